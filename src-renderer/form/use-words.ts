import { computed, type ComputedRef } from 'vue'
import type { AnyRecord } from '@core/dossier/change'
import { recordsOf } from '@core/dossier/references'
import type { ContentLanguage } from '@core/kinds'
import type { RecordBase, RegisterName } from '@core/registers'
import { nameOf, wordsIn, type LanguageWords } from '@core/texts/words'
import { useDossier } from '../stores/dossier'
import { useSettings } from '../stores/settings'
import { useForm } from './form-context'
import type { WindowLanguage } from '@core/texts/languages'
import { textIn } from '@core/kinds'
import { registerNames } from '@core/registers'
import { recordIndex } from '@core/dossier/record-index'

/** The records of a register. Typing in another register does not touch it: the list itself stays the same value. */
export function useRecords(register: () => RegisterName): ComputedRef<readonly (AnyRecord & RecordBase)[]> {
  const dossier = useDossier()
  return computed(() => (dossier.dossier ? recordsOf(dossier.dossier, register()) : []))
}

/** Words of the window's language; texts of the file are read in the language being written. */
export function useWords(): ComputedRef<LanguageWords> {
  const settings = useSettings()
  const form = useForm()
  return computed(() => wordsForForm(settings.language, form.contentLanguage.value))
}

function wordsForForm(language: WindowLanguage, content: ContentLanguage): LanguageWords {
  const dossier = useDossier()
  const words: LanguageWords = {
    ...wordsIn(language),
    text: (value) => textIn(value, content),
    // Looked up when it is asked for: a change in another register leaves the words as they are.
    recordName(register, id) {
      const name = registerNames.find((each) => each === register)
      const found = name && dossier.dossier && recordIndex(dossier.dossier, name).get(id)
      return name && found ? nameOf(name, found.record, words) : ''
    },
  }
  return words
}
