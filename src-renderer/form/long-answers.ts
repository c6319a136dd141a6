import { codeLists } from '@core/codes'
import type { Kind, OneOfKind, RefToKind } from '@core/kinds'
import type { Words } from '@core/kinds'

/** What half a line shows whole beside the arrow, at the least width of the form. */
const charactersInHalf = 31
/** Records named by a person or a firm: short enough to stand side by side. The others bear titles. */
const shortlyNamed: ReadonlySet<string> = new Set(['persons', 'organisations', 'processors'])

/**
 * Whether what is chosen here would be cut in half a line. Judged by what may be answered, never by the answer: a
 * question does not move while it is answered. A quarter of the answers may be longer: lists have odd ones.
 */
export function isLongAnswer(kind: Kind<unknown>, words: Pick<Words, 'code'>): boolean {
  if (kind.name === 'refTo') return !shortlyNamed.has((kind as unknown as RefToKind).register)
  if (kind.name !== 'oneOf') return false
  const { list } = kind as unknown as OneOfKind
  const lengths = codeLists[list].map((code) => words.code(list, code).length).sort((a, b) => a - b)
  return (lengths[Math.floor(lengths.length * 0.75)] ?? 0) > charactersInHalf
}
