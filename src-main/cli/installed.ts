import type { TaskRunner } from '@main/host/machine'

/** What comes with the program. */
export interface Installed {
  /** Folder of the built entries, where the worker and the window are found. */
  readonly built: string
  /** Where long work is done, within its budget. */
  readonly tasks: TaskRunner
}
