import { registerNames, type RegisterName } from '../registers'
import type { Dossier } from './dossier'
import { recordsOf } from './references'

/** Records of one register that bear one id: links, edits and removals would reach the wrong one. */
export interface SameId {
  readonly register: RegisterName
  readonly id: string
  readonly count: number
}

export function sameIds(dossier: Dossier): readonly SameId[] {
  return registerNames.flatMap((register) => {
    const seen = new Map<string, number>()
    for (const { id } of recordsOf(dossier, register)) seen.set(id, (seen.get(id) ?? 0) + 1)
    return [...seen].filter(([, count]) => count > 1).map(([id, count]) => ({ register, id, count }))
  })
}

/**
 * Gives every record after the first of its id an id of its own. What links to that id keeps meaning the first, as it
 * did on screen. Only ever done because the person said so.
 */
export function withOwnIds(dossier: Dossier, newId: () => string): Dossier {
  const shared = new Set(sameIds(dossier).map(({ register }) => register))
  const repaired = [...shared].map((register) => {
    const taken = new Set<string>()
    const records = recordsOf(dossier, register).map((record) => {
      const own = taken.has(record.id) ? { ...record, id: newId() } : record
      taken.add(own.id)
      return own
    })
    return [register, records] as const
  })
  return { ...dossier, ...Object.fromEntries(repaired) }
}
