/**
 * What an earlier state of a file is: a copy made before something that changed it (`before-meeting`: each of two states
 * that were brought together), what could not be written (`unsaved`), or what stands beside it. `interrupted`: a save whose process died. `rescued`: one that could not take its
 * place. `set-aside`: what stood where an earlier version was put back.
 */
export const versionKinds = [
  'before-save',
  'before-migration',
  'before-import',
  'before-restore',
  'before-meeting',
  'unsaved',
  'interrupted',
  'rescued',
  'set-aside',
] as const
export type VersionKind = (typeof versionKinds)[number]
