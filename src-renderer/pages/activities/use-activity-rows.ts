import { computed, type ComputedRef } from 'vue'
import type { Activity } from '@core/registers'
import { wordsIn } from '@core/texts/words'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { useDossier } from '../../stores/dossier'
import { useSettings } from '../../stores/settings'
import { activityRow, type ActivityRow } from './row-model'

/** One row an activity. Only records that changed are worded again: a keystroke in one costs one row of five thousand. */
export function useActivityRows(): ComputedRef<readonly ActivityRow[]> {
  const dossier = useDossier()
  const settings = useSettings()
  const persons = computed(() => dossier.dossier?.persons ?? [])
  const worded = computed(() => {
    const words = wordsIn(settings.language)
    const context = {
      language: settings.language,
      texts: settings.texts,
      persons: persons.value,
      today: settings.today,
      parameters: lawParametersAt(settings.today),
      country: (code: string) => words.code('country', code),
    }
    return { context, rows: new WeakMap<Activity, ActivityRow>() }
  })
  const activities = computed(() => dossier.dossier?.activities ?? [])
  return computed(() => {
    const { context, rows } = worded.value
    return activities.value.map((activity) => {
      const known = rows.get(activity)
      if (known) return known
      const row = activityRow(activity, context)
      rows.set(activity, row)
      return row
    })
  })
}
