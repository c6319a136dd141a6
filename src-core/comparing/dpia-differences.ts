import { dossierOf, type Frozen } from '../dpia/freeze'
import type { AddedFields } from '../law/extra-fields'
import { registerNames } from '../registers'
import type { WindowLanguage } from '../texts/languages'
import { wordsIn } from '../texts/words'
import { recordDifferences, wholeRecord, type Difference, type Reader } from './record-differences'

/** Field by field: the assessment first, then each record it leans on. */
export function differencesBetween(
  before: Frozen,
  after: Frozen,
  language: WindowLanguage,
  law: AddedFields,
): readonly Difference[] {
  const reader: Reader = {
    language,
    law,
    reads: (holder, field, isInternal) => !isInternal && !(holder === 'dpias' && field === 'versions'),
    wholeRows: false,
  }
  const old = wordsIn(language, dossierOf(before))
  const now = wordsIn(language, dossierOf(after))
  const own = recordDifferences(
    'dpias',
    { record: before.dpia, words: old },
    { record: after.dpia, words: now },
    reader,
  )
  const linked = registerNames.flatMap((register) => {
    const had = before.linked[register] ?? []
    const has = after.linked[register] ?? []
    const ids = [...new Set([...had, ...has].map(({ id }) => id))]
    return ids.flatMap((id) => {
      const was = had.find((each) => each.id === id)
      const is = has.find((each) => each.id === id)
      if (was && is) return recordDifferences(register, { record: was, words: old }, { record: is, words: now }, reader)
      return [wholeRecord(register, was ? { record: was, words: old } : { record: is ?? { id }, words: now }, !was)]
    })
  })
  return [...own, ...linked]
}
