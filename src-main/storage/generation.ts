import type { BackupOccasion } from '@core/dossier/version-kinds'

export { backupOccasions, type BackupOccasion } from '@core/dossier/version-kinds'

export interface Generation {
  /** File name inside the folder of this dossier's generations. */
  name: string
  rev: number
  /** ISO instant, UTC, when the copy was made. */
  saved: string
  occasion: BackupOccasion
  size: number
}
