import type { Tell } from '@core/contract'
import type { WindowLanguage } from '@core/texts/languages'
import type { KeyVault } from '@main/sealing/key-vault'
import type { Clock } from '@main/storage/clock'
import type { Task, TaskResult } from './tasks'

/** Native dialogs. Null: the person gave up, or the shell has none. */
export interface Dialogs {
  chooseDossier(): Promise<string | null>
  /** Full path of the file to create. */
  chooseWhereToCreate(suggestedName: string): Promise<string | null>
  /** Folder for exported documents. */
  chooseExportFolder(): Promise<string | null>
}

/** Runs one long task away from the thread that answers the window. */
export interface TaskRunner {
  run<T extends Task>(task: T, options: Watched): Promise<TaskResult<T>>
}
export interface Watched {
  readonly signal: AbortSignal
  readonly onProgress: OnProgress
}
export type OnProgress = (document: string, done: number, total: number) => void

/** What a shell hands to `createHost`: everything shells differ in. */
export interface Machine {
  readonly shell: 'electron' | 'browser'
  readonly version: string
  /** Settings, backups, the copy of the example: the person's own folder, outside synchronised ones. */
  readonly stateDir: string
  /** Folder whose client files the browser shell lists; null where dialogs exist. */
  readonly folder: string | null
  readonly dialogs: Dialogs
  readonly tasks: TaskRunner
  /** The notices written when the program was built. */
  readonly notices: () => Promise<string>
  readonly now: () => Date
  /** Time that runs, for what waits; the machine's own unless told. */
  readonly clock?: Clock
  readonly newId: () => string
  /** The keychain of the system; null where there is none. */
  readonly vault: KeyVault | null
  readonly tell: Tell
  /** Shows a file in the file manager; false when there is none. */
  readonly reveal: (path: string) => Promise<boolean>
  /** Opens a file in the program the system has for it; false when there is none. */
  readonly openFile: (path: string) => Promise<boolean>
  /** The list of recent files of the system; absent where there is none. */
  readonly systemRecents?: { add(path: string): void; clear(): void }
  /** Language of the operating system, for the first start; null where the window knows it better. */
  readonly systemLanguage: WindowLanguage | null
}
