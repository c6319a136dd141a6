import type { AnyRecord } from '@core/dossier/change'
import type { Activity } from '@core/registers'
import { wordsIn } from '@core/texts/words'
import { goTo } from '../../routes'
import { useDossier } from '../../stores/dossier'
import { useLayout } from '../../stores/layout'
import { useSettings } from '../../stores/settings'
import { duplicateActivity } from './duplicate-activity'

/** Opens a copy of the activity, as a draft. */
export function openCopy(activity: Activity): void {
  const dossier = useDossier()
  const settings = useSettings()
  if (dossier.readOnly) return
  const copy = duplicateActivity(dossier.current, activity, {
    at: new Date().toISOString(),
    author: settings.author,
    newId: () => crypto.randomUUID(),
    nameOfCopy: settings.texts.form.activity.copyOf,
  })
  dossier.insert({ register: 'activities' }, copy as unknown as AnyRecord)
  goTo({ page: 'activity', id: copy.id })
}

/** Removes the activity and offers to take it back: the notice stays after the page has gone. */
export function removeActivity(activity: Activity): void {
  const dossier = useDossier()
  const { language, texts } = useSettings()
  if (dossier.readOnly) return
  goTo({ page: 'activities' })
  dossier.remove({ register: 'activities' }, activity.id)
  const name = wordsIn(language).text(activity.name) || activity.ref
  useLayout().tell(texts.form.rowRemoved(name), { text: texts.shell.frame.undo, run: () => dossier.undo() })
}

/** The page of documents prints what is selected. */
export function printSheet(activity: Activity): void {
  useLayout().selected = new Set([activity.id])
  goTo({ page: 'documents' })
}
