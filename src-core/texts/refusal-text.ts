import type { Holder, Refusal } from '../refusals'
import { formatsOf } from './spoken'
import type { Texts } from './texts'

/** Why the machine said no, in a sentence. */
export const refusalText = (texts: Texts, { reason, about, detail, heldBy }: Refusal): string =>
  texts.refusals[reason](about, heldBy ? holderText(texts, heldBy) : (detail ?? ''))

/** A name that is missing is left out: an account or a machine may have none. */
function holderText({ lockHolder, spoken }: Texts, { user, host, since }: Holder): string {
  const parts = [
    user === '' ? '' : lockHolder.by(user),
    host === '' ? '' : lockHolder.on(host),
    since === '' ? '' : lockHolder.since(formatsOf(spoken).moment(since)),
  ]
  return parts.filter((part) => part !== '').join(' ')
}
