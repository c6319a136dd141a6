import type { Change } from '@core/dossier/change'
import type { Activity } from '@core/registers'
import { useDossier } from '../../../../stores/dossier'
import { useSettings } from '../../../../stores/settings'

/** Links an assessment of the file to an activity, in one step: the sheet names the assessment, the assessment the activity. */
export function useDpiaLink() {
  const dossier = useDossier()
  const settings = useSettings()

  return (activity: Activity, id: string): void => {
    const by = { at: new Date().toISOString(), by: settings.author }
    const chosen = dossier.current.dpias.find((each) => each.id === id)
    if (!chosen) return
    const point: Change = {
      do: 'set',
      in: { register: 'activities', record: activity.id },
      field: 'dpia',
      from: activity.dpia,
      to: id,
      ...by,
    }
    const cover: Change = {
      do: 'set',
      in: { register: 'dpias', record: id },
      field: 'activities',
      from: chosen.activities,
      to: [...chosen.activities, activity.id],
      ...by,
    }
    // A sheet names one assessment; a further one names the sheet.
    const changes = [
      ...(activity.dpia === '' ? [point] : []),
      ...(chosen.activities.includes(activity.id) ? [] : [cover]),
    ]
    dossier.commit(changes)
  }
}
