import type { VersionKind } from '@core/dossier/version-kinds'

/** Why a copy was made. `unsaved`: the file could not be written, and this is what should stand there. */
export const backupOccasions = [
  'before-save',
  'before-migration',
  'before-import',
  'before-restore',
  'before-meeting',
  'unsaved',
] as const satisfies readonly VersionKind[]
export type BackupOccasion = (typeof backupOccasions)[number]

export interface Generation {
  /** File name inside the folder of this dossier's generations. */
  name: string
  rev: number
  /** ISO instant, UTC, when the copy was made. */
  saved: string
  occasion: BackupOccasion
  size: number
}
