import { computed, type ComputedRef } from 'vue'
import { codeLists, type CodeListName, type CodeOf } from '@core/codes'
import { art9ConditionLetter, legalBasisLetter } from '@core/codes/letters'
import { isOffered } from '@core/law/offered'
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

/**
 * Answers of a code list in words: in the order of the law, but countries by name. Those of another country's law are
 * left out, unless one is the answer already.
 */
export function useCodeOptions(
  list: () => CodeListName,
  chosen: () => readonly string[],
): ComputedRef<readonly Option[]> {
  const words = useWords()
  const settings = useSettings()
  const findings = useFindings()
  return computed(() => {
    const name = list()
    const codes = codeLists[name].filter(
      (code) => chosen().includes(code) || isOffered(name, code, findings.parameters),
    )
    const options = codes.map((value): Option => {
      const group = groupOf(name, value)
      const label = `${pointOf(name, value)}${words.value.code(name, value)}`
      return group === undefined ? { value, label } : { value, label, group: settings.texts.form.groups[group] }
    })
    if (name !== 'country') return options
    return options.sort((a, b) => a.label.localeCompare(b.label, settings.language))
  })
}
