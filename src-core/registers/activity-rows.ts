import { date, defineRow, integer, manyOf, oneOf, phrase, prose, refTo, rowRefs, text, texts, tri } from '../kinds'

/** GDPR 30(1)(b): a purpose carries its own legal basis (domain §1.4 B). */
export const purposes = defineRow('purposes', 'title', {
  title: { kind: phrase, section: 'row', need: 'required', law: ['GDPR 30(1)(b)'] },
  isMain: { kind: tri, section: 'row', need: 'recommended', law: ['CNIL'] },
  legalBasis: {
    kind: oneOf('legalBasis'),
    section: 'row',
    need: 'required',
    law: ['GDPR 6(1)', 'GDPR 13(1)(c)', 'GDPR 5(2)'],
  },
  legalBasisJustification: { kind: prose, section: 'row', need: 'recommended', law: ['GDPR 6(3)', 'GDPR 5(2)'] },
  legalReference: { kind: text, section: 'row', need: 'conditional', law: ['GDPR 6(3)'] },
  lia: { kind: refTo('balancingTests'), section: 'row', need: 'conditional', law: ['GDPR 6(1)(f)', 'EDPB 1/2024'] },
  publicTaskExcluded: { kind: tri, section: 'row', need: 'recommended', law: ['GDPR 6(1)'] },
  consentRecord: { kind: refTo('consentChecks'), section: 'row', need: 'conditional', law: ['GDPR 7(1)'] },
  art9Condition: { kind: oneOf('art9Condition'), section: 'row', need: 'conditional', law: ['GDPR 9(2)'] },
  art9NationalLaw: { kind: text, section: 'row', need: 'conditional', law: ['GDPR 9(2)', 'GDPR 9(3)', 'GDPR 9(4)'] },
  professionalSecrecy: { kind: tri, section: 'row', need: 'conditional', law: ['GDPR 9(3)'] },
  furtherUse: { kind: tri, section: 'row', need: 'conditional', law: ['GDPR 5(1)(b)'] },
  compatibilityTest: { kind: prose, section: 'row', need: 'conditional', law: ['GDPR 6(4)'] },
  directMarketing: { kind: tri, section: 'row', need: 'recommended', law: ['GDPR 21(2)', 'GDPR 21(3)', 'ePrivacy 13'] },
  marketingChannels: {
    kind: manyOf('marketingChannel'),
    section: 'row',
    need: 'conditional',
    law: ['ePrivacy 13', 'CPCE L34-5', 'PECR 22'],
  },
  marketingExceptions: {
    kind: manyOf('marketingException'),
    section: 'row',
    need: 'optional',
    law: ['ePrivacy 13', 'CPCE L34-5', 'C. conso. L223-1', 'PECR 22'],
  },
  archivingResearchStats: {
    kind: oneOf('art89Purpose'),
    section: 'row',
    need: 'conditional',
    law: ['GDPR 5(1)(b)', 'GDPR 89'],
  },
})

/** GDPR 30(1)(c): categories of data subjects (domain §1.4 C). */
export const subjects = defineRow('subjects', 'category', {
  category: { kind: oneOf('subjectCategory'), section: 'row', need: 'required', law: ['GDPR 30(1)(c)'] },
  detail: { kind: phrase, section: 'row', need: 'recommended', law: ['GDPR 30(1)(c)'] },
  approxCount: { kind: integer, section: 'row', need: 'recommended', law: ['WP248'] },
  vulnerable: { kind: tri, section: 'row', need: 'recommended', law: ['WP248'] },
  children: { kind: tri, section: 'row', need: 'recommended', law: ['GDPR 8', 'GDPR rec. 38'] },
})

/** GDPR 30(1)(c): categories of personal data (domain §1.4 D). `sensitivity` overrides what the category implies. */
export const dataItems = defineRow('dataItems', 'category', {
  category: { kind: oneOf('dataCategory'), section: 'row', need: 'required', law: ['GDPR 30(1)(c)'] },
  detail: { kind: phrase, section: 'row', need: 'recommended', law: ['GDPR 5(1)(c)'] },
  sensitivity: { kind: oneOf('sensitivity'), section: 'row', need: 'optional', law: ['GDPR 9', 'GDPR 10', 'WP248'] },
  inferred: { kind: tri, section: 'row', need: 'recommended', law: ['GDPR 9', 'C-184/20'] },
  subjects: { kind: rowRefs('subjects'), section: 'row', need: 'recommended', law: ['GDPR 30(1)(c)'] },
  purposes: { kind: rowRefs('purposes'), section: 'row', need: 'recommended', law: ['GDPR 5(1)(c)'] },
  necessity: { kind: prose, section: 'row', need: 'recommended', law: ['GDPR 5(1)(c)', 'GDPR 35(7)(b)'] },
  mandatory: { kind: oneOf('mandatoryKind'), section: 'row', need: 'conditional', law: ['GDPR 13(2)(e)'] },
  source: { kind: oneOf('dataSource'), section: 'row', need: 'conditional', law: ['GDPR 14(2)(f)'] },
  sourceDetail: { kind: phrase, section: 'row', need: 'conditional', law: ['GDPR 14(2)(f)'] },
  retention: {
    kind: refTo('retentionRules'),
    section: 'row',
    need: 'required',
    law: ['GDPR 30(1)(f)', 'GDPR 5(1)(e)'],
  },
  nationalId: { kind: tri, section: 'row', need: 'conditional', law: ['GDPR 87', 'LIL 30', 'UAVG 46'] },
  nationalIdReference: { kind: text, section: 'row', need: 'conditional', law: ['GDPR 87', 'LIL 30'] },
  hashedSalted: { kind: tri, section: 'row', need: 'conditional', law: ['GDPR 32(1)(a)'] },
})

/** Services with access: GDPR 30(1)(d), 4(9), 32(4). */
export const internalRecipients = defineRow('internalRecipients', 'service', {
  service: { kind: phrase, section: 'row', need: 'recommended', law: ['GDPR 30(1)(d)', 'GDPR 32(4)'] },
  profile: { kind: phrase, section: 'row', need: 'optional', law: ['GDPR 32(4)'] },
  reason: { kind: phrase, section: 'row', need: 'recommended', law: ['GDPR 32(4)'] },
})

/** GDPR 30(1)(d). Either an organisation of the file or a category in words. */
export const externalRecipients = defineRow('externalRecipients', 'recipient', {
  recipient: { kind: phrase, section: 'row', need: 'required', law: ['GDPR 30(1)(d)', 'C-154/21'] },
  organisation: { kind: refTo('organisations'), section: 'row', need: 'optional', law: ['C-154/21'] },
  role: { kind: oneOf('recipientRole'), section: 'row', need: 'recommended', law: ['GDPR 4(9)', 'GDPR 26'] },
  purpose: { kind: phrase, section: 'row', need: 'recommended', law: ['GDPR 5(1)(b)'] },
  country: { kind: oneOf('country'), section: 'row', need: 'recommended', law: ['GDPR 30(1)(e)'] },
})

/** GDPR 30(1)(e), 44-49 (domain §1.8). */
export const transfers = defineRow('transfers', 'importerName', {
  importerName: { kind: text, section: 'row', need: 'required', law: ['GDPR 44', 'EDPB 5/2021'] },
  importer: { kind: refTo('organisations'), section: 'row', need: 'optional', law: ['GDPR 44'] },
  exporter: { kind: refTo('organisations'), section: 'row', need: 'required', law: ['GDPR 44', 'EDPB 5/2021'] },
  importerRole: { kind: oneOf('importerRole'), section: 'row', need: 'required', law: ['GDPR 46(2)(c)'] },
  importerIsCommercial: { kind: tri, section: 'row', need: 'conditional', law: ['2002/2/EC'] },
  destination: { kind: oneOf('country'), section: 'row', need: 'required', law: ['GDPR 30(1)(e)'] },
  onwardTransfers: { kind: texts, section: 'row', need: 'recommended', law: ['GDPR 44'] },
  mechanism: {
    kind: oneOf('transferMechanism'),
    section: 'row',
    need: 'required',
    law: ['GDPR 45', 'GDPR 46', 'GDPR 47', 'GDPR 49'],
  },
  mechanismEvidence: { kind: prose, section: 'row', need: 'required', law: ['GDPR 5(2)'] },
  mechanismDate: { kind: date, section: 'row', need: 'required', law: ['GDPR 5(2)'] },
  clauseSet: { kind: oneOf('clauseSet'), section: 'row', need: 'conditional', law: ['2021/914'] },
  sccModule: { kind: oneOf('sccModule'), section: 'row', need: 'conditional', law: ['2021/914'] },
  dpfListCheckedOn: { kind: date, section: 'row', need: 'conditional', law: ['2023/1795'] },
  derogationJustification: { kind: prose, section: 'row', need: 'conditional', law: ['GDPR 49(1)', 'EDPB 2/2018'] },
  derogationOccasional: { kind: tri, section: 'row', need: 'conditional', law: ['GDPR 49(1)', 'EDPB 2/2018'] },
  transferRiskTold: { kind: tri, section: 'row', need: 'conditional', law: ['GDPR 49(1)(a)'] },
  compellingAssessment: {
    kind: prose,
    section: 'row',
    need: 'conditional',
    law: ['GDPR 49(1)', 'GDPR 49(6)', 'GDPR 30(1)(e)'],
  },
  compellingSafeguards: { kind: prose, section: 'row', need: 'conditional', law: ['GDPR 49(1)', 'GDPR 30(1)(e)'] },
  authorityInformedOn: { kind: date, section: 'row', need: 'conditional', law: ['GDPR 49(1)'] },
  peopleInformedOn: { kind: date, section: 'row', need: 'conditional', law: ['GDPR 49(1)'] },
  tia: { kind: refTo('transferAssessments'), section: 'row', need: 'conditional', law: ['EDPB 01/2020', 'C-311/18'] },
  data: { kind: phrase, section: 'row', need: 'recommended', law: ['EDPB 01/2020'] },
  volume: { kind: phrase, section: 'row', need: 'recommended', law: ['EDPB 01/2020'] },
  frequency: { kind: phrase, section: 'row', need: 'recommended', law: ['EDPB 01/2020'] },
  format: { kind: manyOf('transferFormat'), section: 'row', need: 'recommended', law: ['EDPB 01/2020'] },
  keyHolder: { kind: text, section: 'row', need: 'recommended', law: ['EDPB 01/2020'] },
})

/** Measures applied to this activity, and how far they are in place here. */
export const measureLinks = defineRow('measureLinks', 'measure', {
  measure: { kind: refTo('securityMeasures'), section: 'row', need: 'required', law: ['GDPR 30(1)(g)', 'GDPR 32(1)'] },
  state: { kind: oneOf('measureState'), section: 'row', need: 'required', law: ['GDPR 32(1)'] },
  verifiedOn: { kind: date, section: 'row', need: 'recommended', law: ['GDPR 32(1)(d)'] },
  remark: { kind: phrase, section: 'row', need: 'optional', law: ['GDPR 32(1)'] },
})

/** Reading or writing on a terminal: LIL 82, PECR 6. */
export const cookiesTrackers = defineRow('cookiesTrackers', 'name', {
  name: { kind: text, section: 'row', need: 'conditional', law: ['LIL 82', 'PECR 6'] },
  purpose: { kind: phrase, section: 'row', need: 'conditional', law: ['LIL 82'] },
  provider: { kind: text, section: 'row', need: 'conditional', law: ['LIL 82'] },
  lifetime: { kind: text, section: 'row', need: 'conditional', law: ['LIL 82'] },
  exempt: { kind: tri, section: 'row', need: 'conditional', law: ['LIL 82', 'PECR 6'] },
})

/** The nine criteria, each yes, no or unknown, and why: WP248 rev. 01. */
export const wp248Answers = defineRow('wp248Answers', 'criterion', {
  criterion: { kind: oneOf('wp248Criterion'), section: 'row', need: 'recommended', law: ['WP248'] },
  answer: { kind: tri, section: 'row', need: 'recommended', law: ['WP248'] },
  justification: { kind: prose, section: 'row', need: 'recommended', law: ['WP248', 'GDPR 5(2)'] },
})
