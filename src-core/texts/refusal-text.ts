import type { Holder, Refusal, Seen } from '../refusals'
import { formatsOf } from './spoken'
import type { Texts } from './texts'

/** Why the machine said no, in a sentence. */
export const refusalText = (texts: Texts, { reason, about, detail, heldBy, seen }: Refusal): string =>
  texts.refusals[reason](about, heldBy ? holderText(texts, heldBy) : seen ? seenText(texts, seen) : (detail ?? ''))

/** Which file it is, by what stands in it; what there is none of is left out. */
function seenText({ seenInSource: say }: Texts, { kind, sheets, first }: Seen): string {
  const parts = [
    sheets.length === 0 ? '' : say.sheets(sheets.map(say.quote).join(', ')),
    first.length === 0 ? '' : say.first(first.map(say.quote).join(', ')),
  ]
  return say.in(say.kinds[kind], parts.filter((part) => part !== '').join(say.between))
}

/** A name that is missing is left out: an account or a machine may have none. */
function holderText({ lockHolder, spoken }: Texts, { user, host, since }: Holder): string {
  const parts = [
    user === '' ? '' : lockHolder.by(user),
    host === '' ? '' : lockHolder.on(host),
    since === '' ? '' : lockHolder.since(formatsOf(spoken).moment(since)),
  ]
  return parts.filter((part) => part !== '').join(' ')
}
