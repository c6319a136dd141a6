import { computed } from 'vue'
import type { Place } from '@core/dossier/change'
import { lookUp } from '@core/dossier/record-index'
import { confirming, toConfirmOf, type GivenAnswer } from '@core/dossier/to-confirm'
import type { RegisterName } from '@core/registers'
import { tellUndoable } from '../commands/tell-undoable'
import { useDossier } from '../stores/dossier'
import { useSettings } from '../stores/settings'

/** Answers of a record that came with its model and still wait for somebody to confirm them. */
export function useToConfirm(at: () => { readonly register: RegisterName; readonly record: string }) {
  const dossier = useDossier()
  const settings = useSettings()
  const answers = computed(() => (dossier.dossier ? toConfirmOf(dossier.dossier, at().register, at().record) : []))
  /** They stand as they are: nothing changes but that somebody says so. */
  function confirm(which: (answer: GivenAnswer) => boolean) {
    const { record } = at()
    const activity = lookUp(dossier.current, 'activities', record)
    const count = answers.value.filter(which).length
    if (!activity || count === 0 || dossier.readOnly) return
    dossier.set({ register: 'activities', record }, 'toConfirm', confirming(activity, which))
    tellUndoable(settings.texts.library.confirming.confirmed(count))
  }
  return { answers, confirm }
}

/** Whether an answer stands at this question, in a row of it where it is a group. */
export const standsAt =
  ({ rows, row }: Place, name: string) =>
  (answer: GivenAnswer): boolean =>
    rows === undefined ? answer.field === name : answer.field === rows && answer.row === row && answer.inRow === name
