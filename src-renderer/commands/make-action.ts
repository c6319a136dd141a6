import { contentLanguageFor } from '@core/kinds'
import { computed } from 'vue'
import { actionFromFinding, actionsOfFinding, canBecomeAction } from '@core/action-plan/action-from'
import { lookUp } from '@core/dossier/record-index'
import type { Action } from '@core/registers'
import type { Finding } from '@core/rules/rule'
import { findingText } from '@core/texts/finding-text'
import { wordsIn } from '@core/texts/words'
import { goTo } from '../routes'
import { useDossier } from '../stores/dossier'
import { useLayout } from '../stores/layout'
import { useSettings } from '../stores/settings'

/** Goes to a task, wherever it is shown. */
export const openAction = (id: string) => goTo({ page: 'record', register: 'actions', id })

/** Adds a task with its origin filled, and says so where the person stands: it can be opened from there, or undone. */
export function makeAction(answers: Partial<Action>): string {
  const dossier = useDossier()
  const settings = useSettings()
  const { made, open } = settings.texts.accountabilityPages.make
  const id = dossier.add('actions', { state: 'open', ...answers })
  const ref = lookUp(dossier.current, 'actions', id)?.ref ?? ''
  useLayout().tell(made(ref), { text: open, run: () => openAction(id) })
  return id
}

/** A task that settles a finding, worded as the finding is. */
export function makeActionOf(finding: Finding): string {
  const { language } = useSettings()
  const said = findingText(finding, wordsIn(language, useDossier().current))
  return makeAction(actionFromFinding(finding, said, contentLanguageFor(language)))
}

/** The tasks that settle a finding, and whether one can still be made of it here. */
export function useActionsOf(finding: () => Finding) {
  const dossier = useDossier()
  const made = computed(() => actionsOfFinding(finding(), dossier.dossier?.actions ?? []))
  const canMake = computed(() => !dossier.readOnly && made.value.length === 0 && canBecomeAction(finding()))
  return { made, canMake }
}
