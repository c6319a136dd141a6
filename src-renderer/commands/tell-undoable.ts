import { watch } from 'vue'
import { useDossier } from '../stores/dossier'
import { useLayout } from '../stores/layout'
import { useSettings } from '../stores/settings'

/** Says what was just done and offers to take it back, only while it is the last thing done: undo must not hit another step. */
export function tellUndoable(text: string): void {
  const dossier = useDossier()
  const layout = useLayout()
  const notice = layout.tell(text, { text: useSettings().texts.shell.frame.undo, run: () => dossier.undo() })
  const stop = watch(
    () => dossier.dossier,
    () => {
      layout.drop(notice)
      stop()
    },
    { flush: 'sync' },
  )
}
