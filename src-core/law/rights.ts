import type { CodeOf } from '../codes'
import type { Activity, Purpose } from '../registers'
import type { LawParameters } from './parameters'

export type Right = CodeOf<'right'>
/** `limited`: open in some cases only, or an answer is still missing to tell. */
export type Openness = 'yes' | 'limited' | 'no'
type NationalRights = Pick<LawParameters, 'nationalRights'>
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
  // Used only where the purpose is direct marketing. On consent the person withdraws instead.
  objectionMarketing: line('no', 'yes', 'no', 'no', 'yes', 'yes', 'yes', 'yes'),
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

function marketingObjection(purpose: Purpose): Openness {
  if (purpose.directMarketing === 'no') return 'no'
  const open = openOn('objectionMarketing', purpose)
  return purpose.directMarketing === 'yes' || open === 'no' ? open : 'limited'
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

function computedRights(activity: Activity, { nationalRights }: NationalRights): RightsOpen {
  const { purposes } = activity
  const union = (right: keyof typeof byBasis) => widest(purposes.map((purpose) => openOn(right, purpose)))
  const decision = decidesAlone(activity)
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
    adm: narrowest(decision, union('adm')),
    explanation: decision,
    withdrawConsent: union('withdrawConsent'),
    postMortem: nationalRights.includes('postMortem') ? 'yes' : 'no',
    // A right against search engines; a DPO opens it by hand where the activity is one.
    delisting: 'no',
    childErasure: childErasure(activity),
  }
}

/**
 * Rights the people concerned can use: the union over the purposes of an activity. When a person listed the rights by
 * hand, that list decides; a listed right stays `limited` where the law limits it.
 */
export function rightsOpen(activity: Activity, law: NationalRights = { nationalRights: [] }): RightsOpen {
  const computed = computedRights(activity, law)
  if (activity.rightsOverride.length === 0) return computed
  const listed = Object.entries(computed).map(([right, open]): [string, Openness] => {
    const isListed = activity.rightsOverride.some((each) => each === right)
    return [right, !isListed ? 'no' : open === 'limited' ? 'limited' : 'yes']
  })
  return Object.fromEntries(listed) as RightsOpen
}
