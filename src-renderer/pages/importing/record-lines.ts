import type { AnyRecord } from '@core/dossier/change'
import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import { lookUp } from '@core/dossier/record-index'
import { recordDifferences, type Difference } from '@core/comparing/record-differences'
import type { ProposedRecord } from '@core/exchange/proposal'
import type { AddedFields } from '@core/law/extra-fields'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import { wordsIn } from '@core/texts/words'

/** The file as it is, and as it would be. */
export interface BeforeAndAfter {
  readonly before: Dossier
  readonly after: Dossier
}

/** What an import would write into one record, whole: an answer a line, or a row with its answers. */
export function linesOf(
  { register, id, name }: ProposedRecord,
  { before, after }: BeforeAndAfter,
  language: WindowLanguage,
  law: AddedFields,
): readonly string[] {
  const is = lookUp(after, register, id)
  if (!is) return []
  const was = lookUp(before, register, id)
  const nothing = emptyRecord(register, { id, ref: is.ref, at: '', author: '' }) as unknown as AnyRecord
  const found = recordDifferences(
    register,
    { record: (was ?? nothing) as AnyRecord, words: wordsIn(language, before) },
    { record: is as unknown as AnyRecord, words: wordsIn(language, after) },
    { language, law, reads: () => true, wholeRows: false },
  )
  const lines: string[][] = []
  let last = ''
  for (const each of found) {
    const { row, before: said, after: says } = each
    if (row !== '' && row !== last) lines.push([row])
    last = row
    // The name stands above, and a row is named by some of its answers.
    if (said === '' && (row === '' ? says === name : row.includes(says))) continue
    if (row === '') lines.push([inWords(each, language)])
    else lines.at(-1)?.push(inWords(each, language))
  }
  return lines.map((line) => line.join(' — '))
}

function inWords({ label, before, after }: Difference, language: WindowLanguage): string {
  const { comparing } = textsOf(language)
  const { inIts } = textsOf(language).shell.importPage.changes
  const now = after === '' ? comparing.unanswered : after
  return inIts(label, before === '' ? now : comparing.became(comparing.quote(before), comparing.quote(now)))
}
