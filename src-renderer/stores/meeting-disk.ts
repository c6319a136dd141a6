import type { Outcome } from '@core/contract'
import type { Dossier } from '@core/dossier/dossier'
import type { Step } from '@core/dossier/undo'

/** Asks the machine for what the person chose, on the version this window knows. */
export type AskOfDisk = (version: number) => Promise<Outcome<{ version: number }>>

/** What comes of it here, and the step that undo takes back. */
export interface MetDisk {
  readonly dossier: Dossier
  readonly step: Step
}
