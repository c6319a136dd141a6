import type { Tri } from '../kinds'
import type { Organisation } from '../registers'

/** Must this organisation have a DPO (Art. 37(1))? A stated answer wins; a public authority must; otherwise it has to be judged. */
export function dpoRequiredOf(organisation: Pick<Organisation, 'dpoRequired' | 'isPublicAuthority'>): Tri {
  if (organisation.dpoRequired !== 'unknown') return organisation.dpoRequired
  return organisation.isPublicAuthority === 'yes' ? 'yes' : 'unknown'
}
