import { refTo } from '../kinds'

const origin = (register: string, law: readonly string[]) =>
  ({ kind: refTo(register), section: 'origin', need: 'optional', law }) as const

/** What an action answers. A register that calls for actions is a line here, and its words in each language. */
export const actionOrigins = {
  dpia: origin('dpias', ['GDPR 35(7)(d)']),
  activity: origin('activities', ['GDPR 24(1)']),
  audit: origin('audits', ['GDPR 24(1)']),
  managementReview: origin('managementReviews', ['GDPR 24(1)']),
  authorityContact: origin('authorityContacts', ['GDPR 58(2)']),
  advice: origin('dpoAdvice', ['GDPR 39(1)(a)']),
  transferAssessment: origin('transferAssessments', ['EDPB 01/2020']),
  balancingTest: origin('balancingTests', ['GDPR 6(1)(f)']),
  consentCheck: origin('consentChecks', ['GDPR 7(1)']),
  processor: origin('processors', ['GDPR 28(1)']),
  contractCheck: origin('contractChecks', ['GDPR 28(3)']),
  breach: origin('breaches', ['GDPR 33(3)(d)', 'GDPR 33(5)']),
  request: origin('requests', ['GDPR 12(2)', 'GDPR 24(1)']),
  complaint: origin('complaints', ['GDPR 24(1)', 'DPA18 164A']),
  redress: origin('redress', ['GDPR 82(1)']),
  algorithmicSystem: origin('algorithmicSystems', ['GDPR rec. 71', 'GDPR 22(3)']),
} as const
