import { expect, it } from 'vitest'
import { applyChanges } from '@core/dossier/change'
import { applyChoice, layoutKey } from '@core/exchange/layout/apply-choice'
import type { Column, LaidTable } from '@core/exchange/layout/laid'
import type { TableChoice } from '@core/exchange/mapping'
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

const columns: readonly Column[] = [
  { index: 0, heading: { row: 0, column: 0, text: 'Nom' }, words: 'Nom', meaning: { subject: 'activities', field: 'name', certainty: 0.7, languages: ['fr'] } },
  { index: 1, heading: { row: 0, column: 1, text: 'Finalités' }, words: 'Finalités', meaning: { subject: 'activities', field: 'purposes', certainty: 1, languages: ['fr'] } },
] // prettier-ignore
const table: LaidTable = { id: 't', sheet: { name: 'x', cells: [], spans: [] }, subject: 'activities', certainty: 0.6, columns, entries: [], aside: [] } // prettier-ignore

it.each<[string, Pick<TableChoice, 'subject' | 'columns'>, readonly (string | undefined)[]]>([
  ['nothing decided', {}, ['activities name', 'activities purposes']],
  ['a column that is not to be read', { columns: { Finalités: '' } }, ['activities name', undefined]],
  ['a table of processors', { subject: 'processors' }, ['processors name', undefined]],
  ['a column of another field', { columns: { Finalités: 'description' } }, ['activities name', 'activities description']], // prettier-ignore
])('%s: each column means what was decided', (_, choice, meant) => {
  const read = applyChoice(table, { layout: layoutKey(table), ...choice })
  expect(read.columns.map(({ meaning }) => meaning && `${meaning.subject} ${meaning.field}`)).toEqual(meant)
})
