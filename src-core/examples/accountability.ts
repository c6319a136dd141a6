import type { RecordIn } from '../registers'
import { aRecord } from './a-record'

/** What a complete company can show for itself. */
export const aPolicy = (answers: Partial<RecordIn<'policies'>> = {}) =>
  aRecord('policies', {
    title: { fr: 'Politique de protection des données', en: 'Data protection policy' },
    kind: 'dataProtection',
    approvedBy: 'Comité de direction',
    approvedOn: '2025-02-03',
    ...answers,
  })

/** The policies every controller is expected to have. */
export const policies = [
  aPolicy(),
  aPolicy({ id: 'policies-2', kind: 'breachProcedure' }),
  aPolicy({ id: 'policies-3', kind: 'dsrProcedure' }),
]

export const aTraining = (answers: Partial<RecordIn<'trainings'>> = {}) =>
  aRecord('trainings', {
    title: { fr: 'Les réflexes RGPD', en: 'GDPR reflexes' },
    date: '2026-03-10',
    audience: ['all'],
    participantsCount: 290,
    ...answers,
  })

export const anAudit = (answers: Partial<RecordIn<'audits'>> = {}) =>
  aRecord('audits', {
    title: { fr: 'Audit du registre', en: 'Audit of the record' },
    kind: 'internal',
    date: '2025-11-20',
    ...answers,
  })

export const aManagementReview = (answers: Partial<RecordIn<'managementReviews'>> = {}) =>
  aRecord('managementReviews', {
    title: { fr: 'Revue 2025', en: 'Review 2025' },
    date: '2026-01-20',
    dpoReportOn: '2026-01-20',
    ...answers,
  })
