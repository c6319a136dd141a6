/**
 * Why a copy of a file was kept: it was about to be changed (`before-meeting`: each of two states that were brought
 * together), or could not be written, and this is what should stand there (`unsaved`).
 */
export const backupOccasions = [
  'before-save',
  'before-migration',
  'before-import',
  'before-restore',
  'before-meeting',
  'unsaved',
] as const
export type BackupOccasion = (typeof backupOccasions)[number]

/**
 * What an earlier state of a file is: a copy that was kept, or what stands beside the file. `interrupted`: a save whose
 * process died. `rescued`: one that could not take its place. `set-aside`: what stood where an earlier version was put back.
 */
export const versionKinds = [...backupOccasions, 'interrupted', 'rescued', 'set-aside'] as const
export type VersionKind = (typeof versionKinds)[number]
