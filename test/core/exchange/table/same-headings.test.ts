import { expect, it } from 'vitest'
import { applyChanges } from '@core/dossier/change'
import { readSource } from '@core/exchange/read-source'
import { makeCsv } from '../../../helpers/make-sheets'
import { aNewClient } from '../../../helpers/propose'

const register = makeCsv([
  ['Nom du traitement', 'Finalités', 'Précisions', 'Précisions'],
  ['Prêt', 'Prêter des jeux', 'Retours suivis chaque mois', 'Pôle culture'],
])

const read = (columns?: Readonly<Record<string, string>>) => {
  let ids = 0
  const context = { dossier: aNewClient(), language: 'fr', at: '2026-11-23T10:00:00.000Z', by: '' } as const
  const newId = () => `t-${(ids += 1)}`
  const found = readSource(register, 'registre.csv', 'auto', { ...context, newId })
  if (!found.ok) throw new Error(found.refusal.reason)
  const [table] = found.proposal.tables ?? []
  if (!table || !columns) return { table, after: applyChanges(context.dossier, found.proposal.changes) }
  const mapping = { trenteMapping: 1, tables: [{ layout: table.layout, columns }] } as const
  const chosen = readSource(register, 'registre.csv', 'auto', { ...context, newId, mapping: { ...mapping, tables: [...mapping.tables] } }) // prettier-ignore
  if (!chosen.ok) throw new Error(chosen.refusal.reason)
  return { table: chosen.proposal.tables?.[0], after: applyChanges(context.dossier, chosen.proposal.changes) }
}

it('of two columns with one heading each is decided for itself', () => {
  const names = read().table?.columns.map(({ name }) => name)
  expect(names).toEqual(['Nom du traitement', 'Finalités', 'Précisions', 'Précisions #2'])
  const { after, table } = read({ Précisions: 'description', 'Précisions #2': 'department' })
  expect(table?.columns.map(({ field }) => field)).toEqual(['name', 'purposes', 'description', 'department'])
  expect(after.activities).toMatchObject([
    { department: { fr: 'Pôle culture' }, description: { fr: 'Retours suivis chaque mois' } },
  ])
})
