import { computed, type ComputedRef } from 'vue'
import type { RegisterName } from '@core/registers'
import { nameOf } from '@core/texts/words'
import { useSettings } from '../../stores/settings'
import { useRecords, useWords } from '../use-words'
import type { Option } from './option'

/** The records of a register by name; one without a name is known by its reference. */
export function useRecordOptions(register: ComputedRef<RegisterName>): ComputedRef<readonly Option[]> {
  const settings = useSettings()
  const records = useRecords(() => register.value)
  const words = useWords()
  return computed(() =>
    records.value
      .map((record): Option => ({ value: record.id, label: nameOf(register.value, record, words.value) }))
      .sort((a, b) => a.label.localeCompare(b.label, settings.language)),
  )
}
