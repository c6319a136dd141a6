import type { IsoDateTime } from '../kinds'
import type { RegisterName } from '../registers'
import type { Dossier } from './dossier'

/** A record, or one row of a repeating group of it. */
export interface Place {
  readonly register: RegisterName
  readonly record: string
  /** Field that holds the repeating group, and the row in it. */
  readonly rows?: string
  readonly row?: string
}
/** The records of a register, or the rows of a repeating group. */
export interface Collection {
  readonly register: RegisterName
  readonly record?: string
  readonly rows?: string
}
export interface AnyRecord {
  readonly id: string
  readonly [field: string]: unknown
}

interface By {
  readonly at: IsoDateTime
  readonly by: string
  readonly reason?: string
}
export type Change = By &
  (
    | { readonly do: 'set'; readonly in: Place; readonly field: string; readonly from: unknown; readonly to: unknown }
    | { readonly do: 'insert'; readonly into: Collection; readonly index: number; readonly record: AnyRecord }
    | { readonly do: 'remove'; readonly from: Collection; readonly index: number; readonly record: AnyRecord }
    | {
        readonly do: 'move'
        readonly within: Collection
        readonly id: string
        readonly from: number
        readonly to: number
      }
    | {
        readonly do: 'dismiss' | 'reopen'
        readonly dismissal: Dossier['dismissals'][number]
        /** Its place among the dismissals, where it is known: taken back, it stands there again. Last otherwise. */
        readonly index?: number
      }
  )
