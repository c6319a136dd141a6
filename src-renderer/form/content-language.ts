import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf } from '@core/dossier/references'
import { contentLanguages, isContentLanguage, type ContentLanguage } from '@core/kinds'
import type { WindowLanguage } from '@core/texts/languages'

/** WindowLanguage to begin writing in: the window's when the file is kept in it, else the first of the file. */
export function firstContentLanguage(dossier: Dossier, window: WindowLanguage): ContentLanguage {
  const kept = clientFileOf(dossier).documentLanguages
  const own = isContentLanguage(window) ? window : undefined
  if (own !== undefined && (kept.length === 0 || kept.includes(own))) return own
  return kept[0] ?? own ?? contentLanguages[0] ?? 'en'
}

export const isMultilingual = (dossier: Dossier): boolean => clientFileOf(dossier).documentLanguages.length > 1
