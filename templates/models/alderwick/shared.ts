import type { CodeOf } from '@core/codes'
import type { IsoDate, Tri } from '@core/kinds'
import type { RecordIn, RetentionRule, SecurityMeasure } from '@core/registers'
import { answered, en, of, people } from './answers'

type Document = RecordIn<'documents'>
const document = (
  ref: string,
  title: string,
  version: string,
  date: IsoDate,
  where: string,
  tellsOfTransfers: Tri = 'no',
): Document => answered('documents', ref, { title: en(title), kind: 'notice', version, date, where, tellsOfTransfers })

const other = (ref: string, title: string, kind: Document['kind'], date: IsoDate, where: string): Document =>
  answered('documents', ref, { title: en(title), kind, version: '1', date, where, languages: ['en'] })

export const documentRecords: readonly Document[] = [
  document('D-001', 'Customer privacy notice', '5', '2026-02-20', 'Website, foot of every page', 'yes'),
  document('D-002', 'Staff privacy notice', '3', '2025-11-03', 'Staff handbook'),
  document('D-003', 'Applicant privacy notice', '2', '2025-11-03', 'Careers page'),
  document('D-004', 'CCTV signs', '1', '2023-05-02', 'Shop entrance and warehouse gate'),
  other('D-005', 'Data protection policy', 'policy', '2024-11-12', 'Staff handbook, section 9'),
  other('D-006', 'Shelfway hosting agreement', 'contract', '2024-06-03', 'Contracts folder, company secretary'),
  other('D-007', 'Spring draw: who does what', 'arrangement', '2026-02-09', 'Contracts folder, company secretary'),
  other('D-008', 'Report on access and backups', 'report', '2026-04-24', 'IT folder'),
]

const rule = (ref: string, label: string, said: Partial<RetentionRule>): RetentionRule =>
  answered('retentionRules', ref, { label: en(label), finalFate: 'delete', ...said })

export const retentionRecords: readonly RetentionRule[] = [
  rule('R-001', 'Orders, invoices and payments', {
    active: of(6, 'year'),
    activeTrigger: 'fiscalYearEnd',
    legalGround: 'Companies Act 2006, s. 388; Limitation Act 1980, s. 5',
  }),
  rule('R-002', 'Customer accounts', {
    active: of(2, 'year'),
    activeTrigger: 'lastActivity',
    legalGround: 'Internal decision of 3 March 2025',
    automaticPurge: 'yes',
  }),
  rule('R-003', 'Marketing list', {
    active: of(3, 'year'),
    activeTrigger: 'lastContact',
    legalGround: 'Internal decision; the address stays on a suppression list after an objection',
  }),
  rule('R-004', 'Payroll records', {
    active: of(6, 'year'),
    activeTrigger: 'fiscalYearEnd',
    legalGround: 'PAYE Regulations 2003, reg. 97 (three years at least); Limitation Act 1980, s. 5',
  }),
  rule('R-005', 'Personnel file', {
    active: of(6, 'year'),
    activeTrigger: 'departure',
    legalGround: 'Limitation Act 1980, s. 5',
  }),
  rule('R-006', 'Unsuccessful applications', {
    active: of(6, 'month'),
    activeTrigger: 'decision',
    legalGround: 'Equality Act 2010, s. 123 (three months to bring a claim, which a tribunal may extend)',
  }),
  rule('R-007', 'CCTV footage', {
    active: of(30, 'day'),
    activeTrigger: 'recording',
    legalGround: 'Internal decision',
  }),
  rule('R-008', 'Complaints', {
    active: of(6, 'year'),
    activeTrigger: 'caseClosed',
    legalGround: 'Limitation Act 1980, s. 5',
  }),
  // A gap to find: nobody has said from when the period runs.
  rule('R-009', 'Fraud screening results', { active: of(1, 'year'), legalGround: 'Internal decision' }),
  rule('R-010', 'Audience figures', {
    active: of(13, 'month'),
    activeTrigger: 'collection',
    finalFate: 'anonymise',
    deletionMethod: en('Addresses are cut to their network, identifiers dropped.'),
  }),
]

const measure = (
  ref: string,
  code: CodeOf<'securityTheme'>,
  title: string,
  publicWording: string,
  lastTestedOn: IsoDate,
): SecurityMeasure =>
  answered('securityMeasures', ref, {
    code,
    title: en(title),
    publicWording: en(publicWording),
    kind: 'logical',
    state: 'implemented',
    owner: people.systems,
    lastTestedOn,
    effect: ['confidentiality'],
  })

export const measureRecords: readonly SecurityMeasure[] = [
  measure('M-001', 'S04', 'Individual accounts', 'Every user has an account and a second factor.', '2026-04-20'),
  measure('M-002', 'S05', 'Access by role', 'Rights follow duties and are reviewed twice a year.', '2026-04-20'),
  measure('M-003', 'S16', 'Access logs', 'Access to customer and staff records is logged.', '2026-04-20'),
  measure('M-004', 'S17', 'Backups', 'Daily backups, one of them offline; a restore is tried each year.', '2026-01-15'),
]
