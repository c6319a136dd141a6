import { computed, type ComputedRef } from 'vue'
import { consentContext, consentVerdict, type ConsentContext, type ConsentVerdict } from '@core/law/consent-verdict'
import type { ConsentCheck } from '@core/registers'
import { useDossier } from '../../stores/dossier'
import { useFindings } from '../../stores/findings'

/** What a consent is worth as it is answered, and what the purposes that rest on it make count. */
export function useVerdict(check: () => ConsentCheck): {
  readonly context: ComputedRef<ConsentContext>
  readonly verdict: ComputedRef<ConsentVerdict>
} {
  const dossier = useDossier()
  const findings = useFindings()
  const context = computed(() => consentContext(check().id, dossier.current))
  const verdict = computed(() => consentVerdict(check(), context.value, findings.parameters))
  return { context, verdict }
}
