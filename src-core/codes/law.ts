/** Code lists fixed by legal texts. Closed lists have no `other`. */

/** Rights, Art. 12-22 and national law (domain list of request types). */
const right = [
  'info',
  'access',
  'copy',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'objectionMarketing',
  'adm',
  'explanation',
  'withdrawConsent',
  'postMortem',
  'delisting',
  'childErasure',
] as const

export const lawCodes = {
  /** Art. 6(1), with the UK and Swiss specialities. Closed. */
  legalBasis: [
    'consent',
    'contract',
    'legalObligation',
    'vitalInterests',
    'publicTask',
    'legitimateInterests',
    'ukRecognisedLI',
    'chNoBasisNeeded',
  ],
  /** Art. 9(2). Closed. */
  art9Condition: [
    'explicitConsent',
    'employmentSocial',
    'vitalInterests',
    'nonProfitBody',
    'manifestlyPublic',
    'legalClaims',
    'substantialPublicInterest',
    'healthCare',
    'publicHealth',
    'archivingResearchStats',
  ],
  art89Purpose: ['none', 'archiving', 'research', 'statistics'],
  right,
  /** By what means people are canvassed, and what dispenses from asking them first: ePrivacy 13, national law. */
  marketingChannel: ['electronicMail', 'automatedCall', 'phone', 'post', 'other'],
  marketingException: ['ownCustomersSimilar', 'currentContract', 'professionals', 'nonCommercial'],
  noticeExemption: ['alreadyInformed', 'impossibleDisproportionate', 'lawRequires', 'professionalSecrecy'],
  /** Chapter V tools, with the UK and Swiss ones; `privacyShield` is void (C-311/18) and kept to report it. Closed. */
  transferMechanism: [
    'none_eea',
    'adequacy',
    'adequacyDPF',
    '46_2_a',
    'bcrC',
    'bcrP',
    'sccEU',
    'sccSA',
    'codeOfConduct',
    'certification',
    'adHocClauses',
    'adminArrangement',
    'd49_a',
    'd49_b',
    'd49_c',
    'd49_d',
    'd49_e',
    'd49_f',
    'd49_g',
    'd49_compelling',
    'court48',
    'uk_idta',
    'uk_addendum',
    'uk_reg',
    'uk_databridge',
    'ch_annex1',
    'ch_scc',
    'ch_dpf',
    'privacyShield',
  ],
  /** Zone inside which data are not transferred, by the law a file follows. */
  transferHome: ['eea', 'uk', 'ch'],
  /** Generations of the Commission's clauses: the first three are repealed, (EU) 2021/914 Art. 4. */
  clauseSet: ['2001_497', '2004_915', '2010_87', '2021_914'],
  /** What an importer's certification covers: human resources data are certified apart. */
  dpfScope: ['hr', 'nonHr', 'both'],
  sccModule: ['m1_c2c', 'm2_c2p', 'm3_p2p', 'm4_p2c'],
  importerRole: ['controller', 'processor', 'subProcessor'],
  transferFormat: ['clear', 'pseudonymised', 'encrypted'],
  automatedDecision: ['none', 'assisted', 'solelyNoSignificantEffect', 'solelySignificantEffect'],
  /** Art. 22(2). `none`: the person looked and found no exception. */
  art22Exception: ['contract', 'law', 'explicitConsent', 'none'],
  /** Art. 22(3): the three are a minimum. */
  art22Safeguard: ['humanIntervention', 'expressView', 'contest'],
  /** The GDPR, or Directive (EU) 2016/680 for authorities that pursue offences. */
  regime: ['gdpr', 'led', 'mixed'],
  surveillanceLevel: ['none', 'occasional', 'systematic', 'constant'],
  /** WP248 rev. 01, the nine criteria. Closed. */
  wp248Criterion: [
    'W1_evaluation',
    'W2_adm',
    'W3_monitoring',
    'W4_sensitive',
    'W5_largeScale',
    'W6_matching',
    'W7_vulnerable',
    'W8_innovative',
    'W9_exclusion',
  ],
  dpiaDecision: ['required', 'notRequired', 'undecided'],
  /** Of a severity and of a likelihood: French words agree with them. */
  riskLevel: ['r1', 'r2', 'r3', 'r4'],
  inherentRisk: ['r1', 'r2', 'r3', 'r4'],
  jointDuty: ['information', 'rights', 'security', 'breach', 'dpia', 'processors', 'transfers', 'authority', 'other'],
  recipientRole: ['independent', 'joint', 'authority', 'other'],
  authorisationKind: ['specific', 'general'],
  transferConclusion: ['effective', 'effectiveWithMeasures', 'notEffective'],
} as const
