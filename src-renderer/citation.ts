import { citeAll } from '@core/texts/cite'
import { sourcesIn } from '@core/texts/sources-in'
import { useDossier } from './stores/dossier'
import { useSettings } from './stores/settings'

/** Cites legal sources in the window's language, national ones only where the file follows that country. */
export function useCitation(): (law: readonly string[]) => string {
  const settings = useSettings()
  const dossier = useDossier()
  return (law) => citeAll(sourcesIn(dossier.packs, law), settings.language)
}
