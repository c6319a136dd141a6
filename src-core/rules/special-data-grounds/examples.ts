import { aDataItem, anActivity, aPurpose } from '../../examples/a-dossier'
import { aConsentCheck } from '../../examples/lawfulness-records'
import { complete, example, type Examples } from '../example'

type Item = Parameters<typeof aDataItem>[0]
type PurposeAnswers = Parameters<typeof aPurpose>[0]
const using = (item: Item, purpose: PurposeAnswers) => ({
  activities: [anActivity({ purposes: [aPurpose(purpose)], dataItems: [aDataItem(item)] })],
})
const health = { category: 'health' } as const

export const examples = {
  'SPE-02': {
    fires: [
      example('a box nobody called explicit', {
        ...using(health, { art9Condition: 'explicitConsent', legalBasis: 'consent', consentRecord: 'consentChecks-1' }),
        consentChecks: [aConsentCheck({ explicit: 'no' })],
      }),
      example(
        'nobody knows how it was collected',
        {
          ...using(health, { art9Condition: 'explicitConsent', consentRecord: 'consentChecks-1' }),
          consentChecks: [aConsentCheck()],
        },
        { severity: 'warning' },
      ),
      example('another basis, and no check', using(health, { art9Condition: 'explicitConsent' }), {
        severity: 'warning',
      }),
    ],
    silent: [
      complete,
      example('a signed statement', {
        ...using(health, { art9Condition: 'explicitConsent', consentRecord: 'consentChecks-1' }),
        consentChecks: [aConsentCheck({ explicit: 'yes' })],
      }),
      example(
        'consent without a check: another rule asks for it',
        using(health, { art9Condition: 'explicitConsent', legalBasis: 'consent' }),
      ),
      example('no special data is listed: another rule speaks', using({}, { art9Condition: 'explicitConsent' })),
      example('another exception', using(health, { art9Condition: 'healthCare' })),
    ],
  },
  'CRI-03': {
    fires: [
      example('sick leave, and no policy', using(health, { art9Condition: 'employmentSocial' }), { packs: ['UK'] }),
    ],
    silent: [
      complete,
      example(
        'the policy is kept',
        {
          activities: using(health, { art9Condition: 'employmentSocial' }).activities.map((a) => ({
            ...a,
            'uk-ico:policyDocument': { en: 'Intranet, HR policies' },
          })),
        },
        { packs: ['UK'] },
      ),
      example('care needs none', using(health, { art9Condition: 'healthCare' }), { packs: ['UK'] }),
      example('a French file', using(health, { art9Condition: 'employmentSocial' })),
    ],
  },
} as const satisfies Examples
