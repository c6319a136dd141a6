import { computed, type ComputedRef } from 'vue'
import { residualLevelOf, type OverallRisk } from '@core/dpia/levels'
import type { Activity, Dpia } from '@core/registers'
import { fold } from '@core/folding/fold'
import { wordsIn } from '@core/texts/words'
import { useDossier } from '../../stores/dossier'
import { useSettings } from '../../stores/settings'

/** What lists show of an assessment, worded once and kept while it stays the same value. */
export interface DpiaRow {
  readonly id: string
  readonly ref: string
  readonly title: string
  readonly activities: readonly { readonly id: string; readonly ref: string; readonly name: string }[]
  readonly status: Dpia['status']
  readonly residual: OverallRisk | null
  readonly verdict: Dpia['dpoVerdict']
  readonly overruled: boolean
  readonly outcome: Dpia['outcome']
  readonly reviewOn: string
  readonly folded: string
}

export function useDpiaRows(): ComputedRef<readonly DpiaRow[]> {
  const dossier = useDossier()
  const settings = useSettings()
  const dpias = computed(() => dossier.dossier?.dpias ?? [])
  const activities = computed(() => dossier.dossier?.activities ?? [])
  const worded = computed(() => {
    const words = wordsIn(settings.language)
    const byId = new Map(activities.value.map((activity) => [activity.id, activity]))
    return { words, byId, unnamed: settings.texts.dpiaPages.list.unnamed, rows: new WeakMap<Dpia, DpiaRow>() }
  })
  return computed(() => {
    const { words, byId, unnamed, rows } = worded.value
    const rowOf = (dpia: Dpia): DpiaRow => {
      const covered = dpia.activities.flatMap((id): readonly Activity[] => {
        const activity = byId.get(id)
        return activity ? [activity] : []
      })
      const named = covered.map(({ id, ref, name }) => ({ id, ref, name: words.text(name) }))
      return {
        id: dpia.id,
        ref: dpia.ref,
        title: words.text(dpia.title).trim() || unnamed,
        activities: named,
        status: dpia.status,
        residual: residualLevelOf(dpia).level,
        verdict: dpia.dpoVerdict,
        overruled: dpia.dpoVerdict !== '' && dpia.dpoFollowed === 'no',
        outcome: dpia.outcome,
        reviewOn: dpia.reviewOn,
        folded: fold(
          [
            dpia.ref,
            dpia.title.fr,
            dpia.title.en,
            dpia.category,
            ...named.map((each) => `${each.ref} ${each.name}`),
          ].join(' '),
        ),
      }
    }
    return dpias.value.map((dpia) => {
      const row = rows.get(dpia) ?? rowOf(dpia)
      rows.set(dpia, row)
      return row
    })
  })
}
