import type { Tri } from '../kinds'
import type { Organisation } from '../registers'

/**
 * Must this organisation have a DPO (Art. 37(1))? A public authority must, whatever was answered: 37(1)(a) leaves it no
 * choice, and a court sets the point aside with its reason. Otherwise a stated answer wins, else it has to be judged.
 */
export function dpoRequiredOf(organisation: Pick<Organisation, 'dpoRequired' | 'isPublicAuthority'>): Tri {
  return organisation.isPublicAuthority === 'yes' ? 'yes' : organisation.dpoRequired
}
