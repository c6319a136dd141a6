import { describe, expect, it } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import { makeCsv, type RowToMake } from '../../../helpers/make-sheets'
import { aNewClient, codesOf, propose } from '../../../helpers/propose'

const read = (rows: readonly RowToMake[]) => {
  const { after, proposal } = propose(makeCsv(rows), { name: 'registre.csv', into: aNewClient('') })
  return { after, activity: after.activities[0], left: proposal.unplaced.map(({ text }) => text), codes: codesOf(proposal) }
} // prettier-ignore
type Read = ReturnType<typeof read>

/** One processing, with further answers under further headings. */
const said = (...further: readonly (readonly [heading: string, answer: string])[]) =>
  read([
    ['Nom du traitement', 'Finalités', ...further.map(([heading]) => heading)],
    ['Paie', 'Payer', ...further.map(([, answer]) => answer)],
  ])
const people = ({ persons }: Dossier) => persons.map(({ fullName }) => fullName)

it.each<[heading: string, answer: string, wanted: unknown, what: (said: Read) => unknown, isListed?: 'listed']>([
  ['Référent métier', 'Ines Valdor', ['Ines Valdor'], ({ after }) => people(after)],
  ['Référent métier', 'Ines Valdor, avocate', ['Ines Valdor'], ({ after }) => people(after), 'listed'],
  ['Référent métier', 'DSI', ['', 0], ({ after, activity }) => [activity?.owner, after.persons.length], 'listed'],
  ['AIPD requise', 'Oui', 'required', ({ activity }) => activity?.dpiaDecision],
  ['AIPD requise', 'Non', 'notRequired', ({ activity }) => activity?.dpiaDecision],
  ['Mode de collecte', 'Directe', 'direct', ({ activity }) => activity?.collectionMode],
  ['Mode de collecte', 'Par courrier', '', ({ activity }) => activity?.collectionMode, 'listed'],
  ['SIRET', '12345678900011', '12345678900011', ({ after }) => after.organisations[0]?.registrationNumber],
  ['En tant que', 'Responsable de traitement', 1, ({ activity }) => activity?.controllers.length],
  ['En tant que', 'Responsabilité conjointe', 0, ({ activity }) => activity?.controllers.length, 'listed'],
  ['Données sensibles', 'Santé', ['health'], ({ activity }) => activity?.dataItems.map(({ category }) => category)],
  ['Données sensibles', 'Oui', [], ({ activity }) => activity?.dataItems, 'listed'],
  ['Données sensibles', 'à chiffrer', [], ({ activity }) => activity?.dataItems, 'listed'],
  ['Détails - Logiciels et supports', '- Sage\n- Excel', ['Sage', 'Excel'], ({ after }) => after.supportingAssets.map(({ name }) => name)],
  ['Détails - Personnes concernées - Zouaves', 'Oui', [['other', 'Zouaves']], ({ activity }) => activity?.subjects.map(({ category, detail }) => [category, detail.fr])],
  ['Mesures de sécurité et confidentialité - Sauvegarde', 'Oui', ['Sauvegarde'], ({ after }) => after.securityMeasures.map(({ title }) => title.fr)],
  ['Mesures de sécurité', 'Chiffrement ; clauses contractuelles types', ['Chiffrement'], ({ after }) => after.securityMeasures.map(({ title }) => title.fr), 'listed'],
  ['Sous-traitants', 'voir contrat', 0, ({ after }) => after.processors.length, 'listed'],
  ['Transferts hors UE', 'vers le siège, si besoin', ['unknown', []], ({ activity, codes }) => [activity?.transfersDeclared, codes], 'listed'],
])('under « %s », « %s » answers %j', (heading, answer, wanted, what, isListed) => {
  const one = said([heading, answer])
  expect(what(one)).toEqual(wanted)
  // What the answer does not hold whole stays with the person.
  expect(one.left).toEqual(isListed ? [answer] : [])
}) // prettier-ignore

it.each<[period: string, name: string, fate: string, label: string, finalFate: string]>([
  ['5 ans', 'Dossier', 'Destruction', 'Dossier : 5 ans (Destruction)', 'delete'],
  ['5 ans - 10 ans', 'Dossier - Pièces - Copies', 'Destruction', 'Dossier - Pièces - Copies : 5 ans - 10 ans : Destruction', ''],
  ['5 ans - 10 ans', '', 'Destruction', '5 ans - 10 ans : Destruction', ''],
])('periods « %s » of « %s », then « %s », are one rule, paired only where as many of each are said', (period, name, fate, label, finalFate) => {
  const { after } = said(
    ['Détails - Délai de conservation - Durée', period],
    ['Détails - Délai de conservation - Nom', name],
    ['Détails - Délai de conservation - Sort final', fate],
  )
  expect(after.retentionRules).toMatchObject([{ label: { fr: label }, finalFate }])
}) // prettier-ignore

it('one person who answers for two processings is one person', () => {
  const { after } = read([
    ['Nom du traitement', 'Finalités', 'Référent métier'],
    ['Paie', 'Payer', 'Ines Valdor'],
    ['Congés', 'Suivre', 'Ines Valdor'],
  ])
  expect(after.persons).toMatchObject([{ fullName: 'Ines Valdor' }])
  expect(after.activities.map(({ owner }) => owner)).toEqual([after.persons[0]?.id, after.persons[0]?.id])
})

describe('the officer named above the table', () => {
  const above = (...pairs: readonly RowToMake[]) =>
    read([...pairs, [], ['Nom du traitement', 'Finalités'], ['Prêt', 'Suivre']])

  it('is a person, reached as the lines after her name say', () => {
    const { after, left } = above(['DPO', 'Ines Valdor'], ['DPO', 'dpo@arpege.example'])
    expect(after.persons).toMatchObject([{ fullName: 'Ines Valdor', email: 'dpo@arpege.example', roles: ['dpo'] }])
    expect(after.organisations[0]?.dpo).toBe(after.persons[0]?.id)
    expect(left).toEqual([])
  })
  it('is not another one: that is told, and listed', () => {
    const { after, left, codes } = above(['DPO', 'Ines Valdor'], ['DPO', 'Jean Martin'])
    expect([people(after), left, codes]).toEqual([['Ines Valdor'], ['Jean Martin'], ['conflicting-answer']])
  })
  it('is nobody where more than a name is said, and nobody’s address is placed', () => {
    const { after, left } = above(['DPO', 'Ines Valdor, avocate'], ['DPO', 'dpo@arpege.example'])
    expect([people(after), left]).toEqual([[], ['Ines Valdor, avocate', 'dpo@arpege.example']])
  })
})
