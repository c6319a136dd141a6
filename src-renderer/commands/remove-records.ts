import { recordsOf } from '@core/dossier/references'
import { removalOf, usesOutside } from '@core/dossier/removing'
import type { RegisterName } from '@core/registers'
import { nameOf, wordsIn } from '@core/texts/words'
import { goTo, route } from '../routes'
import { useDossier } from '../stores/dossier'
import { useLayout } from '../stores/layout'
import { useSettings } from '../stores/settings'
import { tellUndoable } from './tell-undoable'

/**
 * Removes at once and offers undo: a question before each removal teaches people to say yes without reading. Only what
 * other records cite is asked about, since they change with it.
 */
export function removeRecords(register: RegisterName, ids: ReadonlySet<string>): void {
  const dossier = useDossier()
  if (dossier.readOnly || ids.size === 0) return
  if (usesOutside(dossier.current, register, ids).length > 0) useLayout().toRemove = { register, ids: new Set(ids) }
  else removeNow(register, ids)
}

/** Removes records with every mention of them, as one step. */
export function removeNow(register: RegisterName, ids: ReadonlySet<string>): void {
  const dossier = useDossier()
  const { author, language, texts } = useSettings()
  const gone = recordsOf(dossier.current, register).filter(({ id }) => ids.has(id))
  const [first] = gone
  if (dossier.readOnly || !first) return
  // The page of a record goes before its record does.
  const here = route.value
  if (here.page === 'record' && here.register === register && ids.has(here.id)) goTo({ page: 'list', register })
  dossier.commit(removalOf(dossier.current, register, ids, { at: new Date().toISOString(), by: author }))
  useLayout().listOf(register).selected = new Set()
  const { removed, removedMany } = texts.form.removing
  const name = nameOf(register, first, wordsIn(language))
  tellUndoable(gone.length === 1 ? removed(name) : removedMany(gone.length))
}
