import { computed, type ComputedRef } from 'vue'
import { standOf, type Stand } from '@core/asked/stand'
import type { AnyRecord } from '@core/dossier/change'
import { countUses, recordsOf } from '@core/dossier/references'
import { registerNames, type RegisterName } from '@core/registers'
import { useDossier } from '../../stores/dossier'
import { useFindings } from '../../stores/findings'

/** How one record stands: what is asked of it and answered, what the rules say of it, who relies on it. */
export interface Standing {
  readonly stand: Stand
  readonly errors: number
  readonly findings: number
  readonly uses: number
}

export function useStandings(register: () => RegisterName): ComputedRef<ReadonlyMap<string, Standing>> {
  const dossier = useDossier()
  const findings = useFindings()
  // What is asked may be answered in other registers: when one of them changes, all is measured again.
  const beside = computed(() => [
    findings.parameters,
    ...registerNames.flatMap((name) => (name === register() ? [] : [dossier.current[name]])),
  ])
  let known = { beside: beside.value, stands: new WeakMap<object, Stand>() }

  function standNow(record: AnyRecord): Stand {
    const told = known.stands.get(record)
    if (told) return told
    const stand = standOf(register(), record, dossier.current, findings.parameters)
    known.stands.set(record, stand)
    return stand
  }

  return computed(() => {
    if (known.beside.some((each, index) => each !== beside.value[index]))
      known = { beside: beside.value, stands: new WeakMap() }
    const uses = countUses(dossier.current)
    return new Map(
      recordsOf(dossier.current, register()).map((record): [string, Standing] => {
        const own = findings.openOf(record.id)
        const errors = own.filter(({ severity }) => severity === 'error').length
        return [record.id, { stand: standNow(record), errors, findings: own.length, uses: uses.get(record.id) ?? 0 }]
      }),
    )
  })
}
