import { rowDefinitions, type Audit, type LawEntry, type ManagementReview, type RecordIn } from '@core/registers'
import { rowsFrom } from '../example-records'
import { activities, answered, author, documents, en, firm, idOf, of, people, processors } from './answers'

export const policyRecords: readonly RecordIn<'policies'>[] = [
  answered('policies', 'H-001', {
    title: en('Data protection policy'),
    kind: 'dataProtection',
    version: '2',
    approvedBy: 'Rowan Ellery',
    approvedOn: '2024-11-12',
    audience: en('All staff'),
    publishedWhere: 'Staff handbook, section 9',
    owner: people.dpo,
    nextReviewOn: '2027-11-12',
    document: documents.protectionPolicy,
  }),
  answered('policies', 'H-002', {
    title: en('Handling of requests and complaints'),
    kind: 'dsrProcedure',
    version: '3',
    approvedBy: 'Rowan Ellery',
    approvedOn: '2026-06-19',
    audience: en('Customer service, human resources'),
    publishedWhere: 'Staff handbook, section 10',
    owner: people.dpo,
    nextReviewOn: '2027-06-19',
  }),
  // What to do in a breach is still told from memory: a gap to find.
]

export const trainingRecords: readonly RecordIn<'trainings'>[] = [
  answered('trainings', 'N-001', {
    title: en('Messages, addresses and what can go wrong'),
    date: '2026-10-08',
    trainer: author,
    audience: ['dsrTeam', 'marketing'],
    participantsCount: 17,
    invitedCount: 19,
    duration: of(2, 'hour'),
    content: en('The recall message of September; the mailing tool; whom to tell, and how fast.'),
    evaluationScore: '8.4 out of 10',
    passRate: 94,
    nextDue: '2027-10-08',
  }),
]

export const auditRecords: readonly Audit[] = [
  answered('audits', 'U-001', {
    title: en('Access rights and backups'),
    kind: 'internal',
    date: '2026-04-20',
    scope: en('Accounts of the shop platform, of payroll and of the file server; restore of one week.'),
    activities: [activities.orders],
    auditor: 'Owen Sarge, with Tallyfield for payroll',
    auditorIndependence: en('He runs the systems he looked at: the privacy lead drew the sample.'),
    method: en('Sample of forty accounts; restore on a spare machine.'),
    findings: rowsFrom(rowDefinitions.auditFindings, `${idOf('U-001')}-f`, [
      {
        reference: '1',
        text: en('Nine accounts of people who left are still open'),
        severity: 'f3',
        activity: activities.orders,
        evidence: en('List of leavers against accounts, 20 April 2026'),
      },
      { reference: '2', text: en('The restore took five hours, two more than planned'), severity: 'f1' },
    ]),
    conclusion: en('Sound, once leavers’ accounts are closed on the day.'),
    report: documents.backupReport,
    followUpOn: '2026-10-20',
  }),
]

export const reviewRecords: readonly ManagementReview[] = [
  answered('managementReviews', 'Z-001', {
    title: en('Privacy review, first half of 2026'),
    date: '2026-07-14',
    periodFrom: '2026-01-01',
    periodTo: '2026-06-30',
    attendees: [people.director, people.dpo, people.systems],
    indicators: rowsFrom(rowDefinitions.reviewIndicators, `${idOf('Z-001')}-i`, [
      { indicator: 'requestsReceived', figure: 1, countedOn: '2026-07-13' },
      { indicator: 'contractsComplete', figure: 4, outOf: 5, countedOn: '2026-07-13' },
    ]),
    decisions: rowsFrom(rowDefinitions.reviewDecisions, `${idOf('Z-001')}-d`, [
      {
        decision: en('Bring Quillpost’s contract into line before the autumn, or leave'),
        reason: en('It is the one contract in five that lacks something.'),
      },
    ]),
    resources: en('Half a day a week for the privacy lead; £2,000 for training.'),
    nextReviewOn: '2027-01-12',
  }),
]

export const adviceRecords: readonly RecordIn<'dpoAdvice'>[] = [
  answered('dpoAdvice', 'AV-001', {
    subject: en('A camera over the staff entrance'),
    date: '2026-02-11',
    askedBy: 'Tom Aske',
    activities: [activities.cctv],
    advice: en('Against: the door is seen by nobody but staff, and a lock that logs openings answers the same need.'),
    followed: 'yes',
  }),
]

export const authorityRecords: readonly RecordIn<'authorityContacts'>[] = [
  answered('authorityContacts', 'EA-001', {
    subject: en('Recall message: what the ICO made of the report'),
    authority: 'ico',
    kind: 'question',
    date: '2026-09-16',
    reference: 'IC-000000-A1B2 (fictitious)',
    owner: people.dpo,
    activities: [activities.service],
    summary: en('The ICO asks how many recipients confirmed the deletion, and what was changed.'),
    deadline: '2026-09-30',
    answeredOn: '2026-09-25',
    answer: en('Figures as of 24 September, and the server rule.'),
    outcome: en('No further action, 6 October 2026.'),
  }),
]

export const certificationRecords: readonly RecordIn<'certifications'>[] = [
  answered('certifications', 'CE-001', {
    scheme: 'Cyber Essentials',
    kind: 'securityStandard',
    body: 'IASME',
    holder: firm,
    scope: en('Office, shop and warehouse networks; not the online shop, which is hosted.'),
    reference: 'Fictitious',
    validFrom: '2026-02-02',
    validTo: '2027-02-01',
  }),
  answered('certifications', 'CE-002', {
    scheme: 'ISO/IEC 27001',
    kind: 'securityStandard',
    body: 'Invented certification body',
    processor: processors.shopPlatform,
    scope: en('Hosting of online shops.'),
    validTo: '2027-05-31',
  }),
]

export const lawEntryRecords: readonly LawEntry[] = [
  answered('lawEntries', 'LD-001', {
    title: en('Applications kept for six months at most'),
    kind: 'figure',
    figure: 'applicantRetention',
    jurisdiction: 'UK',
    period: of(6, 'month'),
    validFrom: '2025-11-03',
    source: 'Decision of the managing director, 3 November 2025',
    sourceWhere: 'Minutes, company secretary',
    checkedOn: '2026-07-14',
    confidence: 'verified',
    enteredBy: author,
  }),
]
