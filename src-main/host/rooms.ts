import type { KeyRing } from './key-ring'
import type { Machine } from './machine'
import type { Preferences } from './preferences'
import type { SessionBook } from './session-book'
import type { TicketBook } from './tickets'

/** What the areas of the host share. */
export interface Rooms {
  readonly machine: Machine
  readonly tickets: TicketBook
  readonly preferences: Preferences
  readonly sessions: SessionBook
  readonly keys: KeyRing
}
