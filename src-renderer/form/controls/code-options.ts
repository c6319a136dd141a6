import { computed, type ComputedRef } from 'vue'
import { codeLists, type CodeListName, type CodeOf } from '@core/codes'
import { art9ConditionLetter, legalBasisLetter } from '@core/codes/letters'
import type { Words } from '@core/kinds'
import { isOffered } from '@core/law/offered'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import { useFindings } from '../../stores/findings'
import { useSettings } from '../../stores/settings'
import { groupOf } from '../code-groups'
import { useWords } from '../use-words'
import type { Option } from './option'

/** Lawyers know these by their letter: « 6(1)(e) Mission d’intérêt public ». The Swiss ground has none. */
function pointOf(list: CodeListName, code: string): string {
  if (list === 'legalBasis') {
    const letter = legalBasisLetter(code as CodeOf<'legalBasis'>)
    return letter.startsWith('6(1)') ? `${letter} ` : ''
  }
  return list === 'art9Condition' ? `${art9ConditionLetter(code as CodeOf<'art9Condition'>)} ` : ''
}

/** In whose words, and under whose law. */
interface Speaking {
  readonly words: Pick<Words, 'code'>
  readonly language: WindowLanguage
  readonly law: Parameters<typeof isOffered>[2]
}

/**
 * Answers of a code list in words: in the order of the law, but countries by name. Those of another country's law are
 * left out, unless one is the answer already.
 */
export function codeOptions(
  name: CodeListName,
  chosen: readonly string[],
  { words, language, law }: Speaking,
): readonly Option[] {
  const { groups } = textsOf(language).form
  const codes = codeLists[name].filter((code) => chosen.includes(code) || isOffered(name, code, law))
  const options = codes.map((value): Option => {
    const group = groupOf(name, value)
    const label = `${pointOf(name, value)}${words.code(name, value)}`
    return group === undefined ? { value, label } : { value, label, group: groups[group] }
  })
  if (name !== 'country') return options
  return options.sort((a, b) => a.label.localeCompare(b.label, language))
}

/** The same in a form, where a record may name what it says itself. */
export function useCodeOptions(
  list: () => CodeListName,
  chosen: () => readonly string[],
): ComputedRef<readonly Option[]> {
  const words = useWords()
  const settings = useSettings()
  const findings = useFindings()
  return computed(() =>
    codeOptions(list(), chosen(), { words: words.value, language: settings.language, law: findings.parameters }),
  )
}
