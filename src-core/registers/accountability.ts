import { date, duration, integer, manyOf, oneOf, phrase, prose, refsTo, refTo, text, tri } from '../kinds'
import { defineRegister } from './register'

/** What shows that the texts are applied: Art. 5(2), 24, 39 (domain §1.16). Audits and reviews have files of their own. */
export const policies = defineRegister('policies', 'H', 'title', ['identity'], {
  title: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 24(2)'] },
  kind: { kind: oneOf('policyKind'), section: 'identity', need: 'required', law: ['GDPR 24(2)'] },
  version: { kind: text, section: 'identity', need: 'required', law: ['GDPR 5(2)'] },
  approvedBy: { kind: text, section: 'identity', need: 'required', law: ['GDPR 24(2)', 'GDPR 5(2)'] },
  approvedOn: { kind: date, section: 'identity', need: 'required', law: ['GDPR 24(2)', 'GDPR 5(2)'] },
  audience: { kind: phrase, section: 'identity', need: 'recommended', law: ['GDPR 24(2)'] },
  publishedWhere: { kind: text, section: 'identity', need: 'recommended', law: ['GDPR 24(2)'] },
  owner: { kind: refTo('persons'), section: 'identity', need: 'optional', law: [] },
  nextReviewOn: { kind: date, section: 'identity', need: 'recommended', law: ['GDPR 24(1)'] },
  withdrawnOn: { kind: date, section: 'identity', need: 'optional', law: [] },
  document: { kind: refTo('documents'), section: 'identity', need: 'required', law: ['GDPR 5(2)'] },
})

export const trainings = defineRegister('trainings', 'N', 'title', ['identity'], {
  title: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 39(1)(b)', 'GDPR 32(4)'] },
  date: { kind: date, section: 'identity', need: 'required', law: ['GDPR 39(1)(b)'] },
  trainer: { kind: text, section: 'identity', need: 'recommended', law: [] },
  audience: { kind: manyOf('trainingAudience'), section: 'identity', need: 'required', law: ['GDPR 39(1)(b)'] },
  audienceDetail: { kind: phrase, section: 'identity', need: 'optional', law: [] },
  participantsCount: { kind: integer, section: 'identity', need: 'required', law: ['GDPR 39(1)(b)', 'GDPR 5(2)'] },
  invitedCount: { kind: integer, section: 'identity', need: 'optional', law: [] },
  participants: { kind: refsTo('persons'), section: 'identity', need: 'optional', law: [] },
  duration: { kind: duration, section: 'identity', need: 'recommended', law: [] },
  content: { kind: prose, section: 'identity', need: 'recommended', law: ['GDPR 39(1)(b)', 'GDPR 47(2)(n)'] },
  evaluationScore: { kind: text, section: 'identity', need: 'recommended', law: [] },
  passRate: { kind: integer, section: 'identity', need: 'recommended', law: [] },
  evidence: { kind: refTo('documents'), section: 'identity', need: 'recommended', law: ['GDPR 5(2)'] },
  nextDue: { kind: date, section: 'identity', need: 'recommended', law: ['GDPR 39(1)(b)'] },
})

export const dpoAdvice = defineRegister('dpoAdvice', 'AV', 'subject', ['identity'], {
  subject: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 39(1)(a)', 'GDPR 39(1)(c)'] },
  date: { kind: date, section: 'identity', need: 'required', law: ['GDPR 39(1)(a)'] },
  askedBy: { kind: text, section: 'identity', need: 'recommended', law: ['GDPR 38(1)'] },
  activities: { kind: refsTo('activities'), section: 'identity', need: 'optional', law: ['GDPR 38(1)'] },
  dpia: { kind: refTo('dpias'), section: 'identity', need: 'optional', law: ['GDPR 35(2)', 'GDPR 39(1)(c)'] },
  advice: { kind: prose, section: 'identity', need: 'required', law: ['GDPR 39(1)(a)', 'GDPR 39(1)(c)'] },
  followed: { kind: tri, section: 'identity', need: 'recommended', law: ['WP243'] },
  notFollowedReason: { kind: prose, section: 'identity', need: 'conditional', law: ['WP243', 'GDPR 5(2)'] },
  document: { kind: refTo('documents'), section: 'identity', need: 'optional', law: ['GDPR 5(2)'] },
})

export const authorityContacts = defineRegister('authorityContacts', 'EA', 'subject', ['identity'], {
  subject: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 31'] },
  authority: { kind: oneOf('authority'), section: 'identity', need: 'required', law: ['GDPR 31', 'GDPR 58'] },
  kind: { kind: oneOf('authorityContactKind'), section: 'identity', need: 'required', law: ['GDPR 58'] },
  date: { kind: date, section: 'identity', need: 'required', law: ['GDPR 31'] },
  reference: { kind: text, section: 'identity', need: 'recommended', law: ['GDPR 5(2)'] },
  owner: { kind: refTo('persons'), section: 'identity', need: 'optional', law: ['GDPR 39(1)(e)'] },
  activities: { kind: refsTo('activities'), section: 'identity', need: 'optional', law: [] },
  summary: { kind: prose, section: 'identity', need: 'recommended', law: ['GDPR 31'] },
  deadline: { kind: date, section: 'identity', need: 'recommended', law: ['GDPR 31', 'GDPR 58'] },
  answeredOn: { kind: date, section: 'identity', need: 'recommended', law: ['GDPR 31'] },
  answer: { kind: prose, section: 'identity', need: 'recommended', law: ['GDPR 31'] },
  outcome: { kind: prose, section: 'identity', need: 'optional', law: ['GDPR 58(2)', 'GDPR 83'] },
  documents: { kind: refsTo('documents'), section: 'identity', need: 'optional', law: ['GDPR 5(2)'] },
})

/** Certifications and codes of conduct, Art. 40 to 43: ours, or those a processor puts forward (Art. 28(5)). */
export const certifications = defineRegister('certifications', 'CE', 'scheme', ['identity'], {
  scheme: { kind: text, section: 'identity', need: 'required', law: ['GDPR 42', 'GDPR 40'] },
  kind: { kind: oneOf('certificationKind'), section: 'identity', need: 'recommended', law: ['GDPR 40', 'GDPR 42'] },
  body: { kind: text, section: 'identity', need: 'required', law: ['GDPR 43', 'GDPR 41'] },
  holder: { kind: refTo('organisations'), section: 'identity', need: 'optional', law: ['GDPR 24(3)'] },
  processor: { kind: refTo('processors'), section: 'identity', need: 'optional', law: ['GDPR 28(5)'] },
  scope: { kind: prose, section: 'identity', need: 'required', law: ['GDPR 42'] },
  reference: { kind: text, section: 'identity', need: 'optional', law: [] },
  validFrom: { kind: date, section: 'identity', need: 'recommended', law: ['GDPR 42(7)'] },
  validTo: { kind: date, section: 'identity', need: 'required', law: ['GDPR 42(7)'] },
  document: { kind: refTo('documents'), section: 'identity', need: 'recommended', law: ['GDPR 5(2)'] },
})
