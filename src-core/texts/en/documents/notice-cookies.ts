import type { noticeCookies as french } from '../../fr/documents/notice-cookies'
import type { SameShape } from '../../shape'
import { toComplete } from './to-complete'

export const noticeCookies: SameShape<typeof french> = {
  cookieNeedsConsent: { yes: 'No', no: 'Yes', unknown: toComplete('yes or no') },
  cookieColumns: {
    name: 'Tracker',
    purpose: 'What for',
    provider: 'Set by',
    lifetime: 'How long',
    consent: 'Needs your agreement',
  },
  cookieGaps: {
    name: toComplete('its name'),
    purpose: toComplete('what it is for'),
    provider: toComplete('who sets it'),
    lifetime: toComplete('how long it stays'),
  },
}
