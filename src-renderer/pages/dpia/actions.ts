import type { AnyRecord, Change } from '@core/dossier/change'
import type { Dpia } from '@core/registers'
import { wordsIn } from '@core/texts/words'
import { goTo } from '../../routes'
import { useDossier } from '../../stores/dossier'
import { useLayout } from '../../stores/layout'
import { useSettings } from '../../stores/settings'

/** Removes the assessment and what names it in one step, and offers to take it back. */
export function removeDpia(dpia: Dpia): void {
  const dossier = useDossier()
  const settings = useSettings()
  if (dossier.readOnly) return
  const by = { at: new Date().toISOString(), by: settings.author }
  const unlinked = dossier.current.activities
    .filter((activity) => activity.dpia === dpia.id)
    .map(({ id }): Change => ({
      do: 'set',
      in: { register: 'activities', record: id },
      field: 'dpia',
      from: dpia.id,
      to: '',
      ...by,
    }))
  const index = dossier.current.dpias.findIndex(({ id }) => id === dpia.id)
  const record = dpia as unknown as AnyRecord
  goTo({ page: 'dpias' })
  dossier.commit([...unlinked, { do: 'remove', from: { register: 'dpias' }, index, record, ...by }])
  const name = wordsIn(settings.language).text(dpia.title) || dpia.ref
  useLayout().tell(settings.texts.dpiaPages.editor.removed(name), {
    text: settings.texts.shell.frame.undo,
    run: () => dossier.undo(),
  })
}

/** The page of documents prints what is selected. */
export function printDpia(dpia: Dpia): void {
  useLayout().selected = new Set([dpia.id])
  goTo({ page: 'documents' })
}
