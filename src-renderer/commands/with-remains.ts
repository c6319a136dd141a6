import type { Change } from '@core/dossier/change'
import type { Proposal } from '@core/exchange/proposal'
import { remainsOf } from '@core/exchange/remains'
import { useDossier } from '../stores/dossier'
import { useSettings } from '../stores/settings'

/** The changes of an import, and with them, in the same step, what found no place. */
export function withRemains(changes: readonly Change[], proposal: Proposal, source: string): readonly Change[] {
  const { today, author } = useSettings()
  const taking = { today, at: new Date().toISOString(), by: author, newId: () => crypto.randomUUID() }
  return [...changes, ...remainsOf(proposal, source, { dossier: useDossier().current, ...taking })]
}
