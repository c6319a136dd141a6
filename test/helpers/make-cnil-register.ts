import type { CellToMake, SheetToMake } from './make-sheets'

/** Sheets laid out as the CNIL's simplified register, filled with what a test says. Rows stand where the form has them. */

const prompt = 'Sélectionnez un élément dans cette liste déroulante ►'
type Line = readonly CellToMake[]

export interface FicheToMake {
  readonly tab?: string
  readonly title?: string
  readonly name?: string
  readonly ref?: string
  readonly created?: CellToMake
  readonly updated?: CellToMake
  /** Label of the actor, then the seven cells of its row. */
  readonly actors?: readonly Line[]
  readonly purposes?: readonly string[]
  /** Label, description, retention. A label of the form fills its row; another one adds a row. */
  readonly data?: readonly (readonly [string, string, string?])[]
  readonly sensitive?: readonly (readonly [string, string, string?])[]
  readonly people?: readonly (readonly [string, string?])[]
  readonly recipients?: readonly (readonly [string, string?])[]
  readonly measures?: readonly (readonly [string, string?])[]
  /** Recipient, country, guarantee, link. */
  readonly transfers?: readonly (readonly [string, string, string, CellToMake?])[]
  /** Rows put before everything: the form then stands lower. */
  readonly above?: readonly Line[]
}

const dataLabels = [
  "État civil, identité, données d'identification, images…",
  'Vie personnelle (habitudes de vie, situation familiale, etc.)',
  "Informations d'ordre économique et financier (revenus, situation financière, situation fiscale, etc.)",
  'Données de connexion (adress IP, logs, etc.)',
  'Données de localisation (déplacements, données GPS, GSM, etc.)',
  'Numéro de Sécurité Sociale (ou NIR)',
]
const sensitiveLabels = [
  "Données révélant l'origine raciale ou ethnique",
  'Données révélant les opinions politiques',
  'Données révélant les convictions religieuses ou philosophiques',
  "Données révélant l'appartenance syndicale",
  'Données génétiques',
  "Données biométriques aux fins d'identifier une personne physique de manière unique",
  'Données concernant la santé',
  "Données concernant la vie sexuelle ou l'orientation sexuelle",
  'Données relatives à des condamnations pénales ou infractions',
]

/** The rows of a block: those of the form, filled where asked, then the added ones. */
function dataBlock(labels: readonly string[], given: FicheToMake['data'] = []): readonly Line[] {
  const matched = (label: string) => given.find(([wanted]) => label.startsWith(wanted))
  const printed = labels.map((label) => {
    const [, description, retention] = matched(label) ?? []
    return [label, description, null, null, retention]
  })
  const added = given.filter(([wanted]) => !labels.some((label) => label.startsWith(wanted)))
  return [...printed, ...added.map(([label, description, retention]) => [label, description, null, null, retention])]
}

const typed = (label: string, atLeast: number, given: readonly (readonly [string, string?])[] = []): readonly Line[] =>
  Array.from({ length: Math.max(atLeast, given.length) }, (_, index) => {
    const [type, detail] = given[index] ?? [index === 0 ? prompt : null]
    return [`${label} ${index + 1}`, type, null, null, detail]
  })

export function fiche(given: FicheToMake = {}): SheetToMake {
  const { name, ref, purposes = [], transfers = [], actors = [] } = given
  const actorLabels = [
    'Responsable du traitement',
    'Délégué à la protection des données',
    'Société du DPO (si celui-ci est externe)',
    'Représentant',
    'Responsable(s) conjoint(s)',
  ]
  const rows: readonly Line[] = [
    ...(given.above ?? []),
    [
      given.title ?? 'Fiche de registre',
      ...Array<null>(6).fill(null),
      ref,
      null,
      'Consulter les guides et définitions',
    ],
    ['Cet onglet est un modèle de fiche opérationnelle à reprendre.', ...Array<null>(8).fill(null), '► Aide'],
    ['Description du traitement'],
    ['Nom du traitement', name],
    ['N° / RÉF', ref],
    ['Date de création du traitement', given.created],
    ['Mise à jour du traitement', given.updated],
    [],
    ['Acteurs', 'Nom', 'Adresse', 'Code Postal', 'Ville', 'Pays', 'Téléphone', 'Adresse mél', null, '► Destinataires'],
    ...actorLabels.map((label) => actors.find(([wanted]) => wanted === label) ?? [label]),
    [],
    ['Finalité(s) du traitement effectué'],
    ['Finalité principale', purposes[0]],
    ...Array.from({ length: Math.max(5, purposes.length - 1) }, (_, index) => [
      `Sous-finalité ${index + 1}`,
      purposes[index + 1],
    ]),
    [],
    ['Catégories de données personnelles concernées', 'Description', null, null, 'Durée de conservation'],
    ...dataBlock(dataLabels, given.data),
    [],
    ['Données sensibles', 'Description', null, null, 'Durée de conservation'],
    ...dataBlock(sensitiveLabels, given.sensitive),
    [],
    ['Catégories de personnes concernées', 'Description', null, null, 'Précisions'],
    ...typed('Catégorie de personnes', 2, given.people),
    [],
    ['Destinataires', 'Type de destinataire', null, null, 'Précisions'],
    ...typed('Destinataire', 4, given.recipients),
    [],
    ['Mesures de sécurité', 'Type de mesure de sécurité', null, null, 'Précisions'],
    ...typed('Mesure de sécurité', 3, given.measures),
    [],
    ['Transferts hors UE', 'Destinataire', 'Pays', 'Type de Garanties', null, 'Liens vers la documentation'],
    ...Array.from({ length: Math.max(4, transfers.length) }, (_, index) => {
      const [recipient, country, guarantee, link] = transfers[index] ?? [null, prompt, prompt]
      return [`Organisme destinataire ${index + 1}`, recipient, country, guarantee, null, link]
    }),
  ]
  return { name: given.tab ?? `Fiche ${ref ?? ''}`.trim(), rows }
}

export interface ListToMake {
  readonly head?: readonly [name: string, firstName: string, email?: string]
  readonly dpo?: readonly [name: string, firstName: string, company?: string]
  /** Name, reference, day of the sheet, last update, purposes, sensitive. */
  readonly rows?: readonly Line[]
}

export function listSheet({ head, dpo, rows = [] }: ListToMake = {}): SheetToMake {
  const contact = (title: string, [name, firstName]: readonly (string | undefined)[], last: Line): Line => [
    title,
    'Nom :',
    name,
    'Prénom :',
    firstName,
    ...last,
  ]
  return {
    name: '2 - Liste des traitements',
    rows: [
      contact('Coordonnées du responsable de l’organisme', head ?? [], ['Adresse :', null, 'Adresse mél :', head?.[2]]),
      [null, 'Code postal :', null, 'Ville :', null, 'Téléphone :', null],
      contact('Coordonnées du représentant', [], ['Adresse :', null, 'Adresse mél :']),
      [null, 'Code postal :', null, 'Ville :', null, 'Téléphone :', null],
      contact('Coordonnées du délégué à la protection des données (DPO)', dpo ?? [], [
        'Société (si DPO externe) :',
        dpo?.[2],
        'Adresse :',
      ]),
      [null, 'Code postal :', null, 'Ville :', null, 'Téléphone :', null, 'Adresse mél :'],
      ['Identification du traitement', null, null, null, 'Finalité du traitement', null, null, 'Données sensibles ?'],
      [
        'Nom du traitement',
        'N° / RÉF',
        'Date de création de la fiche',
        'Dernière mise à jour de la fiche',
        null,
        null,
        null,
        'Oui/non',
      ],
      ['(EXEMPLE) Gestion de la paie', '1 - Exemple', '26/05/2018', '13/05/2019', 'Payer', null, null, 'Non'],
      ...rows,
    ],
  }
}

/** What every copy of the form carries besides the person's own sheets. */
export const formSheets: readonly SheetToMake[] = [
  {
    name: 'Tutoriel',
    rows: [['Registre des traitements - Fiche tutorielle'], ['Pour faciliter la tenue du registre…']],
  },
  fiche({ tab: '3 - Modèle de fiche de registre', title: 'Modèle de fiche de registre à compléter', ref: 'ref-001' }),
  fiche({
    tab: '4 - Exemple de fiche',
    title: 'Exemple de fiche de registre',
    name: 'Gestion du fournil',
    ref: '1 - Exemple',
    actors: [['Responsable du traitement', 'Anne EXEMPLE']],
    purposes: ['Cuire le pain'],
    people: [['Salariés']],
  }),
  {
    name: '5 - Listes',
    rows: [
      ['Garanties', null, 'Pays', 'Zone'],
      ['Certification', null, 'Andorre', 'adéquat'],
    ],
  },
]
