import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf } from '@core/dossier/references'
import type { Language } from '@core/kinds'

/** Language to begin writing in: the window's when the file is kept in it, else the first of the file. */
export function firstContentLanguage(dossier: Dossier, window: Language): Language {
  const kept = clientFileOf(dossier).documentLanguages
  return kept.length === 0 || kept.includes(window) ? window : (kept[0] ?? window)
}

export const isBilingual = (dossier: Dossier): boolean => clientFileOf(dossier).documentLanguages.length > 1
