import { beforeAll, describe, expect, it } from 'vitest'
import { generate, seedsOf } from '../../import-corpus/generate'
import { corpusFields } from '../../import-corpus/headings'
import { readBack } from '../../import-corpus/read-back'
import { scoreOf, type Score } from '../../import-corpus/score'
import { add, noTotals, precision, recall } from '../../import-corpus/totals'

/** A file of every layout, in the languages their seeds fall on; `npm run import-report` reads thousands. */
describe('registers in every layout', () => {
  const totals = noTotals()
  let played: readonly { readonly title: string; readonly score: Score }[] = []
  beforeAll(() => {
    played = seedsOf(48, '').map((seed) => {
      const { layout, facts, bytes, name, expected } = generate(seed)
      const score = scoreOf(expected, readBack(bytes, name, facts.language))
      add(totals, score)
      return { title: `${seed} ${layout} (${facts.language})`, score }
    })
  })

  const faults = (fault: 'invented' | 'lost' | 'cut' | 'unaccounted') =>
    played.flatMap(({ title, score }) => score[fault].map((each) => `${title}: ${each}`))

  it('invent no record', () => expect(faults('invented')).toEqual([]))
  it('lose no processing', () => expect(faults('lost')).toEqual([]))
  it('cut no value', () => expect(faults('cut')).toEqual([]))
  it('leave no word without account', () => expect(faults('unaccounted')).toEqual([]))

  it.each(corpusFields)('are read rightly: %s', (field) => {
    expect(precision(totals.fields[field])).toBeGreaterThanOrEqual(0.98)
    expect(recall(totals.fields[field])).toBeGreaterThanOrEqual(0.9)
  })
})
