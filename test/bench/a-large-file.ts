import type { Dossier } from '@core/dossier/dossier'
import { recordsOf } from '@core/dossier/references'
import { registerNames, type RegisterName } from '@core/registers'
import { exampleDossier } from '@templates/models/example'

/** How many records a file of so many activities holds of the registers that grow with it, per thousand activities. */
const perThousand: Readonly<Partial<Record<RegisterName, number>>> = {
  activities: 1000,
  retentionRules: 200,
  securityMeasures: 100,
  processors: 100,
  contractChecks: 100,
  processorActivities: 40,
  transferAssessments: 40,
  supportingAssets: 100,
  documents: 60,
  balancingTests: 40,
  consentChecks: 40,
  algorithmicSystems: 20,
  dpias: 40,
  breaches: 40,
  actions: 200,
  requests: 100,
  complaints: 20,
  audits: 20,
  persons: 40,
}

/**
 * The invented town, its records repeated until there are `count` activities and the other registers in proportion. Copies
 * refer to each other as the originals do, spread over what there is: nobody's processor serves them all.
 */
export function aLargeFile(count: number): Dossier {
  const example = exampleDossier()
  const copies = new Map<RegisterName, number>()
  const registerOf = new Map<string, RegisterName>()
  for (const register of registerNames) {
    const models = recordsOf(example, register)
    const wanted = Math.round(((perThousand[register] ?? 0) * count) / 1000)
    copies.set(register, models.length === 0 ? 1 : Math.max(1, Math.ceil(wanted / models.length)))
    for (const { id } of models) registerOf.set(id, register)
  }
  const idIn = (id: string, copy: number): string => {
    const register = registerOf.get(id)
    const own = register === undefined ? 0 : copy % (copies.get(register) ?? 1)
    return own === 0 ? id : `${id}-${String(own)}`
  }
  const copied = (value: unknown, copy: number): unknown => {
    if (typeof value === 'string') return idIn(value, copy)
    if (Array.isArray(value)) return value.map((each) => copied(each, copy))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copied(each, copy)]))
  }
  const lists = registerNames.map((register) => {
    const models = recordsOf(example, register)
    const wanted = Math.round(((perThousand[register] ?? 0) * count) / 1000)
    const records = Array.from({ length: Math.max(models.length, wanted) }, (_, index) => {
      const copy = Math.floor(index / models.length)
      const record = copied(models[index % models.length], copy) as Readonly<Record<string, unknown>>
      if (copy === 0) return record
      const name =
        register === 'activities' ? { name: { fr: `${String(record['ref'])} du service ${String(copy)}` } } : {}
      return { ...record, ...name, ref: `${String(record['ref'])}-${String(copy)}` }
    })
    return [register, models.length === 0 ? [] : register === 'activities' ? records.slice(0, count) : records]
  })
  const history = Array.from({ length: copies.get('activities') ?? 1 }, (_, copy) =>
    copied(example.history, copy),
  ).flat()
  return { ...example, ...(Object.fromEntries(lists) as Partial<Dossier>), history: history as Dossier['history'] }
}
