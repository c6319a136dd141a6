import { computed, type ComputedRef } from 'vue'
import { recordsOf } from '@core/dossier/references'
import type { RegisterName } from '@core/registers'
import { useDossier } from '../stores/dossier'
import { useFindings } from '../stores/findings'
import { useSettings } from '../stores/settings'
import { wordingOf, type ListRow } from './list-row'
import { readingOf, stillStands, type ReadFrom } from './reading'
import { presentationOf } from './registry'

/** One row a record. Only what changed is worded again: a keystroke in one record costs one row of five thousand. */
export function useRows(register: () => RegisterName): ComputedRef<readonly ListRow[]> {
  const dossier = useDossier()
  const settings = useSettings()
  const findings = useFindings()
  const setting = computed(() => {
    const { language, today } = settings
    const law = findings.parameters
    return {
      noting: readingOf({ language, today, law }, () => dossier.current).noting,
      word: wordingOf(register(), presentationOf(register())),
      known: new WeakMap<object, { readonly said: ListRow; readonly from: ReadFrom }>(),
    }
  })
  const records = computed(() => (dossier.dossier ? recordsOf(dossier.dossier, register()) : []))
  return computed(() => {
    const { noting, word, known } = setting.value
    if (!dossier.dossier) return []
    const now = dossier.dossier
    return records.value.map((record) => {
      const before = known.get(record)
      if (before && stillStands(before.from, now)) return before.said
      const worded = noting((reading) => word(record, reading))
      known.set(record, worded)
      return worded.said
    })
  })
}
