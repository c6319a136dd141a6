import { expect, it } from 'vitest'
import { makeCsv, type RowToMake } from '../../../helpers/make-sheets'
import { propose } from '../../../helpers/propose'

const columnsOf = (rows: readonly RowToMake[]) =>
  propose(makeCsv(rows), { name: 'registre.csv' }).proposal.tables?.[0]?.columns ?? []
const field = (rows: readonly RowToMake[], at: number) => columnsOf(rows)[at]?.field

it('a heading its column contradicts is shown as doubtful, and what stands there is kept in its words', () => {
  const rows = [
    ['Nom du traitement', 'Finalités', 'Durée de conservation', 'Base légale'],
    ['Paie', 'Payer', '12/03/2024', 'Contrat'],
    ['Accueil', 'Badger', '01/04/2024', 'Contrat'],
  ]
  const [, purposes, retention] = columnsOf(rows)
  expect(purposes?.certainty).toBe(1)
  expect(retention?.certainty).toBeLessThan(0.9)
  const { after, proposal } = propose(makeCsv(rows), { name: 'registre.csv' })
  expect(JSON.stringify(after) + JSON.stringify(proposal.unplaced)).toContain('12/03/2024')
})

it('of two columns for one date, the one that holds dates answers', () => {
  const rows = [
    ['Traitement', 'Finalités', 'Dernière mise à jour', 'Dernière mise à jour'],
    ['Paie', 'Payer', 'ines@arpege.example', '12/03/2024'],
    ['Accueil', 'Badger', 'ines@arpege.example', '01/04/2024'],
  ]
  expect([field(rows, 2), field(rows, 3)]).toEqual(['', 'lastReviewedOn'])
})
