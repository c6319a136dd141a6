import { foldWords } from '@core/folding/fold'
import type { CorpusField } from './headings'

/** Whether two values say the same: letters and figures alone count. A retention rule may say more words around. */
export function sameValue(field: CorpusField, expected: string, got: string): boolean {
  const [wanted, said] = [foldWords(expected), foldWords(got)]
  if (field !== 'retention') return wanted === said
  return wanted === said || ` ${said} `.includes(` ${wanted} `)
}
