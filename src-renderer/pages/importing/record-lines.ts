import type { AnyRecord } from '@core/dossier/change'
import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import { lookUp } from '@core/dossier/record-index'
import { recordDifferences } from '@core/comparing/record-differences'
import type { ProposedRecord } from '@core/exchange/proposal'
import type { AddedFields } from '@core/law/extra-fields'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import { wordsIn } from '@core/texts/words'

/** The file as it is, and as it would be. */
export interface BeforeAndAfter {
  readonly before: Dossier
  readonly after: Dossier
}

/** What an import would write into one record, answer by answer, whole. */
export function linesOf(
  { register, id }: ProposedRecord,
  { before, after }: BeforeAndAfter,
  language: WindowLanguage,
  law: AddedFields,
): readonly string[] {
  const is = lookUp(after, register, id)
  if (!is) return []
  const was = lookUp(before, register, id)
  const nothing = emptyRecord(register, { id, ref: is.ref, at: '', author: '' }) as unknown as AnyRecord
  const { comparing } = textsOf(language)
  const { inIts } = textsOf(language).shell.importPage.changes
  const found = recordDifferences(
    register,
    { record: (was ?? nothing) as AnyRecord, words: wordsIn(language, before) },
    { record: is as unknown as AnyRecord, words: wordsIn(language, after) },
    { language, law, reads: () => true, wholeRows: false },
  )
  return found.map(({ row, label, before: said, after: says }) => {
    const what = [row, label].filter((part) => part !== '').join(' › ')
    const now = says === '' ? comparing.unanswered : says
    return inIts(what, said === '' ? now : comparing.became(comparing.quote(said), comparing.quote(now)))
  })
}
