import {
  aManagementReview,
  anActivity,
  anAudit,
  anOrganisation,
  aPolicy,
  aRecord,
  aTraining,
  policies,
} from '../../examples/a-dossier'
import { emptyDossier } from '../../dossier/dossier'
import { complete, example, type Example, type Examples } from '../example'

const organisation = (answers: Parameters<typeof anOrganisation>[0]) => ({ organisations: [anOrganisation(answers)] })
const withAnswer = (name: string, answer: string, answers: Parameters<typeof anOrganisation>[0] = {}) => ({
  organisations: [{ ...anOrganisation({ isPublicAuthority: 'yes', ...answers }), [name]: answer }],
})
const withoutDpo = { dpo: '', dpoRequired: 'no' } as const
const policy = (answers: Parameters<typeof aPolicy>[0]) => ({ policies: [aPolicy(answers), ...policies.slice(1)] })

/** The complete file without the records of one register: examples add records, and cannot take any away. */
const without = (register: 'policies' | 'trainings' | 'audits' | 'managementReviews', story: string): Example => ({
  ...complete,
  story,
  dossier: { ...complete.dossier, [register]: [] },
})
const nothingYet: Example = {
  ...complete,
  story: 'a file begun this minute',
  dossier: {
    ...emptyDossier([]),
    clientFile: complete.dossier.clientFile,
    organisations: complete.dossier.organisations,
  },
}

const rulesOnline = 'fr-cnil:algorithmRulesPublished'
const scored = { activities: [anActivity({ automatedDecision: 'assisted' })] }
const inventory = 'es-aepd:publicInventory'
const spain = { packs: ['ES'] } as const

const twentyOne = Array.from({ length: 21 }, (_, at) =>
  anActivity({ id: `activities-${at + 1}`, name: { fr: `Paie ${at}` } }),
)
const oldAudit = anAudit({ date: '2023-05-02' })

export const examples = {
  'GOV-02': {
    fires: [example('no date, no number', organisation({ dpoNotifiedOn: '' }))],
    silent: [
      complete,
      example('the number is known', organisation({ dpoNotifiedOn: '', dpoNotificationReference: 'DPO-12345' })),
      example('there is no DPO', organisation({ ...withoutDpo, dpoNotifiedOn: '' })),
      example('a partner declares its own', {
        organisations: [anOrganisation({ id: 'organisations-2', dpoNotifiedOn: '' })],
        activities: [anActivity({ controllers: ['organisations-1', 'organisations-2'] })],
      }),
    ],
  },
  'GOV-03': {
    fires: [
      example('not published', organisation({ dpoContactPublished: 'no' })),
      example('nobody knows', organisation({ dpoContactPublished: 'unknown' }), { severity: 'warning' }),
    ],
    silent: [complete, example('there is no DPO', organisation({ ...withoutDpo, dpoContactPublished: 'no' }))],
  },
  'GOV-04': {
    fires: [example('no DPO, and nothing says why', organisation(withoutDpo))],
    silent: [
      complete,
      example(
        'the analysis is kept',
        organisation({ ...withoutDpo, dpoRequiredReason: { fr: 'Ni suivi ni grande échelle.' } }),
      ),
      example('not judged yet', organisation({ dpoRequired: 'unknown' })),
      example('a public body has no such choice', organisation({ ...withoutDpo, isPublicAuthority: 'yes' })),
    ],
  },
  'GOV-05': {
    fires: [
      without('policies', 'no policy at all'),
      example('adopted more than three years ago', policy({ approvedOn: '2023-09-14' })),
      example('written, adopted by nobody', policy({ approvedOn: '' })),
      example('the only one was withdrawn', policy({ withdrawnOn: '2026-01-01' })),
    ],
    silent: [complete, nothingYet, example('three years old today', policy({ approvedOn: '2023-09-15' }))],
  },
  'GOV-06': {
    fires: [
      without('policies', 'neither procedure'),
      example('no procedure for requests', { policies: [aPolicy({ id: 'policies-3', kind: 'cookies' })] }),
    ],
    silent: [complete, nothingYet],
  },
  'GOV-07': {
    fires: [
      without('trainings', 'no training at all'),
      example('the last one is more than a year old', { trainings: [aTraining({ date: '2025-09-14' })] }),
      example('it is planned, not held', { trainings: [aTraining({ date: '2026-10-01' })] }),
    ],
    silent: [complete, nothingYet, example('a year ago today', { trainings: [aTraining({ date: '2025-09-15' })] })],
  },
  'GOV-08': {
    fires: [
      without('audits', 'no audit at all'),
      example('the last one is three years old', { audits: [oldAudit] }),
      example('only a processor was audited', { audits: [anAudit({ kind: 'processorAudit' })] }),
    ],
    silent: [complete, nothingYet, example('a penetration test this year', { audits: [anAudit({ kind: 'pentest' })] })],
  },
  'GOV-13': {
    fires: [
      without('managementReviews', 'management was never told'),
      example('a review without a report', { managementReviews: [aManagementReview({ dpoReportOn: '' })] }),
      example('sixteen months ago', { managementReviews: [aManagementReview({ dpoReportOn: '2025-05-15' })] }),
    ],
    silent: [
      complete,
      nothingYet,
      example('there is no DPO', {
        ...organisation(withoutDpo),
        managementReviews: [aManagementReview({ dpoReportOn: '' })],
      }),
    ],
  },
  'GOV-14': {
    fires: [example('no way to ask', organisation({ questionsChannel: ' ' }))],
    silent: [complete],
  },
  'GOV-15': {
    fires: [
      example('a Spanish town that publishes nothing', withAnswer(inventory, 'no', { country: 'ES' }), spain),
      example('nobody knows', organisation({ isPublicAuthority: 'yes' }), { ...spain, severity: 'warning' }),
    ],
    silent: [
      example('published', withAnswer(inventory, 'yes'), spain),
      example('a company', organisation({ isPublicAuthority: 'no' }), spain),
      example('a French town', organisation({ isPublicAuthority: 'yes' })),
    ],
  },
  'GOV-16': {
    fires: [
      example('a score helps to decide, nothing is online', { ...scored, ...withAnswer(rulesOnline, 'no') }),
      example('nobody knows', { ...scored, ...organisation({ isPublicAuthority: 'yes' }) }),
      example('nor how many staff there are', {
        ...scored,
        ...organisation({ isPublicAuthority: 'yes', headcount: null }),
      }),
    ],
    silent: [
      complete,
      example('online', { ...scored, ...withAnswer(rulesOnline, 'yes') }),
      example('a small body', { ...scored, ...withAnswer(rulesOnline, 'no', { headcount: 49 }) }),
      example('no algorithm', withAnswer(rulesOnline, 'no')),
      example('a company', { ...scored, ...organisation({ isPublicAuthority: 'no' }) }),
    ],
  },
  'GOV-17': {
    fires: [example('21 activities, nothing noted for two years', { activities: twentyOne, audits: [oldAudit] })],
    silent: [
      complete,
      nothingYet,
      example('a small file may be quiet', { audits: [oldAudit] }),
      example('an authority wrote last year', {
        activities: twentyOne,
        audits: [oldAudit],
        authorityContacts: [aRecord('authorityContacts', { date: '2025-10-01' })],
      }),
      example('a request came last year', {
        activities: twentyOne,
        audits: [oldAudit],
        requests: [aRecord('requests', { receivedOn: '2025-10-01' })],
      }),
      example('a breach was recorded, whose day alone is known', {
        activities: twentyOne,
        audits: [oldAudit],
        breaches: [aRecord('breaches', { detectedAt: '2025-10-01T09:00+02:00' })],
      }),
      example('somebody complained', {
        activities: twentyOne,
        audits: [oldAudit],
        complaints: [aRecord('complaints', { receivedOn: '2025-10-01' })],
      }),
    ],
  },
} as const satisfies Examples
