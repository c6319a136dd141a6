export type BackupOccasion = 'before-save' | 'before-migration' | 'before-import' | 'before-restore'

export interface Generation {
  /** File name inside the folder of this dossier's generations. */
  name: string
  rev: number
  /** ISO instant, UTC, when the copy was made. */
  saved: string
  occasion: BackupOccasion
  size: number
}
