import { expect, it } from 'vitest'
import { makeCsv, type CellToMake } from '../../../helpers/make-sheets'
import { makeXlsx } from '../../../helpers/make-xlsx'
import { codesOf, propose } from '../../../helpers/propose'

/** One processing, with one answer under one heading. */
const said = (heading: string, answer: CellToMake, language: 'fr' | 'en' = 'fr') => {
  const heads = language === 'fr' ? ['Nom du traitement', 'Finalités'] : ['Processing activity', 'Purpose']
  const rows = [
    [...heads, heading],
    ['Accueil', 'Badger', answer],
  ]
  const { after, proposal } = propose(makeXlsx([{ name: 'R', rows }]), { name: 'registre.xlsx', language })
  const [activity] = after.activities
  if (!activity) throw new Error('no processing')
  return { after, activity, proposal, left: proposal.unplaced.map(({ text }) => text) }
}

it.each<[string, string, 'fr' | 'en', string]>([
  ['Durée de conservation', '3 ans après dernier contact', 'fr', 'dernier contact'],
  ['Retention period', '2 years from last contact', 'en', 'last contact'],
  ['Retention period', '6 years after departure', 'en', 'departure'],
  ['Durée de conservation', 'fin du contrat + 5 ans', 'fr', 'fin du contrat'],
  ['DUA', 'DUA 10 ans puis versement', 'fr', 'versement'],
  ['Retention', 'until withdrawal of consent, then 3 years', 'en', 'withdrawal of consent'],
])('%s « %s » keeps what it runs from, whole', (heading, answer, language, words) => {
  const { after, left } = said(heading, answer, language)
  const kept = [JSON.stringify(after.retentionRules), JSON.stringify(after.activities), ...left].join(' ')
  expect(kept.toLowerCase()).toContain(words)
})

it.each([
  ['Durée de conservation (en mois)', '24', '24 mois'],
  ['Retention (years)', '5', '5 years'],
  ['Durée de conservation en jours', '30', '30 jours'],
  ['Durée de conservation', '2 ans', '2 ans'],
])('under « %s », %s is %s', (heading, answer, period) =>
  expect(JSON.stringify(said(heading, answer).after.retentionRules)).toContain(`"${period}"`),
)

it.each<[string, readonly string[]]>([
  ['Salariés (CDI, CDD, alternants), stagiaires', ['Salariés (CDI, CDD, alternants)', 'stagiaires']],
  ['Enfants (3-6 ans / 7-11 ans) ; parents', ['Enfants (3-6 ans / 7-11 ans)', 'parents']],
  ['• Élus (titulaires, suppléants)\n• Agents', ['Élus (titulaires, suppléants)', 'Agents']],
])('people of « %s » are not cut inside brackets', (answer, people) =>
  expect(said('Personnes concernées', answer).activity.subjects.map(({ detail }) => detail.fr)).toEqual(people),
)

it.each<[string, readonly string[]]>([
  ['Paie Directe - éditeur du logiciel, Nébula - hébergement', ['Nébula', 'Paie Directe']],
  ['Paie Directe (éditeur du logiciel) ; Nébula (hébergement)', ['Nébula', 'Paie Directe']],
  ['Paie Directe\nNébula', ['Nébula', 'Paie Directe']],
])('processors of « %s » are two', (answer, names) => {
  const { after, left } = said('Sous-traitants', answer)
  const found = after.processors.map(({ name }) => name).sort()
  // Left whole to the person is right too; made up is not.
  expect(left.includes(answer) ? names : found).toEqual(names)
})

it.each([
  'Irlande',
  'Allemagne, France',
  'Norvège',
  'Aucun (hébergement en France)',
  'Pas de transfert hors UE',
  'Non',
])('« %s » declares no transfer outside the EEA', (answer) => {
  const { activity } = said('Transferts hors UE', answer)
  expect([activity.transfersDeclared === 'yes', activity.transfers]).toEqual([false, []])
})

it.each<[string, readonly string[]]>([
  ['USA et Inde', ['IN', 'US']],
  ['États-Unis ; Maroc', ['MA', 'US']],
  ['Oui : Japon', ['JP']],
])('« %s » is a transfer to each country', (answer, countries) => {
  const { activity } = said('Transferts hors UE', answer)
  expect(activity.transfersDeclared).toBe('yes')
  expect(activity.transfers.map(({ destination }) => destination).sort()).toEqual(countries)
})

it('a “no” beside a country is told as a contradiction', () => {
  const { activity, proposal } = said('Transferts hors UE', 'Non - États-Unis')
  expect(activity.transfersDeclared).not.toBe('no')
  expect(codesOf(proposal).length).toBeGreaterThan(0)
})

it.each(['Clauses contractuelles types', 'CCT', 'BCR'])('a safeguard, « %s », is no security measure', (answer) =>
  expect(said('Garanties', answer).after.securityMeasures).toEqual([]),
)

it.each(['DRH', 'Responsable RH', 'Head of IT', 'Directeur des services techniques'])(
  'a job title, « %s », makes no person',
  (answer) => {
    const { after, proposal, left } = said('Responsable opérationnel', answer)
    const before = propose(
      makeCsv([
        ['Nom du traitement', 'Finalités'],
        ['Accueil', 'Badger'],
      ]),
      { name: 'r.csv' },
    ).after
    expect(after.persons.length).toBe(before.persons.length)
    expect(JSON.stringify(proposal.changes) + left.join()).toContain(answer)
  },
)

it.each<[string, readonly string[], readonly string[]]>([
  ['Interne : DRH, Comptabilité ; Externe : URSSAF', ['DRH', 'Comptabilité'], ['URSSAF']],
  ['Service RH ; Direction générale ; URSSAF', ['Service RH', 'Direction générale'], ['URSSAF']],
])('of « %s » services of the house are no external recipients', (answer, inside, outside) => {
  const { after, activity, left } = said('Destinataires', answer)
  const words = JSON.stringify([activity, after.organisations])
  for (const each of [...inside, ...outside]) expect(words + left.join()).toContain(each)
  const external = JSON.stringify([activity.externalRecipients])
  for (const each of inside) expect(external).not.toContain(`"${each}"`)
})

it.each(['Sous-traitant', 'En tant que sous-traitant', 'ST', 'Processors', 'Encargados'])(
  'a row of a processor, « %s », is none of the controller',
  (role) => {
    const rows = [['En tant que', 'Nom du traitement', 'Finalités'], ['Responsable', 'Accueil', 'Badger'], [role, 'Paie de clients', 'Payer']] // prettier-ignore
    const { after, proposal } = propose(makeCsv(rows), { name: 'registre.csv' })
    const names = after.activities.map(({ name }) => name.fr)
    expect(names.includes('Paie de clients') && proposal.warnings.length === 0).toBe(false)
    expect(names).toContain('Accueil')
  },
)

it.each([0, 1, 2, 3])('a row of a processor is known wherever its role stands: column %i', (at) => {
  const rows = [
    ['Traitement', 'Finalité', 'Base légale', 'En tant que'],
    ['Paie de nos clients', 'Héberger', 'Contrat', 'Sous-traitant'],
    ['Paie interne', 'Verser les salaires', 'Obligation légale', 'Responsable de traitement'],
  ].map((row) => {
    const others = row.slice(0, 3)
    others.splice(at, 0, row[3] ?? '')
    return others
  })
  const { after, proposal } = propose(makeCsv(rows), { name: 'registre.csv' })
  expect(after.activities.map(({ name }) => name.fr)).toEqual(['Paie interne'])
  expect([...after.processorActivities.map(({ name }) => name.fr), ...proposal.unplaced.map(({ text }) => text)]).toContain('Paie de nos clients') // prettier-ignore
})

it.each(['Voir le contrat', 'À confirmer avec la DSI', 'Chiffre de 2023'])(
  'a comment on a cell, « %s », is listed',
  (note) => expect(said('Base légale', { text: 'Contrat', annotation: note }).left.join(' ')).toContain(note),
)
