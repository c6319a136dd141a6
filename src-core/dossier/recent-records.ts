import { registerNames, type RegisterName } from '../registers'
import type { Dossier } from './dossier'
import { recordsOf } from './references'

export interface RecentRecord {
  readonly register: RegisterName
  readonly id: string
  readonly ref: string
  readonly updatedAt: string
}

/** The records touched last, to go back to where one was. */
export const recentRecords = (dossier: Dossier, most: number): readonly RecentRecord[] =>
  registerNames
    .flatMap((register) =>
      recordsOf(dossier, register).map(({ id, ref, updatedAt }) => ({ register, id, ref, updatedAt })),
    )
    .sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1))
    .slice(0, most)
