import { basename } from 'node:path'
import type { Handlers } from '@core/contract'
import type { WindowLanguage } from '@core/texts/languages'
import { sweepCopies } from '@main/storage/opened-copies'
import { attachmentAnswers } from './attachment-answers'
import { documentAnswers } from './document-answers'
import { dossierAnswers, openerOf } from './dossier-answers'
import { importAnswers } from './import-answers'
import { IdleLock } from './idle-lock'
import { KeyRing } from './key-ring'
import type { Machine } from './machine'
import { Preferences } from './preferences'
import type { Rooms } from './rooms'
import { lockFile, sealingAnswers } from './sealing-answers'
import { SessionBook, type Unsaved } from './session-book'
import { startAnswers } from './start-answers'
import { TicketBook } from './tickets'
import { versionAnswers } from './version-answers'

export interface Host {
  readonly handlers: Handlers
  /** The one the person reads, for what the shell itself has to say. */
  language(): Promise<WindowLanguage>
  /** Asks the window to open a file the system was asked for. */
  offer(path: string): void
  /** Saves and closes every open file: awaited before the shell ends. Returns why any could not be saved. */
  close(): Promise<readonly Unsaved[]>
  /** Locks every encrypted file, unless the person said that they lock them alone. */
  lockAll(): Promise<void>
}

/** The machine's answers to everything the contract asks. Shells differ only in the machine they pass. */
export function createHost(machine: Machine): Host {
  const keys = new KeyRing()
  const rooms: Rooms = {
    machine,
    tickets: new TicketBook(machine.newId),
    preferences: new Preferences(machine),
    sessions: new SessionBook(machine, keys),
    keys,
  }
  const idle = new IdleLock(
    async () => (await rooms.preferences.read()).lockAfter,
    (path) => lockFile(rooms, path),
    machine.clock,
  )
  const open = openerOf(rooms, idle)
  void sweepCopies(machine.stateDir)
  const handlers: Handlers = {
    ...startAnswers(rooms),
    ...dossierAnswers(rooms, open),
    ...versionAnswers(rooms, open),
    ...sealingAnswers(rooms, open),
    ...attachmentAnswers(rooms),
    ...importAnswers(rooms),
    ...documentAnswers(rooms),
  }
  return {
    handlers: wakeful(handlers, (session) => idle.touch(rooms.sessions.pathOf(session))),
    language: async () => (await rooms.preferences.read()).language,
    offer: (path) => machine.tell('file.offered', { ticket: rooms.tickets.issue(path), name: basename(path) }),
    lockAll: () => idle.lockAll(),
    async close() {
      const unsaved = await rooms.sessions.closeAll()
      if (unsaved.length === 0) keys.forgetAll()
      return unsaved
    },
  }
}

/** Whatever is asked of an open file says that somebody is at work on it. */
function wakeful(handlers: Handlers, touch: (session: string) => void): Handlers {
  const woken = Object.entries(handlers).map(([name, handler]) => [
    name,
    (input: unknown) => {
      const session = typeof input === 'object' && input !== null && 'session' in input ? input.session : null
      if (typeof session === 'string') touch(session)
      return (handler as (input: unknown) => Promise<unknown>)(input)
    },
  ])
  return Object.fromEntries(woken) as unknown as Handlers
}
