import type { CodeOf } from '../codes'
import type { Purpose } from '../registers'

type Channel = CodeOf<'marketingChannel'>
type Exception = CodeOf<'marketingException'>

/** What dispenses from asking first, channel by channel. Post and the rest need no prior consent. */
const dispensing: Readonly<Partial<Record<Channel, readonly Exception[]>>> = {
  // ePrivacy 13(2) is about electronic mail: it does not cover automated calls.
  electronicMail: ['ownCustomersSimilar', 'professionals', 'nonCommercial'],
  automatedCall: ['professionals', 'nonCommercial'],
  phone: ['currentContract', 'professionals', 'nonCommercial'],
}

const isUndispensed = ({ marketingExceptions }: Purpose, channel: Channel) =>
  !dispensing[channel]?.some((each) => marketingExceptions.includes(each))

const uses = (p: Purpose, channel: Channel) =>
  p.directMarketing === 'yes' && p.marketingChannels.includes(channel) && isUndispensed(p, channel)

/** ePrivacy 13(1): electronic mail and automated calls need prior consent. `ask` while nobody said by what means. */
export function electronicConsentFor(p: Purpose): 'needed' | 'ask' | 'none' {
  if (uses(p, 'electronicMail') || uses(p, 'automatedCall')) return 'needed'
  const isUnstated = p.directMarketing === 'yes' && p.marketingChannels.length === 0
  return isUnstated && isUndispensed(p, 'electronicMail') ? 'ask' : 'none'
}

/** Calls made by a person, to people whom nothing dispenses from asking first. */
export const callsConsumers = (p: Purpose): boolean => uses(p, 'phone')
