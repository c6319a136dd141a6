import { citeAll } from '@core/texts/cite'
import { sourcesHere } from '@core/law/sources-here'
import { useFindings } from './stores/findings'
import { useSettings } from './stores/settings'

/** Cites legal sources in the window's language, national ones only where the file follows that country. */
export function useCitation(): (law: readonly string[]) => string {
  const settings = useSettings()
  const findings = useFindings()
  return (law) => citeAll(sourcesHere(law, findings.parameters), settings.language)
}
