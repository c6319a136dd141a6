import type { CodeOf } from '@core/codes'
import type { Duration, IsoDate, Multilingual } from '@core/kinds'
import { exampleRecords, nineCriteria, noMandatoryCase, type ActivitySaid, type RowSaid } from '../example-records'

export const en = (words: string): Multilingual => ({ en: words })

export const author = 'Priya Nandakumar'
export const { idOf, answered, activity } = exampleRecords('alderwick', author)

/** Ids of the records that others point at, under names that read well in a sentence. */
export const firm = idOf('O-001')
export const gardenCentre = idOf('O-002')
export const activities = {
  orders: idOf('T-001'),
  service: idOf('T-002'),
  marketing: idOf('T-003'),
  fraud: idOf('T-004'),
  cctv: idOf('T-009'),
} as const
export const people = {
  director: idOf('P-001'),
  dpo: idOf('P-002'),
  shop: idOf('P-003'),
  hr: idOf('P-004'),
  marketing: idOf('P-005'),
  systems: idOf('P-006'),
} as const
export const processors = {
  payroll: idOf('S-001'),
  shopPlatform: idOf('S-002'),
  mailing: idOf('S-003'),
  couriers: idOf('S-004'),
  support: idOf('S-005'),
} as const
export const documents = {
  customerNotice: idOf('D-001'),
  staffNotice: idOf('D-002'),
  applicantNotice: idOf('D-003'),
  cctvSigns: idOf('D-004'),
  protectionPolicy: idOf('D-005'),
  shopContract: idOf('D-006'),
  drawAgreement: idOf('D-007'),
  backupReport: idOf('D-008'),
} as const
export const contracts = {
  payroll: idOf('K-001'),
  shopPlatform: idOf('K-002'),
  mailing: idOf('K-003'),
  couriers: idOf('K-004'),
  support: idOf('K-005'),
  storage: idOf('K-006'),
} as const
export const consents = { newsletter: idOf('C-001'), cookies: idOf('C-002') } as const
export const fraudScore = idOf('G-001')
export const kept = {
  orders: idOf('R-001'),
  accounts: idOf('R-002'),
  marketing: idOf('R-003'),
  payroll: idOf('R-004'),
  staffFile: idOf('R-005'),
  applicants: idOf('R-006'),
  cctv: idOf('R-007'),
  complaints: idOf('R-008'),
  fraud: idOf('R-009'),
  analytics: idOf('R-010'),
} as const
export const measures = {
  accounts: idOf('M-001'),
  access: idOf('M-002'),
  logs: idOf('M-003'),
  backup: idOf('M-004'),
} as const
export const balancing = { similarProducts: idOf('L-001'), fraud: idOf('L-002') } as const

export const of = (value: number, unit: Duration['unit']): Duration => ({ value, unit })

export const secured = (measure: string, verifiedOn: IsoDate = ''): RowSaid<'measureLinks'> => ({
  measure,
  state: 'implemented',
  verifiedOn,
})
export const usualSecurity = Object.values(measures).map((measure) => secured(measure, '2026-04-20'))

/** One kind of data: what it is, for which purposes, about whom, how long, and where it comes from. */
export const item = (
  category: CodeOf<'dataCategory'>,
  detail: string,
  retention: string,
  serves: readonly number[],
  more: Partial<NonNullable<ActivitySaid['dataItems']>[number]> = {},
): NonNullable<ActivitySaid['dataItems']>[number] => ({
  category,
  detail: en(detail),
  retention,
  serves,
  about: [1],
  source: 'subject',
  mandatory: 'neededForContract',
  nationalId: 'no',
  inferred: 'no',
  ...more,
})

/** Answers that most activities of the firm share. */
export const usual = {
  controllers: [firm],
  status: 'active',
  geographicScope: 'national',
  reviewEveryMonths: 12,
  transfersDeclared: 'no',
  profiling: 'no',
  automatedDecision: 'none',
  surveillanceLevel: 'none',
  collectionMode: 'direct',
  childrenInvolved: 'no',
  rightsContact: 'privacy@alderwick.example',
  rightsProcedure: en(
    'By e-mail, letter or in the shop; answered within one month by the privacy lead with the team concerned.',
  ),
  encryptedInTransit: 'yes',
  encryptedAtRest: 'yes',
  securityMeasures: usualSecurity,
  consequencesOfRefusal: en('Without these answers we cannot provide what is asked for.'),
} as const satisfies ActivitySaid

/** Looked at against the nine criteria, and no assessment needed: at most one holds. */
export const screened = {
  ...noMandatoryCase,
  wp248: nineCriteria({}),
  dpiaDecision: 'notRequired',
  dpiaDecisionReason: en('None of the nine criteria holds; reviewed with the privacy lead.'),
} as const satisfies ActivitySaid

/** The shop platform keeps its servers in Ireland: the United Kingdom has found that country adequate. */
export const hostedInIreland = {
  transfersDeclared: 'yes',
  transfers: [
    {
      importerName: 'Shelfway Commerce Ltd',
      exporter: firm,
      importerRole: 'processor',
      destination: 'IE',
      mechanism: 'uk_reg',
      mechanismEvidence: en('DPA 2018, Sch. 21, para. 5: transfers to EEA states.'),
      data: en('Accounts and orders'),
      frequency: en('Continuous'),
      format: ['encrypted'],
    },
  ],
} as const satisfies ActivitySaid
