import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyLike, rowMatcher, sameKey, type AnyRow } from '@core/exchange/proposing/match-rows'
import type { AnyRecord } from '@core/dossier/change'

/** Looks at every row each time: what the index must answer, and thousands of times slower. */
function naiveMatcher(rows: readonly AnyRecord[], keys: readonly (readonly string[])[]) {
  const free = new Set(rows)
  return (row: AnyRow): AnyRecord | undefined => {
    for (const key of keys) {
      const match = [...free].find((each) =>
        key.every((field) => sameKey(each[field], row[field]?.value ?? emptyLike(each[field]))),
      )
      if (!match) continue
      free.delete(match)
      return match
    }
    return undefined
  }
}

const word = fc.constantFrom('', 'Paie', 'paie', 'PAÏE', 'rh', ' RH ', '=', '\n', 'nothing')
const languages = fc.record({ fr: word, en: word, nl: word }, { requiredKeys: [] })
const answer = fc.oneof(word, languages, fc.constantFrom(null, undefined, 0, 12, [], '12'))
const record = fc.record({ name: answer, role: answer })
const found = fc
  .record({ name: answer, role: answer }, { requiredKeys: [] })
  .map((row): AnyRow => Object.fromEntries(Object.entries(row).map(([field, value]) => [field, { value, cells: [] }])))
const keys = fc.constantFrom([['name', 'role'], ['name']], [['role'], ['name']], [['name']], [[]])

it('finds the same rows in the same order as looking at each of them', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 8 }), fc.array(found, { maxLength: 8 }), keys, (standing, rows, by) => {
      const stands: AnyRecord[] = standing.map((row, at) => ({ id: `r${at}`, ...row }))
      const [quick, slow] = [rowMatcher(stands, by), naiveMatcher(stands, by)]
      for (const row of rows) expect(quick(row)).toBe(slow(row))
    }),
    { numRuns: 3_000 },
  )
})

it('matches thousands of rows against thousands at once', () => {
  const many = 5_000
  const stands: AnyRecord[] = Array.from({ length: many }, (_, at) => ({
    id: `r${at}`,
    name: { fr: `Finalité ${at}` },
  }))
  const match = rowMatcher(stands, [['name', 'role'], ['name']])
  const from = performance.now()
  for (let at = many - 1; at >= 0; at -= 1)
    expect(match({ name: { value: { fr: `finalite ${at}` }, cells: [] } })?.id).toBe(`r${at}`)
  // Looking at each takes 25 million comparisons of folded words: minutes.
  expect(performance.now() - from).toBeLessThan(5_000)
})
