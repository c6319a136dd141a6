import { computed, type ComputedRef } from 'vue'
import type { AnyRecord } from '@core/dossier/change'
import { recordsOf } from '@core/dossier/references'
import type { Language, Words } from '@core/kinds'
import type { RecordBase, RegisterName } from '@core/registers'
import { nameOf, wordsIn } from '@core/texts/words'
import { useDossier } from '../stores/dossier'
import { useSettings } from '../stores/settings'
import { useForm } from './form-context'

/** The records of a register. Typing in another register does not touch it: the list itself stays the same value. */
export function useRecords(register: () => RegisterName): ComputedRef<readonly (AnyRecord & RecordBase)[]> {
  const dossier = useDossier()
  return computed(() => (dossier.dossier ? recordsOf(dossier.dossier, register()) : []))
}

/** Words of the window's language; texts of the file are read in the language being written. */
export function useWords(): ComputedRef<Words> {
  const settings = useSettings()
  const form = useForm()
  return computed(() => wordsForForm(settings.language, form.contentLanguage.value))
}

function wordsForForm(language: Language, content: Language): Words {
  const dossier = useDossier()
  const spoken = wordsIn(language)
  const words: Words = {
    language,
    tri: (value) => spoken.tri(value),
    code: (list, code) => spoken.code(list, code),
    rowFieldLabel: (rows, field) => spoken.rowFieldLabel(rows, field),
    text: (value) => value[content] ?? value[content === 'fr' ? 'en' : 'fr'] ?? '',
    recordName(register, id) {
      const name = register as RegisterName
      const record = dossier.dossier && recordsOf(dossier.dossier, name).find((each) => each.id === id)
      return record ? nameOf(name, record, words) : ''
    },
  }
  return words
}
