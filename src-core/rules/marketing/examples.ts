import { anActivity, aPurpose, aRecord, aRow } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type PurposeAnswers = Parameters<typeof aPurpose>[0]
const selling = (answers: PurposeAnswers = {}) => ({
  activities: [
    anActivity({
      purposes: [
        aPurpose({
          title: { fr: 'Faire connaître nos nouveautés' },
          legalBasis: 'legitimateInterests',
          directMarketing: 'yes',
          ...answers,
        }),
      ],
    }),
  ],
})
const checked = { consentChecks: [aRecord('consentChecks', { title: { fr: 'Case de la lettre' } })] }
const byMail = { marketingChannels: ['electronicMail'] } as const
const byPhone = { marketingChannels: ['phone'] } as const

const tracking = (exempt: 'yes' | 'no' | 'unknown', purpose: PurposeAnswers = {}) => ({
  activities: [
    anActivity({
      purposes: [aPurpose(purpose)],
      cookiesTrackers: [aRow('cookiesTrackers', 'tracker-1', { name: '_ads', exempt })],
    }),
  ],
})

export const examples = {
  'LEG-11': {
    fires: [
      example('e-mails to prospects', selling(byMail)),
      example('automated calls to own customers: only electronic mail is dispensed', {
        ...selling({ marketingChannels: ['automatedCall'], marketingExceptions: ['ownCustomersSimilar'] }),
      }),
      example('nobody said by what means', selling(), { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('post', selling({ marketingChannels: ['post'] })),
      example('own customers, similar products', selling({ ...byMail, marketingExceptions: ['ownCustomersSimilar'] })),
      example('professionals', selling({ ...byMail, marketingExceptions: ['professionals'] })),
      example('consent was checked', { ...selling({ ...byMail, consentRecord: 'consentChecks-1' }), ...checked }),
      example('consent as basis: its own check is asked for', selling({ ...byMail, legalBasis: 'consent' })),
      example('no marketing', selling({ ...byMail, directMarketing: 'no' })),
    ],
  },
  'LEG-12': {
    fires: [
      example('an advertising cookie', tracking('no', { legalBasis: 'legitimateInterests' })),
      example('a cookie nobody looked at', tracking('unknown'), { severity: 'warning' }),
    ],
    silent: [
      complete,
      example('a cookie that keeps the basket', tracking('yes')),
      example('a consent purpose whose check is missing: told there', tracking('no', { legalBasis: 'consent' })),
      example('consent was checked', { ...tracking('no', { consentRecord: 'consentChecks-1' }), ...checked }),
    ],
  },
  'LEG-13': {
    fires: [example('calls to consumers', selling(byPhone))],
    silent: [
      complete,
      example('the day before the law applies', selling(byPhone), { today: '2026-08-10' }),
      example(
        'a current contract, about its object',
        selling({ ...byPhone, marketingExceptions: ['currentContract'] }),
      ),
      example('professionals', selling({ ...byPhone, marketingExceptions: ['professionals'] })),
      example('consent was checked', { ...selling({ ...byPhone, consentRecord: 'consentChecks-1' }), ...checked }),
      example('a Belgian file', selling(byPhone), { packs: ['BE'] }),
      example('e-mails only', selling(byMail)),
    ],
  },
} as const satisfies Examples
