import type { CodeOf } from '@core/codes'
import type { Right } from '@core/law/rights'

/**
 * Terms of the Data Privacy Vocabulary 2.3 (W3C DPVCG, the repository w3c/dpv). What it has no term for stays a term of ours
 * with a label, never the nearest of theirs. How they were checked, on 28 November 2026:
 * - read with their definition and range in the modules of 2.3 (commits b70b397a and 5af89370): process, notice, status, TOM,
 *   entities (with legal roles, organisations, data subjects), personal data, data source, storage, jurisdiction; and of the
 *   GDPR extension rights, DPIA and the bases of transfers up to A49-1-f;
 * - known to exist at f01a55c3, their definitions not read again: ROPA, DPIA, hasImpactAssessment, Purpose, hasPurpose,
 *   hasLegalBasis, hasRight, hasDataSubject, the bases of Art. 6 and 9, A49-1-g and A49-2.
 * The terms of DCMI, DCAT and SKOS are those of their recommendations.
 */

/** Said in the file itself: nobody has to fetch anything to read it. */
export const context = {
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dcterms: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  trente: 'urn:trente:terms:',
} as const

type Terms<C extends string> = Readonly<Partial<Record<C, string>>>

/** Art. 6(1). The bases of the UK and of Switzerland are none of the GDPR. */
export const legalBases: Terms<CodeOf<'legalBasis'>> = {
  consent: 'eu-gdpr:A6-1-a',
  contract: 'eu-gdpr:A6-1-b',
  legalObligation: 'eu-gdpr:A6-1-c',
  vitalInterests: 'eu-gdpr:A6-1-d',
  publicTask: 'eu-gdpr:A6-1-e',
  legitimateInterests: 'eu-gdpr:A6-1-f',
}

/** Art. 9(2). */
export const art9Conditions: Terms<CodeOf<'art9Condition'>> = {
  explicitConsent: 'eu-gdpr:A9-2-a',
  employmentSocial: 'eu-gdpr:A9-2-b',
  vitalInterests: 'eu-gdpr:A9-2-c',
  nonProfitBody: 'eu-gdpr:A9-2-d',
  manifestlyPublic: 'eu-gdpr:A9-2-e',
  legalClaims: 'eu-gdpr:A9-2-f',
  substantialPublicInterest: 'eu-gdpr:A9-2-g',
  healthCare: 'eu-gdpr:A9-2-h',
  publicHealth: 'eu-gdpr:A9-2-i',
  archivingResearchStats: 'eu-gdpr:A9-2-j',
}

/** Chapter V. Tools of the UK and of Switzerland, and those that are void, have no term. */
export const transferTools: Terms<CodeOf<'transferMechanism'>> = {
  adequacy: 'eu-gdpr:A45-3',
  adequacyDPF: 'eu-gdpr:A45-3',
  '46_2_a': 'eu-gdpr:A46-2-a',
  bcrC: 'eu-gdpr:A46-2-b',
  bcrP: 'eu-gdpr:A46-2-b',
  sccEU: 'eu-gdpr:A46-2-c',
  sccSA: 'eu-gdpr:A46-2-d',
  codeOfConduct: 'eu-gdpr:A46-2-e',
  certification: 'eu-gdpr:A46-2-f',
  adHocClauses: 'eu-gdpr:A46-3-a',
  adminArrangement: 'eu-gdpr:A46-3-b',
  d49_a: 'eu-gdpr:A49-1-a',
  d49_b: 'eu-gdpr:A49-1-b',
  d49_c: 'eu-gdpr:A49-1-c',
  d49_d: 'eu-gdpr:A49-1-d',
  d49_e: 'eu-gdpr:A49-1-e',
  d49_f: 'eu-gdpr:A49-1-f',
  d49_g: 'eu-gdpr:A49-1-g',
  d49_compelling: 'eu-gdpr:A49-2',
}

export const rights: Terms<Right> = {
  access: 'eu-gdpr:A15',
  copy: 'eu-gdpr:A15',
  rectification: 'eu-gdpr:A16',
  erasure: 'eu-gdpr:A17',
  restriction: 'eu-gdpr:A18',
  portability: 'eu-gdpr:A20',
  objection: 'eu-gdpr:A21',
  objectionMarketing: 'eu-gdpr:A21',
  adm: 'eu-gdpr:A22',
  withdrawConsent: 'eu-gdpr:A7-3',
}

export const assessmentStates: Terms<CodeOf<'dpiaDecision'>> = {
  required: 'eu-gdpr:DPIARequired',
  notRequired: 'eu-gdpr:DPIANotRequired',
}

/** A measure and the property that leads to it, by one name: `has` before the class. */
export const measureClasses = {
  logical: 'TechnicalMeasure',
  organisational: 'OrganisationalMeasure',
  physical: 'PhysicalMeasure',
  // Of what kind it is, nobody said.
  '': 'TechnicalOrganisationalMeasure',
} as const satisfies Readonly<Record<CodeOf<'measureKind'> | '', string>>
