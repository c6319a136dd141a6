import { aDataItem, anActivity, anOrganisation, aPurpose, aRecord, aRow, aSubject } from '../../examples/a-dossier'
import { aConsentCheck } from '../../examples/lawfulness-records'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
type PurposeAnswers = Parameters<typeof aPurpose>[0]
const agreed = (purpose: PurposeAnswers = {}, more: Answers = {}) => ({
  activities: [anActivity({ purposes: [aPurpose({ legalBasis: 'consent', ...purpose })], ...more })],
})
const twice = (more: Answers = {}) =>
  agreed(
    {},
    { purposes: [aPurpose({ legalBasis: 'consent' }), aPurpose({ id: 'purpose-2', legalBasis: 'consent' })], ...more },
  )
const checked = { consentChecks: [aRecord('consentChecks', { title: { fr: 'Photos du personnel' } })] }
const residents: Answers = { subjects: [aSubject({ category: 'citizens' })] }
const town = { organisations: [anOrganisation({ isPublicAuthority: 'yes' })] }
const free = { legalBasisJustification: { fr: 'Refuser reste sans effet : la photo est remplacée par des initiales.' } }

export const examples = {
  'CON-01': {
    fires: [
      example('consent that nobody checked', agreed()),
      example('a check that was removed', agreed({ consentRecord: 'consentChecks-9' })),
    ],
    silent: [
      complete,
      example('checked', { ...agreed({ consentRecord: 'consentChecks-1' }), ...checked }),
      example('no basis at all: another rule asks', agreed({ legalBasis: '' })),
    ],
  },
  'CON-03': {
    fires: [example('no word on how to withdraw', agreed())],
    silent: [
      complete,
      example('the check says how', {
        ...agreed({ consentRecord: 'consentChecks-1' }),
        consentChecks: [aConsentCheck()],
      }),
      example('a link in each letter', agreed({}, { withdrawalMechanism: { fr: 'Lien de désinscription' } })),
      example('no consent, nothing to withdraw', agreed({ legalBasis: 'contract' })),
    ],
  },
  'CON-05': {
    fires: [
      example('T10: the photo on the badge of an employee', agreed({ title: { fr: 'Photo du badge' } })),
      example('trainees', agreed({}, { subjects: [aSubject({ category: 'trainees' })] })),
    ],
    silent: [
      complete,
      example('refusing costs nothing', agreed(free)),
      example('its check says so', {
        ...agreed({ consentRecord: 'consentChecks-1' }),
        consentChecks: [aConsentCheck({ noImbalance: 'no' })],
      }),
      example('refusing costs the job: told of the check', {
        ...agreed({ consentRecord: 'consentChecks-1' }),
        consentChecks: [aConsentCheck({ realChoice: 'no' })],
      }),
      example('visitors', agreed({}, { subjects: [aSubject({ category: 'visitors' })] })),
      example(
        'employees of the same activity, for another purpose',
        agreed(
          {},
          {
            subjects: [aSubject(), aSubject({ id: 'subject-2', category: 'customers' })],
            dataItems: [aDataItem({ subjects: ['subject-2'] })],
          },
        ),
      ),
      example('staff, by contract', agreed({ legalBasis: 'contract' })),
    ],
  },
  'CON-06': {
    fires: [example('a town asks its residents', { ...agreed({}, { ...residents, controllers: [] }), ...town })],
    silent: [
      complete,
      example('a company asks its customers', agreed({}, residents)),
      example('refusing costs nothing', { ...agreed(free, residents), ...town }),
      example('its check says so', {
        ...agreed({ consentRecord: 'consentChecks-1' }, residents),
        ...town,
        consentChecks: [aConsentCheck()],
      }),
      example('its staff: told once', { ...agreed(), ...town }),
      example('trackers, to which the law itself wants consent', {
        ...agreed({}, { ...residents, cookiesTrackers: [aRow('cookiesTrackers', 'tracker-1', { exempt: 'no' })] }),
        ...town,
      }),
      example('the pixel of its newsletter', {
        ...agreed({ title: { fr: 'Mesurer les ouvertures et les clics' } }, residents),
        ...town,
      }),
      example('its town newsletter by e-mail', {
        ...agreed({ directMarketing: 'yes', marketingChannels: ['electronicMail'] }, residents),
        ...town,
      }),
    ],
  },
  'CON-10': {
    fires: [
      example('a contract, and a box besides', {
        ...agreed({ legalBasis: 'contract', consentRecord: 'consentChecks-1' }),
        ...checked,
      }),
    ],
    silent: [
      complete,
      example('consent alone', { ...agreed({ consentRecord: 'consentChecks-1' }), ...checked }),
      example('messages, which need consent whatever the basis', {
        ...agreed({
          legalBasis: 'legitimateInterests',
          consentRecord: 'consentChecks-1',
          directMarketing: 'yes',
          marketingChannels: ['electronicMail'],
        }),
        ...checked,
      }),
      example('special data on explicit consent', {
        ...agreed({ legalBasis: 'contract', consentRecord: 'consentChecks-1', art9Condition: 'explicitConsent' }),
        ...checked,
      }),
      example('trackers, which need consent whatever the basis', {
        ...agreed(
          { legalBasis: 'publicTask', consentRecord: 'consentChecks-1' },
          { cookiesTrackers: [aRow('cookiesTrackers', 'tracker-1', { exempt: 'no' })] },
        ),
        ...checked,
      }),
      example('a check that was removed', agreed({ legalBasis: 'contract', consentRecord: 'consentChecks-9' })),
    ],
  },
  'CON-11': {
    fires: [example('two choices, no place to see them', twice({ controllers: [] }))],
    silent: [
      complete,
      example('one choice', agreed()),
      example('the preference centre of their check', {
        ...agreed(
          {},
          {
            purposes: [
              aPurpose({ legalBasis: 'consent', consentRecord: 'consentChecks-1' }),
              aPurpose({ id: 'purpose-2', legalBasis: 'consent' }),
            ],
          },
        ),
        consentChecks: [aConsentCheck({ preferenceCentre: 'https://atelier-verne.example/choix' })],
      }),
      example('a page of settings', twice({ preferencesSettings: { fr: 'Page « Mes choix »' } })),
      example('the organisation has one place for all', {
        ...twice(),
        organisations: [anOrganisation({ preferencesChannel: 'https://atelier-verne.example/choix' })],
      }),
    ],
  },
} as const satisfies Examples
