import type { Dossier } from '../dossier/dossier'
import type { ConsentCheck } from '../registers'
import type { LawParameters } from './parameters'
import { restingOn, type Reliance } from './reliance'

/** The four conditions of Art. 4(11), each with the questions it is tried by. */
export const consentConditions = {
  free: ['realChoice', 'noDetriment', 'notBundled', 'noImbalance', 'granular'],
  specific: ['specific'],
  informed: ['controllerNamed', 'purposesNamed', 'dataNamed', 'withdrawalTold', 'admTold', 'transferRiskTold'],
  unambiguous: ['clearAct', 'noPretickedBox', 'separateFromTerms'],
} as const
export type ConsentCondition = keyof typeof consentConditions
export const consentConditionNames = Object.keys(consentConditions) as readonly ConsentCondition[]

export type ConsentTest =
  (typeof consentConditions)[ConsentCondition][number] | 'explicit' | 'withdrawalAsEasy' | 'refusalAsEasy'

/** What the activities that rest on a consent make count, besides what always does. */
export interface ConsentContext {
  readonly reliances: readonly Reliance[]
  readonly several: boolean
  readonly decidesAlone: boolean
  readonly explicitNeeded: boolean
  /** The transfers themselves do not say already that the risk was told. */
  readonly foundsTransfer: boolean
  readonly trackers: boolean
}

const decidesOnConsent = ({ activity: { automatedDecision, art22Exception } }: Reliance) =>
  automatedDecision === 'solelySignificantEffect' && art22Exception === 'explicitConsent'
const transfersOnConsent = ({ activity }: Reliance) => activity.transfers.some(({ mechanism }) => mechanism === 'd49_a')

// Every rule on a consent asks for what rests on it, which only an edit of the activities changes.
const contexts = new WeakMap<Dossier['activities'], Map<string, ConsentContext>>()

export function consentContext(id: string, dossier: Pick<Dossier, 'activities'>): ConsentContext {
  const known = contexts.get(dossier.activities) ?? new Map<string, ConsentContext>()
  contexts.set(dossier.activities, known)
  const context = known.get(id) ?? contextOf(id, dossier)
  known.set(id, context)
  return context
}

function contextOf(id: string, dossier: Pick<Dossier, 'activities'>): ConsentContext {
  const reliances = restingOn(id, dossier)
  const decidesAlone = reliances.some(decidesOnConsent)
  const foundsTransfer = reliances.some(transfersOnConsent)
  return {
    reliances,
    several: reliances.length > 1,
    decidesAlone,
    foundsTransfer,
    explicitNeeded:
      decidesAlone || foundsTransfer || reliances.some(({ purpose }) => purpose.art9Condition === 'explicitConsent'),
    trackers: reliances.some(({ activity }) => activity.cookiesTrackers.some(({ exempt }) => exempt !== 'yes')),
  }
}

/** Questions that count only where the case arises. */
const onlyWhere: Readonly<Partial<Record<ConsentTest, (context: ConsentContext) => boolean>>> = {
  granular: ({ several }) => several,
  admTold: ({ decidesAlone }) => decidesAlone,
  transferRiskTold: ({ foundsTransfer }) => foundsTransfer,
  explicit: ({ explicitNeeded }) => explicitNeeded,
  refusalAsEasy: ({ trackers }) => trackers,
}

/** Whether a question counts for this consent. */
export const counts = (test: ConsentTest, context: ConsentContext): boolean => onlyWhere[test]?.(context) ?? true

const allTests: readonly ConsentTest[] = [
  ...consentConditionNames.flatMap((name) => consentConditions[name]),
  'explicit',
  'withdrawalAsEasy',
  'refusalAsEasy',
]

/** Recital 43 and EDPB 5/2020: an imbalance makes freedom doubtful; it does not rule it out by itself. */
const casts: readonly ConsentTest[] = ['noImbalance']

export interface ConsentVerdict {
  /** `open`: nothing that counts is answered yet. */
  readonly is: 'holds' | 'doubtful' | 'fails' | 'open'
  readonly failed: readonly ConsentTest[]
  readonly doubts: readonly ConsentTest[]
  readonly unanswered: readonly ConsentTest[]
}

/** What a consent is worth, as its check is answered. A hint for whoever decides, never a decision. */
export function consentVerdict(
  check: ConsentCheck,
  context: ConsentContext,
  law: Pick<LawParameters, 'rulesOff'>,
): ConsentVerdict {
  const asked = allTests.filter((test) => counts(test, context))
  const answered = (answer: 'yes' | 'no' | 'unknown') => asked.filter((test) => check[test] === answer)
  const isDoubt = (test: ConsentTest) =>
    // Refusing as easily as accepting is law for trackers in some countries, and good sense elsewhere.
    casts.includes(test) || (test === 'refusalAsEasy' && law.rulesOff.includes('CON-09'))
  const failed = answered('no').filter((test) => !isDoubt(test))
  const doubts = answered('no').filter(isDoubt)
  const unanswered = answered('unknown')
  return { is: verdictOf(asked, failed, doubts, unanswered), failed, doubts, unanswered }
}

function verdictOf(
  asked: readonly ConsentTest[],
  failed: readonly ConsentTest[],
  doubts: readonly ConsentTest[],
  unanswered: readonly ConsentTest[],
): ConsentVerdict['is'] {
  if (failed.length > 0) return 'fails'
  if (unanswered.length === asked.length) return 'open'
  return doubts.length > 0 || unanswered.length > 0 ? 'doubtful' : 'holds'
}
