import { codeLists } from '@core/codes'
import type { Change } from '@core/dossier/change'
import { recordsOf } from '@core/dossier/references'
import { choiceOf, type FieldSet } from '@core/kinds'
import { registers, type RegisterName } from '@core/registers'
import type { WindowLanguage } from '@core/texts/languages'
import { wordsIn } from '@core/texts/words'
import { tellUndoable } from '../../commands/tell-undoable'
import { fieldLabel } from '@core/texts/field-texts'
import { useDossier } from '../../stores/dossier'
import { useSettings } from '../../stores/settings'

const listOf = (register: RegisterName, field: string) => {
  const kind = (registers[register].fields as FieldSet)[field]?.kind
  return kind && choiceOf(kind)
}

/** The codes a question chooses from, in words. */
export function codesOf(register: RegisterName, field: string, language: WindowLanguage) {
  const list = listOf(register, field)
  const words = wordsIn(language)
  return list === undefined ? [] : codeLists[list].map((id) => ({ id, text: words.code(list, id) }))
}

/** Gives several records the same answer, as one step. */
export function setTogether(register: RegisterName, ids: ReadonlySet<string>, field: string, to: string): void {
  const dossier = useDossier()
  const { author, language, texts } = useSettings()
  const list = listOf(register, field)
  if (list === undefined || dossier.readOnly) return
  const by = { at: new Date().toISOString(), by: author }
  const changed = recordsOf(dossier.current, register).filter((each) => ids.has(each.id) && each[field] !== to)
  dossier.commit(
    changed.map((record): Change => ({
      do: 'set',
      in: { register, record: record.id },
      field,
      from: record[field],
      to,
      ...by,
    })),
  )
  const said = wordsIn(language).code(list, to)
  tellUndoable(texts.shell.list.wasSet(ids.size, fieldLabel(texts, register, field), said))
}
