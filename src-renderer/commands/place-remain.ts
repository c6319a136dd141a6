import { recordIndex } from '@core/dossier/record-index'
import { placingOf, type RemainPlace } from '@core/exchange/place-remain'
import type { Remain } from '@core/exchange/remains'
import { labelHere } from '@core/texts/field-texts'
import { nameOf, wordsIn } from '@core/texts/words'
import { useDossier } from '../stores/dossier'
import { useFindings } from '../stores/findings'
import { useSettings } from '../stores/settings'
import { tellUndoable } from './tell-undoable'

/** Puts what an import left where the person says, as one step, and offers to take it back. */
export function placeRemain(remain: Remain, to: RemainPlace): void {
  const dossier = useDossier()
  const { author, language, texts } = useSettings()
  const { parameters: law } = useFindings()
  const found = recordIndex(dossier.current, to.register).get(to.record)
  if (dossier.readOnly || !found) return
  dossier.commit(placingOf(dossier.current, remain, to, { at: new Date().toISOString(), by: author, law }))
  const name = nameOf(to.register, found.record, wordsIn(language, dossier.current))
  tellUndoable(texts.shell.remains.placed(labelHere(language, to.register, to.field, law), name))
}
