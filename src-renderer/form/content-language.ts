import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf } from '@core/dossier/references'
import { contentLanguageFor, type ContentLanguage } from '@core/kinds'
import type { WindowLanguage } from '@core/texts/languages'

/** WindowLanguage to begin writing in: the window's when the file is kept in it, else the first of the file. */
export function firstContentLanguage(dossier: Dossier, window: WindowLanguage): ContentLanguage {
  const kept = clientFileOf(dossier).documentLanguages
  const own = contentLanguageFor(window)
  return kept.includes(own) ? own : (kept[0] ?? own)
}

export const isMultilingual = (dossier: Dossier): boolean => clientFileOf(dossier).documentLanguages.length > 1
