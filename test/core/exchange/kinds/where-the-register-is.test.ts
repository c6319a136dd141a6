import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { makeCsv, makeOds, type RowToMake, type SheetToMake } from '../../../helpers/make-sheets'
import { makeXlsx } from '../../../helpers/make-xlsx'
import { codesOf, propose } from '../../../helpers/propose'

const namesIn = (bytes: Uint8Array, name: string) =>
  propose(bytes, { name }).after.activities.map(({ name: said }) => said.fr ?? said.en)
const csv = (rows: readonly RowToMake[]) => namesIn(makeCsv(rows), 'register.csv')
const xlsx = (...sheets: readonly SheetToMake[]) => namesIn(makeXlsx(sheets), 'register.xlsx')

const fr: RowToMake[] = [
  ['Nom du traitement', 'Finalités', 'Personnes concernées', 'Durée de conservation'],
  ['Prêt de jeux', 'Suivre les emprunts', 'Adhérents', '2 ans'],
  ['Portique', 'Compter les entrées', 'Visiteurs', '30 jours'],
]
const en: RowToMake[] = [
  ['Processing activity', 'Purpose', 'Data subjects', 'Retention period'],
  ['Track loans', 'Follow what is lent', 'Members', '2 years'],
  ['Greet visitors', 'Know who is in', 'Visitors', '30 days'],
]
const de: RowToMake[] = [
  ['Bezeichnung der Verarbeitung', 'Zweck', 'Betroffene Personen', 'Löschfrist'],
  ['Ausleihe', 'Leihgaben verfolgen', 'Mitglieder', '2 Jahre'],
  ['Empfang', 'Besucher zählen', 'Besucher', '30 Tage'],
]
const inFr = ['Prêt de jeux', 'Portique']
const inEn = ['Track loans', 'Greet visitors']
const inDe = ['Ausleihe', 'Empfang']

describe('lines above the table make no processing', () => {
  it.each<[string, readonly RowToMake[], readonly RowToMake[], readonly string[]]>([
    ['a title and four lines about the file', [['Registre des traitements'], ['Organisme', 'Ludothèque Arpège'], ['Version', '3'], ['Date', '12/03/2024'], ['Statut', 'Projet'], []], fr, inFr],
    ['pairs side by side', [['Organisation', 'Arpège', null, 'Activity', 'Toy library'], []], en, inEn],
    ['the contact block of the controller', [['Data controller', 'Name', 'Arpège Ltd'], [null, 'Address', '1 High Street'], [null, 'Email', 'a@arpege.example'], ['DPO', 'Name', 'Ines Valdor'], []], en, inEn],
    ['a line that speaks of purposes', [['Verantwortlicher', 'Arpège GmbH', 'Zweck des Dokuments', 'Art. 30 DSGVO'], []], de, inDe],
  ])('%s', (_, above, table, names) => expect(csv([...above, ...table])).toEqual(names)) // prettier-ignore
})

describe('sheets that are no record of processing make none', () => {
  it.each<[string, SheetToMake]>([
    ['a breach log', { name: 'Breaches', rows: [['Date', 'Description', 'Records affected', 'Reported'], ['2024-03-12', 'USB stick lost', 40, 'Yes']] }],
    ['demandes', { name: 'Demandes', rows: [['Nom du demandeur', 'Droit', 'Reçue le', 'Réponse'], ['Marie Loss', 'Accès', '12/03/2024', '20/03/2024']] }],
    ['Dienstleister', { name: 'Auftragsverarbeiter', rows: [['Name', 'Adresse', 'Vertrag'], ['Lohnwerk GmbH', 'Bonn', 'ja']] }],
    ['a grid that compares tools', { name: 'Comparatif', rows: [['Critère', 'Outil A', 'Outil B'], ['Prix', '100', '200'], ['Export', 'Oui', 'Non']] }],
    ['a dictionary of data', { name: 'Dictionnaire', rows: [['Champ', 'Type', 'Longueur'], ['nom', 'texte', 50], ['iban', 'texte', 34]] }],
  ])('%s', (_, sheet) => expect(xlsx({ name: 'Registre', rows: fr }, sheet)).toEqual(inFr)) // prettier-ignore
})

describe('rows between records make none', () => {
  const [heads = [], one = [], two = []] = fr
  it.each<[string, readonly RowToMake[]]>([
    ['titles of groups and a total', [heads, [{ text: 'SERVICE CULTURE', across: 4 }], one, [{ text: 'SERVICE ACCUEIL', across: 4 }], two, ['Total : 2 traitements']]],
    ['a total that says how many', [heads, one, two, ['Nombre total de traitements : 2']]],
    ['headings repeated on each page', [heads, one, heads, two]],
    ['examples and a remark', [heads, ['[Exemple] Paie', 'Payer', 'Salariés', '5 ans'], ['(exemple fictif) Cantine', 'Servir', 'Élèves', '1 an'], one, two, ['NB : à compléter par les services']]],
    ['an example in German words', [heads, ['Beispiel: Lohn', 'Zahlen', 'Angestellte', '5 ans'], one, two]],
  ])('%s', (_, rows) => expect(xlsx({ name: 'Registre', rows })).toEqual(inFr)) // prettier-ignore
})

it.each<[string, readonly RowToMake[]]>([
  ['three rows', [['Traitement', 'Finalités', 'Base légale'], [{ text: 'Accueil', down: 3 }, 'Badger', 'Contrat'], [null, 'Compter', 'Intérêt légitime'], [null, 'Évacuer', 'Obligation légale']]],
  ['the purpose first', [['Finalités', 'Traitement', 'Base légale'], ['Badger', { text: 'Accueil', down: 3 }, 'Contrat'], ['Compter', null, 'Intérêt légitime'], ['Évacuer', null, 'Obligation légale']]],
  ['not merged, left empty', [['Traitement', 'Finalités', 'Base légale'], ['Accueil', 'Badger', 'Contrat'], ['', 'Compter', 'Intérêt légitime'], ['', 'Évacuer', 'Obligation légale']]],
])('a name over several rows is one processing with a purpose a row: %s', (_, rows) => {
  const { after } = propose(makeXlsx([{ name: 'Registre', rows }]), { name: 'registre.xlsx' })
  expect(after.activities.map(({ name, purposes }) => [name.fr, purposes.map((each) => [each.title.fr, each.legalBasis])])).toEqual([
    ['Accueil', [['Badger', 'contract'], ['Compter', 'legitimateInterests'], ['Évacuer', 'legalObligation']]],
  ])
}) // prettier-ignore

it.each<[string, readonly RowToMake[]]>([
  ['Nom, Prénom', [['Nom', 'Prénom', 'Traitement', 'Finalités'], ['Serval', 'Ines', 'Prêt de jeux', 'Suivre'], ['Ombrage', 'Paul', 'Portique', 'Compter']]],
  ['Service, agent', [['Service', 'Nom de l’agent', 'Nom du traitement', 'Finalités'], ['Culture', 'Serval', 'Prêt de jeux', 'Suivre'], ['Accueil', 'Ombrage', 'Portique', 'Compter']]],
  ['contact at the end', [['Traitement', 'Finalités', 'Nom', 'Prénom'], ['Prêt de jeux', 'Suivre', 'Serval', 'Ines'], ['Portique', 'Compter', 'Ombrage', 'Paul']]],
])('people beside the processings name none: %s', (_, rows) => expect(csv(rows)).toEqual(inFr)) // prettier-ignore

it.each<[string, readonly string[]]>([
  ['numbered', ['1. Nom du traitement', '2) Finalités', '3 - Personnes concernées', 'Q4. Durée de conservation']],
  [
    'qualified',
    [
      'Nom du traitement *',
      'Finalité(s) (art. 30.1.b RGPD)',
      'Personnes concernées (catégories)',
      'Durée de conservation (si possible)',
    ],
  ],
  ['in snake case', ['nom_du_traitement', 'finalites', 'personnes_concernees', 'duree_de_conservation']],
  ['in camel case', ['processName', 'purposeOfProcessing', 'dataSubjectCategories', 'retentionPeriod']],
  ['in capitals', ['TRAITEMENT', 'FINALITÉS', 'PERSONNES CONCERNÉES', 'DURÉE DE CONSERVATION']],
])('headings %s ask what they ask plainly', (_, heads) => {
  const { after, proposal } = propose(makeCsv([heads, ...fr.slice(1)]), { name: 'registre.csv' })
  expect(
    after.activities.map(({ name, purposes, subjects }) => [name.fr ?? name.en, purposes.length, subjects.length]),
  ).toEqual([
    ['Prêt de jeux', 1, 1],
    ['Portique', 1, 1],
  ])
  expect([after.retentionRules.length, proposal.unplaced]).toEqual([2, []])
})

it.each(['DRH', 'Directeur général', 'Head of IT'])(
  'a job title, « %s », under the controller makes no organisation',
  (title) => {
    const rows = [
      ['Responsable de traitement', 'Nom du traitement', 'Finalités'],
      [title, 'Paie', 'Payer'],
      ['DSI', 'Accueil', 'Badger'],
    ]
    const { after } = propose(makeCsv(rows), { name: 'registre.csv' })
    expect(after.activities.map(({ name }) => name.fr)).toEqual(['Paie', 'Accueil'])
    expect(after.organisations.map(({ legalName }) => legalName)).toEqual(['Ville de Brume'])
  },
)

it('of two tables side by side the second lends nothing to the first', () => {
  const rows = [
    ['Traitement', 'Finalité', 'Base légale', null, 'Traitement', 'Finalité', 'Base légale'],
    ['Paie', 'Payer', 'Obligation légale', null, 'Wifi', 'Connecter', 'Consentement'],
    ['Gare', 'Garer', 'Contrat', null, 'Bus', 'Rouler', 'Contrat'],
  ]
  const { after, proposal } = propose(makeXlsx([{ name: 'Registre', rows }]), { name: 'registre.xlsx' })
  expect(after.activities.map(({ name, purposes }) => [name.fr, ...purposes.map(({ title }) => title.fr)])).toEqual([
    ['Paie', 'Payer'],
    ['Gare', 'Garer'],
  ])
  const left = proposal.unplaced.map(({ text }) => text)
  expect(left).toEqual(expect.arrayContaining(['Wifi', 'Connecter', 'Consentement', 'Bus', 'Rouler']))
})

it('labels in one column answered two columns further make one processing a sheet', () => {
  const sheet = (name: string, purpose: string) => ({
    name,
    rows: [
      [null, 'Traitement', null, name],
      [null, 'Finalité', null, purpose],
      [null, 'Base légale', null, 'Contrat'],
      [null, 'Personnes concernées', null, 'Salariés'],
    ],
  })
  const sheets = [sheet('Prêt', 'Compter'), sheet('Portique', 'Mesurer')]
  const { after } = propose(makeXlsx(sheets), { name: 'registre.xlsx' })
  expect(after.activities.map(({ name, purposes }) => [name.fr, ...purposes.map(({ title }) => title.fr)])).toEqual([
    ['Prêt', 'Compter'],
    ['Portique', 'Mesurer'],
  ])
})

it.each(['xlsx', 'ods'] as const)('what a hidden sheet of an %s holds is told and stays out', (kind) => {
  const sheets = [{ name: 'Registre', rows: fr }, { name: 'Ancien', rows: [fr[0] ?? [], ['Vieux', 'Servir', 'Salariés', '1 an']], hidden: true }] // prettier-ignore
  const { after, proposal } = propose(kind === 'ods' ? makeOds(sheets) : makeXlsx(sheets), { name: `registre.${kind}` })
  expect(after.activities.map(({ name }) => name.fr)).toEqual(inFr)
  expect(codesOf(proposal).join(' ')).toMatch(/hidden/)
})

it.each([
  { registre: [{ name: 'Prêt de jeux', purposes: 'Suivre', measures: ['Badges'], comments: 'à revoir' }] },
  [{ nom: 'Prêt de jeux', finalites: 'Suivre', mesures: 'Badges', commentaires: '' }],
  { organisation: { name: 'Arpège' }, traitements: [{ nom: 'Prêt de jeux', finalites: ['Suivre'], mesures: [] }] },
])('a register in JSON that speaks of measures and comments is no impact assessment', (register) => {
  const { after } = propose(strToU8(JSON.stringify(register)), { name: 'registre.json' })
  expect([after.dpias.length, after.activities.map(({ name }) => name.fr ?? name.en)]).toEqual([0, ['Prêt de jeux']])
})
