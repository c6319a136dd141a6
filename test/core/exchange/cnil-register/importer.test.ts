import { describe, expect, it } from 'vitest'
import { mainOrganisationOf } from '@core/dossier/references'
import { fiche, formSheets, listSheet } from '../../../helpers/make-cnil-register'
import { makeOds } from '../../../helpers/make-sheets'
import { makeXlsx } from '../../../helpers/make-xlsx'
import { aNewClient, codesOf, createdIn, propose } from '../../../helpers/propose'

const town = ['Ville de Brume', '2 quai Nord', '29100', 'Brume', 'France', '02 98 00 00 00', 'mairie@brume.example']
const dpo = ['Inès Kermadec', '2 quai Nord', '29100', 'Brume', 'France', '02 98 00 00 01', 'dpo@brume.example']
const actors = [
  ['Responsable du traitement', ...town],
  ['Délégué à la protection des données', ...dpo],
]

const library = fiche({
  name: 'Prêts de la médiathèque',
  ref: 'B-01',
  created: '03/02/2020',
  updated: { date: '2026-05-11' },
  actors,
  purposes: ['Gérer les prêts', 'Relancer', 'Compter', 'Animer', 'Réserver', 'Acheter', 'Désherber le fonds'],
  data: [
    ['État civil', 'Nom, adresse', '2 ans après le dernier contact'],
    ['Numéro de Sécurité Sociale', 'NIR des tuteurs', '30 jours'],
    ['Lectures', 'Titres empruntés', 'Année scolaire + 1 an'],
  ],
  sensitive: [
    ['Données concernant la santé', 'Handicap visuel', '2 ans après le dernier contact'],
    ['Données génétiques', 'Non'],
  ],
  people: [['Clients', 'Abonnés'], ['Autres (préciser)', 'Enfants de 6 à 12 ans'], ['Prestataires']],
  recipients: [
    ['Service interne qui traite les données', 'Médiathèque'],
    ['Sous-traitants', 'Alizé Logiciels'],
    ['Partenaires institutionnels ou commerciaux', 'Réseau de lecture'],
    ['Destinataires dans des pays tiers ou organisations internationales', 'Bookshelf Inc.'],
    ['Autre (Préciser)', 'Trésor public'],
    ['Sous-traitants', 'Bookshelf Inc.'],
    ['Sous-traitants'],
  ],
  measures: [
    ['Sauvegarde des données', 'Chaque nuit'],
    ['Autres mesures (à préciser)', 'Armoire fermée'],
  ],
  transfers: [
    ['Bookshelf Inc.', 'Etats-Unis', 'Clauses contractuelles types (CCT)', 'Contrat de 2023'],
    ['Papyrus Ltd', 'Atlantide', 'Dérogations (art 49)', 'Avis du DPO'],
    ['Rollo SA', 'Suisse', 'Pays adéquat'],
  ],
})
const badges = fiche({
  above: [['Ville de Brume'], []],
  name: 'Badges',
  ref: 'B-02',
  actors,
  purposes: ['Ouvrir les portes'],
  data: [['État civil', 'Nom', '30 jours']],
  measures: [['Sauvegarde des données', 'Chaque nuit']],
})
const list = listSheet({
  head: ['Le Goff', 'Yann', 'maire@brume.example'],
  dpo: ['Kermadec', 'Inès'],
  rows: [
    ['Prêts de la médiathèque', 'B-01', '03/02/2020', '11/05/2026', 'Relancer, gérer les prêts', null, null, 'Oui'],
    ['Badges', 'B-02', '09/09/2021', null, 'Compter les heures', null, null, 'Oui'],
    ['Cimetière', 'B-03', '01/01/2019', '02/02/2024', 'Gérer les concessions', null, null, 'Non'],
  ],
})
const sheets = [list, ...formSheets, library, badges]

describe.each([
  ['ods', makeOds],
  ['xlsx', makeXlsx],
] as const)('a CNIL register in %s', (_, make) => {
  const { proposal, after } = propose(make(sheets))
  const [loans, doors, graves] = after.activities

  it('makes one activity of each fiche and of what is only listed, and none of the form itself', () => {
    expect(createdIn(proposal, 'activities').map(({ ref, name }) => `${ref} ${name}`)).toEqual([
      'B-01 Prêts de la médiathèque',
      'B-02 Badges',
      'B-03 Cimetière',
    ])
    expect(proposal.warnings.filter(({ code }) => code.endsWith('-skipped')).map(({ where }) => where)).toEqual([
      '3 - Modèle de fiche de registre',
      '4 - Exemple de fiche',
      'Tutoriel',
      '5 - Listes',
      '2 - Liste des traitements',
    ])
  })

  it('reads dates, purposes and the rows people add, wherever the form stands on the sheet', () => {
    expect(loans).toMatchObject({ startDate: '2020-02-03', lastReviewedOn: '2026-05-11' })
    expect(loans?.purposes.map(({ title, isMain, legalBasis }) => [title.fr, isMain, legalBasis])).toEqual([
      ['Gérer les prêts', 'yes', ''],
      ...['Relancer', 'Compter', 'Animer', 'Réserver', 'Acheter', 'Désherber le fonds'].map((each) => [each, 'no', '']),
    ])
    expect(doors?.purposes).toHaveLength(1)
  })

  it('gives each kind of data its retention rule, one rule per wording', () => {
    expect(loans?.dataItems.map(({ category, detail, nationalId }) => [category, detail.fr, nationalId])).toEqual([
      ['civilStatus', 'Nom, adresse', 'unknown'],
      ['nationalId', 'NIR des tuteurs', 'yes'],
      ['other', 'Lectures : Titres empruntés', 'unknown'],
      ['health', 'Handicap visuel', 'unknown'],
    ])
    expect(after.retentionRules.map(({ label }) => label.fr)).toEqual([
      '2 ans après le dernier contact',
      '30 jours',
      'Année scolaire + 1 an',
    ])
    expect(after.retentionRules[2]).toMatchObject({ active: null, criteria: { fr: 'Année scolaire + 1 an' } })
    expect(doors?.dataItems[0]?.retention).toBe(loans?.dataItems[1]?.retention)
  })

  it('sorts people and recipients', () => {
    expect(loans?.subjects.map(({ category, detail, children }) => [category, detail.fr, children])).toEqual([
      ['customers', 'Abonnés', 'unknown'],
      ['children', 'Enfants de 6 à 12 ans', 'yes'],
      ['suppliers', 'Prestataires', 'unknown'],
    ])
    expect(loans?.internalRecipients.map(({ service }) => service.fr)).toEqual(['Médiathèque'])
    expect(loans?.externalRecipients.map(({ recipient }) => recipient.fr)).toEqual([
      'Réseau de lecture',
      'Bookshelf Inc. (destinataires dans des pays tiers ou organisations internationales)',
      'Trésor public',
      'Sous-traitants',
    ])
    expect(after.processors.map(({ name }) => name)).toEqual(['Alizé Logiciels', 'Bookshelf Inc.'])
    expect(loans?.processors).toEqual(after.processors.map(({ id }) => id))
  })

  it('shares measures between fiches', () => {
    expect(after.securityMeasures.map(({ code, title, state }) => [code, title.fr, state])).toEqual([
      ['S17', 'Sauvegarde des données : Chaque nuit', 'implemented'],
      ['other', 'Armoire fermée', 'implemented'],
    ])
    expect(doors?.securityMeasures[0]?.measure).toBe(loans?.securityMeasures[0]?.measure)
  })

  it('reads transfers, and never takes their absence for a no', () => {
    expect(loans?.transfers).toMatchObject([
      { importerName: 'Bookshelf Inc.', importerRole: 'processor', destination: 'US', mechanism: 'sccEU' },
      { importerName: 'Papyrus Ltd', destination: '', mechanism: '' },
      { importerName: 'Rollo SA', destination: 'CH', mechanism: 'adequacy' },
    ])
    expect(loans?.transfers[1]?.mechanismEvidence.fr).toBe('Dérogations (art 49)\nAvis du DPO')
    expect([loans?.transfersDeclared, doors?.transfersDeclared]).toEqual(['yes', 'unknown'])
    expect(codesOf(proposal)).toEqual(expect.arrayContaining(['unknown-country', 'outdated-adequacy']))
  })

  it('fills the organisation, its DPO and who answers for it', () => {
    const main = mainOrganisationOf(after)
    expect(main).toMatchObject({ address: '2 quai Nord, 29100 Brume', phone: '02 98 00 00 00', country: 'FR' })
    expect(after.persons.map(({ id, fullName, email, organisation }) => [id, fullName, email, organisation])).toEqual([
      [main?.legalRepresentative, 'Yann Le Goff', 'maire@brume.example', main?.id],
      [main?.dpo, 'Inès Kermadec', 'dpo@brume.example', main?.id],
    ])
    expect([loans, doors, graves].map((activity) => activity?.controllers)).toEqual([
      [main?.id],
      [main?.id],
      [main?.id],
    ])
  })

  it('leaves nothing out unsaid', () => {
    expect(proposal.unplaced.map(({ where, text }) => `${where}: ${text}`)).toEqual([
      '2 - Liste des traitements › C11: 09/09/2021',
      '2 - Liste des traitements › E11: Compter les heures',
      '2 - Liste des traitements › H11: Oui',
      '2 - Liste des traitements › C12: 01/01/2019',
      '2 - Liste des traitements › H12: Non',
      'Fiche B-01 › B39: Non',
      'Fiche B-01 › C66: Atlantide',
      'Fiche B-02 › A1: Ville de Brume',
    ])
    expect(proposal.warnings.filter(({ code }) => code === 'conflicting-answer').map(({ where }) => where)).toEqual([
      '2 - Liste des traitements › E11',
      '2 - Liste des traitements › H11',
    ])
  })
})

it('accounts for every cell a person filled', () => {
  const filled = ['Paie', 'X-1', '01/02/2020', 'Payer', 'Nom', '5 ans', 'Salariés', 'CDI', 'Certification ISO', '?']
  const one = fiche({
    name: 'Paie',
    ref: 'X-1',
    created: '01/02/2020',
    purposes: ['Payer'],
    data: [['État civil', 'Nom', '5 ans']],
    people: [['Salariés', 'CDI']],
    above: [['Certification ISO', '?']],
  })
  const { proposal } = propose(makeOds([...formSheets, one, { name: 'Plan', rows: [['Action'], ['Relire']] }]))
  // X-1 stands twice on the form, beside the title as well.
  expect(proposal.placed + proposal.unplaced.length).toBe(filled.length + 1 + 2)
  expect(proposal.unplaced.map(({ text }) => text)).toEqual(['Certification ISO', '?', 'Action', 'Relire'])
})

it('says that a file holds only the form', () => {
  const { proposal } = propose(makeOds([listSheet(), ...formSheets]))
  expect(proposal.changes).toEqual([])
  expect(proposal.unplaced).toEqual([])
  expect(codesOf(proposal)).toContain('only-form')
})

it('keeps the work of someone who started from the example', () => {
  const copied = fiche({ tab: 'Accueil', title: 'Exemple de fiche de registre', name: 'Accueil', ref: 'A-1' })
  expect(createdIn(propose(makeOds([...formSheets, copied])).proposal, 'activities')).toHaveLength(1)
})

it('keeps apart fiches that share a name or a reference, and takes ref-001 for no reference', () => {
  const { proposal } = propose(
    makeOds([
      fiche({ tab: 'a', name: 'Paie', ref: 'X-1' }),
      fiche({ tab: 'b', name: 'Paie', ref: 'X-2' }),
      fiche({ tab: 'c', name: 'Accueil', ref: 'X-2' }),
      fiche({ tab: 'd', name: 'Courrier', ref: 'ref-001' }),
    ]),
  )
  expect(createdIn(proposal, 'activities').map(({ ref }) => ref)).toEqual(['X-1', 'X-2', 'T-001', 'T-002'])
  expect(codesOf(proposal)).toEqual(['duplicate-name', 'duplicate-ref'])
})

it('gives a fiche of another controller to that controller, and joint controllers to both', () => {
  const other = ['Responsable du traitement', 'CCAS de Brume', '1 rue Sud', '29100', 'Brume', 'France']
  const joint = ['Responsable(s) conjoint(s)', 'Région Ouest', '', '', '', 'France']
  const { after } = propose(
    makeOds([
      fiche({ tab: 'a', name: 'Secours', actors: [other] }),
      fiche({ tab: 'b', name: 'Transport', actors: [...actors, joint] }),
      fiche({ tab: 'c', name: 'Accueil', actors }),
    ]),
  )
  const named = (ids: readonly string[]) =>
    ids.map((id) => after.organisations.find((each) => each.id === id)?.legalName)
  expect(after.activities.map(({ controllers }) => named(controllers))).toEqual([
    ['CCAS de Brume'],
    ['Ville de Brume', 'Région Ouest'],
    ['Ville de Brume'],
  ])
})

it('warns of the Privacy Shield', () => {
  const sent = fiche({ name: 'Lettre', transfers: [['Mailer', 'Etats-Unis', 'Privacy shield', 'Contrat']] })
  const { proposal, after } = propose(makeOds([sent]), { into: aNewClient() })
  expect(after.activities[0]?.transfers[0]).toMatchObject({ mechanism: 'privacyShield', destination: 'US' })
  expect(codesOf(proposal)).toContain('privacy-shield')
})

it('keeps what a type of guarantee says beside its tool', () => {
  const sent = fiche({ name: 'Lettre', transfers: [['Mailer', 'Etats-Unis', 'CCT signées en 2021', 'Contrat']] })
  const { after } = propose(makeOds([sent]), { into: aNewClient() })
  expect(after.activities[0]?.transfers[0]).toMatchObject({
    mechanism: 'sccEU',
    mechanismEvidence: { fr: 'CCT signées en 2021\nContrat' },
  })
})

it('ties an external DPO to her company, and leaves « représentant » to the person inside the EEA', () => {
  const firm = ['Société du DPO (si celui-ci est externe)', 'Cap Données', '9 rue Est', '35000', 'Rennes', 'France']
  const one = fiche({ name: 'Accueil', actors: [...actors, firm, ['Représentant', 'Paul Martin']] })
  const { proposal, after } = propose(makeOds([one]))
  const company = after.organisations.find(({ legalName }) => legalName === 'Cap Données')
  expect(company?.address).toBe('9 rue Est, 35000 Rennes')
  expect(mainOrganisationOf(after)?.dpoKind).toBe('external')
  expect(after.persons.map(({ organisation }) => organisation)).toEqual([company?.id])
  expect(proposal.unplaced.map(({ text }) => text)).toEqual(['Paul Martin'])
})
