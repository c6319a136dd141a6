import { computed, type ComputedRef } from 'vue'
import type { DpiaQuestion } from '@core/dpia/questions'
import type { Multilingual } from '@core/kinds'
import type { DpiaStart } from '@templates/dpia-starts/dpia-start'
import { promptOf, questionsOfStart, startOf } from '@templates/dpia-starts/question-prompts'
import { useSettings } from '../../../stores/settings'
import { useDpia } from './risks/use-dpia'
import { textIn } from '@core/kinds'

export interface Prompt {
  /** '' when nobody worded one. */
  readonly text: string
  readonly law?: readonly string[]
  readonly suggestion?: Multilingual
}

/** What an assessment asks comes from what it was begun with; read once, not at each keystroke. */
export function useStart(dpiaId: () => string): ComputedRef<DpiaStart> {
  const dpia = useDpia(dpiaId)
  const remembered = computed(() => dpia.value?.start ?? '')
  const imagined = computed(() =>
    remembered.value === '' && dpia.value?.method === 'ico' ? 'ico-seven-steps' : remembered.value,
  )
  return computed(() => startOf(imagined.value))
}

export function usePrompt(dpiaId: () => string, question: DpiaQuestion): ComputedRef<Prompt> {
  const settings = useSettings()
  const start = useStart(dpiaId)
  return computed(() => {
    if (question === 'custom') return { text: '' }
    const own: Readonly<Record<string, string>> = settings.texts.dpiaPages.editor.prompts
    const asked = promptOf(start.value, question)
    const isAskedByStart = questionsOfStart(start.value).filter((each) => each.asked.topic === 'ethics').length > 1
    const ours = isAskedByStart ? undefined : own[question]
    return {
      text: ours ?? (asked ? textIn(asked.prompt, settings.language) : (own[question] ?? '')),
      ...(asked?.law && !ours ? { law: asked.law } : {}),
      ...(asked?.suggestion ? { suggestion: asked.suggestion } : {}),
    }
  })
}
