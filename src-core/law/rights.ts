import type { CodeOf } from '../codes'
import type { Activity, Purpose } from '../registers'
import { isSaid, type Tri } from '../kinds'
import type { LawParameters } from './parameters'

export type Right = CodeOf<'right'>
/** `limited`: open in some cases only, or an answer is still missing to tell. */
export type Openness = 'yes' | 'limited' | 'no'

/** What the activity does not say itself: the law of the file, and whether a public body controls it. */
export interface RightsContext {
  readonly law: Pick<LawParameters, 'nationalRights'>
  readonly byPublicBody: Tri
}
export type RightsOpen = Readonly<Record<Right, Openness>>

type Basis = Purpose['legalBasis']
type Line = Readonly<Record<Exclude<Basis, ''>, Openness>>

/** Rights that depend on the legal basis: consent, contract, law, vital, public task, interests, UK interests, Swiss law. */
const byBasis = {
  // 17(1)(b) and 17(3)(b): what the law requires is kept; a public task keeps what it still needs.
  erasure: line('yes', 'yes', 'no', 'yes', 'limited', 'yes', 'yes', 'yes'),
  portability: line('yes', 'yes', 'no', 'no', 'no', 'no', 'no', 'limited'),
  objection: line('no', 'no', 'no', 'no', 'yes', 'yes', 'yes', 'yes'),
  withdrawConsent: line('yes', 'no', 'no', 'no', 'no', 'no', 'no', 'no'),
  // While nobody said whether the purpose is marketing: what the law requires, or life, hardly is.
  objectionMarketing: line('limited', 'limited', 'no', 'no', 'limited', 'limited', 'limited', 'limited'),
  // Used only for decisions by machine alone. 22(2): consent, contract and law open an exception.
  adm: line('limited', 'limited', 'limited', 'yes', 'limited', 'yes', 'yes', 'yes'),
} as const satisfies Partial<Record<Right, Line>>

function line(
  ...[consent, contract, legalObligation, vitalInterests, publicTask, legitimateInterests, uk, ch]: readonly [
    Openness,
    Openness,
    Openness,
    Openness,
    Openness,
    Openness,
    Openness,
    Openness,
  ]
): Line {
  return {
    consent,
    contract,
    legalObligation,
    vitalInterests,
    publicTask,
    legitimateInterests,
    ukRecognisedLI: uk,
    chNoBasisNeeded: ch,
  }
}

/** An unstated basis may turn out to open the right: unknown is not no. */
const openOn = (right: keyof typeof byBasis, { legalBasis }: Purpose): Openness =>
  legalBasis === '' ? 'limited' : byBasis[right][legalBasis]

const widest = (answers: readonly Openness[]): Openness =>
  answers.includes('yes') ? 'yes' : answers.includes('limited') ? 'limited' : 'no'

/** Art. 21(2) asks for no basis: whoever is canvassed may object, and may withdraw a consent besides. */
function marketingObjection(purpose: Purpose): Openness {
  if (purpose.directMarketing !== 'unknown') return purpose.directMarketing
  return openOn('objectionMarketing', purpose)
}

/** Is a decision taken by machine alone, with legal or similar effect? */
function decidesAlone({ automatedDecision }: Activity): Openness {
  if (automatedDecision === 'solelySignificantEffect') return 'yes'
  return automatedDecision === '' ? 'limited' : 'no'
}

const narrowest = (one: Openness, other: Openness): Openness =>
  one === 'no' || other === 'no' ? 'no' : one === 'limited' || other === 'limited' ? 'limited' : 'yes'

function childErasure({ childOnlineServiceConsent, childrenInvolved }: Activity): Openness {
  if (childOnlineServiceConsent === 'yes') return 'yes'
  return childOnlineServiceConsent === 'unknown' && childrenInvolved === 'yes' ? 'limited' : 'no'
}

/**
 * Art. 15(1)(h) explains what a machine decides alone. Where the law of the file opens it further (CRPA L311-3-1), a
 * person may also ask how an algorithm took part in what a public body decided about them.
 */
function explanation(activity: Activity, { law, byPublicBody }: RightsContext): Openness {
  const alone = decidesAlone(activity)
  const { automatedDecision } = activity
  if (alone === 'yes' || automatedDecision === 'none' || !law.nationalRights.includes('explanation')) return alone
  const takesPart: Openness = automatedDecision === 'assisted' ? 'yes' : 'limited'
  return widest([alone, narrowest(takesPart, byPublicBody === 'unknown' ? 'limited' : byPublicBody)])
}

const gdprAlone: RightsContext = { law: { nationalRights: [] }, byPublicBody: 'unknown' }

// Several rules ask what the regulation alone opens for an activity, which is never mutated.
const opened = new WeakMap<Activity, RightsOpen>()

/** The rights that the law opens, whatever list a person made. */
export function rightsByLaw(activity: Activity, context: RightsContext = gdprAlone): RightsOpen {
  if (context !== gdprAlone) return openedBy(activity, context)
  const open = opened.get(activity) ?? openedBy(activity, context)
  opened.set(activity, open)
  return open
}

function openedBy(activity: Activity, context: RightsContext): RightsOpen {
  const { purposes } = activity
  const union = (right: keyof typeof byBasis) => widest(purposes.map((purpose) => openOn(right, purpose)))
  return {
    info: 'yes',
    access: 'yes',
    copy: 'yes',
    rectification: 'yes',
    restriction: 'yes',
    erasure: union('erasure'),
    portability: union('portability'),
    objection: union('objection'),
    objectionMarketing: widest(purposes.map(marketingObjection)),
    adm: narrowest(decidesAlone(activity), union('adm')),
    explanation: explanation(activity, context),
    withdrawConsent: union('withdrawConsent'),
    postMortem: context.law.nationalRights.includes('postMortem') ? 'yes' : 'no',
    // A right against search engines; a DPO opens it by hand where the activity is one.
    delisting: 'no',
    childErasure: childErasure(activity),
  }
}

/** Open whatever the legal basis: only a text restricts them (Art. 23, 89(2)), never the choice of who fills the record. */
const neverClosedByBasis: readonly string[] = [
  'info',
  'access',
  'copy',
  'rectification',
  'restriction',
] satisfies readonly Right[]

/**
 * Rights the people concerned can use: the union over the purposes of an activity. When a person listed the rights by
 * hand, that list decides; a listed right stays `limited` where the law limits it, and one that no basis closes stays
 * open until the text that restricts it is cited.
 */
export function rightsOpen(activity: Activity, context: RightsContext = gdprAlone): RightsOpen {
  const computed = rightsByLaw(activity, context)
  if (activity.rightsOverride.length === 0) return computed
  const isReasoned = isSaid(activity.rightsOverrideReason)
  const listed = Object.entries(computed).map(([right, open]): [string, Openness] => {
    const isListed =
      activity.rightsOverride.some((each) => each === right) || (!isReasoned && neverClosedByBasis.includes(right))
    return [right, !isListed ? 'no' : open === 'limited' ? 'limited' : 'yes']
  })
  return Object.fromEntries(listed) as RightsOpen
}
