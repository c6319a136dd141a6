import type { CodeOf } from './index'

/** Paragraph and letter of each legal basis; those of the UK and of Switzerland are in their own law. */
const ofLegalBasis: Readonly<Record<CodeOf<'legalBasis'>, string>> = {
  consent: '6(1)(a)',
  contract: '6(1)(b)',
  legalObligation: '6(1)(c)',
  vitalInterests: '6(1)(d)',
  publicTask: '6(1)(e)',
  legitimateInterests: '6(1)(f)',
  ukRecognisedLI: '6(1)(ea)',
  chNoBasisNeeded: '30-31',
}

const ofArt9Condition: Readonly<Record<CodeOf<'art9Condition'>, string>> = {
  explicitConsent: '9(2)(a)',
  employmentSocial: '9(2)(b)',
  vitalInterests: '9(2)(c)',
  nonProfitBody: '9(2)(d)',
  manifestlyPublic: '9(2)(e)',
  legalClaims: '9(2)(f)',
  substantialPublicInterest: '9(2)(g)',
  healthCare: '9(2)(h)',
  publicHealth: '9(2)(i)',
  archivingResearchStats: '9(2)(j)',
}

/** `publicTask` → `6(1)(e)`. */
export function legalBasisLetter(code: CodeOf<'legalBasis'>): string {
  return ofLegalBasis[code]
}

/** The same as a source, to be cited: `GDPR 6(1)(e)`, `UKG 6(1)(ea)` (UK GDPR), `FADP 30-31` (Swiss act). */
export function legalBasisSource(code: CodeOf<'legalBasis'>): string {
  if (code === 'ukRecognisedLI') return `UKG ${ofLegalBasis[code]}`
  return `${code === 'chNoBasisNeeded' ? 'FADP' : 'GDPR'} ${ofLegalBasis[code]}`
}

/** `healthCare` → `9(2)(h)`. */
export function art9ConditionLetter(code: CodeOf<'art9Condition'>): string {
  return ofArt9Condition[code]
}
