import type { Refusal } from '../refusals'
import type { Texts } from './texts'

/** Why the machine said no, in a sentence. */
export const refusalText = ({ refusals }: Texts, { reason, about, detail }: Refusal): string =>
  refusals[reason](about, detail ?? '')
