import { computed, type ComputedRef } from 'vue'
import type { Activity } from '@core/registers'
import { completenessOf } from '@core/asked/completeness'
import { useDossier } from '../../stores/dossier'
import { useFindings } from '../../stores/findings'
import type { Standing } from './arrange-rows'

/** How each activity stands: what Art. 30(1) asks and is answered, and what the rules say of it. */
export function useStandings(): ComputedRef<ReadonlyMap<string, Standing>> {
  const dossier = useDossier()
  const findings = useFindings()
  // Completeness reads these registers too: another one of them, another measure for all.
  const beside = computed(() => [
    dossier.dossier?.organisations,
    dossier.dossier?.persons,
    dossier.dossier?.retentionRules,
    dossier.dossier?.clientFile,
  ])
  let known = { beside: beside.value, shares: new WeakMap<Activity, number>() }

  function shareOf(activity: Activity): number {
    const told = known.shares.get(activity)
    if (told !== undefined) return told
    const { answered, total } = completenessOf(activity, dossier.current)
    const share = total === 0 ? 1 : answered / total
    known.shares.set(activity, share)
    return share
  }

  return computed(() => {
    if (known.beside.some((list, index) => list !== beside.value[index])) {
      known = { beside: beside.value, shares: new WeakMap() }
    }
    const all = new Map<string, Standing>()
    for (const activity of dossier.dossier?.activities ?? []) {
      const own = findings.openOf(activity.id)
      const errors = own.filter(({ severity }) => severity === 'error').length
      all.set(activity.id, { share: shareOf(activity), errors, findings: own.length })
    }
    return all
  })
}
