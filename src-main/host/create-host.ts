import type { Handlers, Refusal } from '@core/contract'
import type { WindowLanguage } from '@core/texts/languages'
import { documentAnswers } from './document-answers'
import { dossierAnswers } from './dossier-answers'
import { importAnswers } from './import-answers'
import type { Machine } from './machine'
import { Preferences } from './preferences'
import type { Rooms } from './rooms'
import { SessionBook } from './session-book'
import { startAnswers } from './start-answers'
import { TicketBook } from './tickets'

export interface Host {
  readonly handlers: Handlers
  /** The one the person reads, for what the shell itself has to say. */
  language(): Promise<WindowLanguage>
  /** Saves and closes every open file: awaited before the shell ends. Returns why any could not be saved. */
  close(): Promise<readonly Refusal[]>
}

/** The machine's answers to everything the contract asks. Shells differ only in the machine they pass. */
export function createHost(machine: Machine): Host {
  const rooms: Rooms = {
    machine,
    tickets: new TicketBook(machine.newId),
    preferences: new Preferences(machine),
    sessions: new SessionBook(machine),
  }
  const handlers: Handlers = {
    ...startAnswers(rooms),
    ...dossierAnswers(rooms),
    ...importAnswers(rooms),
    ...documentAnswers(rooms),
  }
  return {
    handlers,
    language: async () => (await rooms.preferences.read()).language,
    close: () => rooms.sessions.closeAll(),
  }
}
