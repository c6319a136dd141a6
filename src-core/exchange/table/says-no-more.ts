import type { CodeListName } from '../../codes'
import { foldWords } from '../../folding/fold'
import { textsOf, windowLanguages } from '../../texts/languages'

/** Words that tell nothing by themselves: « Données de santé » is « Santé ». */
const empty = /^(?:et|and|ou|or|de|du|des|la|le|les|l|d|of|the|data|donnees?)$/

/** One form for « salarié » and « salariés ». */
const wordsOf = (text: string): readonly string[] =>
  foldWords(text)
    .split(' ')
    .filter((word) => !empty.test(word))
    .map((word) => word.replace(/s$/, ''))

/**
 * Whether a code keeps all that was written: where a record has codes only, « IBAN » under the code of banking data would be
 * gone, « Coordonnées » under that of contact details is not.
 */
export function saysNoMore(list: CodeListName, codes: readonly string[], text: string): boolean {
  const kept = new Set(codes.flatMap((code) => labelsOf(list, code).flatMap(wordsOf)))
  return wordsOf(text).every((word) => kept.has(word))
}

const labelsOf = (list: CodeListName, code: string): readonly string[] =>
  windowLanguages.map((language) => {
    const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = textsOf(language).codes
    return lists[list]?.[code] ?? ''
  })
