import { isOneOf } from '../codes/is-one-of'
import type { AlgorithmicSystem } from '../registers'
import type { AskedWhen } from './asked'

type System = AlgorithmicSystem

/** It learned from examples, or may have: nobody said that people wrote its rules. */
const hasLearned = ({ kind }: System) => kind !== '' && kind !== 'rules'
/** Someone who says that the result changes little for people is asked little. */
const matters = ({ significantEffect }: System) => significantEffect !== 'no'
/** A score others draw strongly on is the decision, C-634/21; elsewhere Art. 22 is asked of the activity that decides. */
const isTheDecision = ({ reliedOnByThirdParty }: System) => reliedOnByThirdParty === 'yes'
const isRegulated = (s: System) => hasLearned(s) && s.aiActRole !== 'none'
const isHighRisk = (s: System) => isRegulated(s) && s.aiActClass === 'highAnnexIII'
/** Assessed under Art. 27: a system of Annex III that no derogation takes out of it. */
const isAssessed = (s: System) => isHighRisk(s) && s.art6_3Derogation !== 'yes'
const recognisesEmotions = ({ aiUses }: System) => aiUses.includes('emotionRecognition')

/** Questions of a system that depend on others: a scale of points is asked about a dozen. */
export const ofAlgorithmicSystems = {
  resultJustification: matters,
  significantEffectDetail: (s) => s.significantEffect === 'yes',
  reliedOnByThirdParty: matters,
  art22Exception: isTheDecision,
  consentCheck: (s) => s.art22Exception === 'explicitConsent',
  // A text that authorises the decision lays down the safeguards itself, Art. 22(2)(b).
  art22Safeguards: (s) => isTheDecision(s) && !isOneOf(['law', 'none'], s.art22Exception),
  art22SafeguardsDetail: (s) => s.art22Safeguards.length > 0,
  art9InAdm: (s) => s.significantEffect === 'yes',
  personalisationTold: (s) => s.personalisesOffer === 'yes',
  trainingDataOrigin: hasLearned,
  accuracyMetrics: hasLearned,
  protectedGroups: (s) => matters(s) || hasLearned(s),
  biasTests: (s) => matters(s) || hasLearned(s),
  biasCorrections: (s) => s.biasTests.length > 0,
  retestEveryMonths: (s) => s.biasTests.length > 0,
  retestPlannedOn: (s) => s.biasTests.length > 0,
  humanOversight: (s) => matters(s) || isHighRisk(s),
  transparencyToPeople: isRegulated,
  aiActRole: hasLearned,
  aiActClass: isRegulated,
  annexIII: isHighRisk,
  art6_3Derogation: isHighRisk,
  art6_3Reason: (s) => s.art6_3Derogation === 'yes',
  aiUses: isRegulated,
  emotionException: recognisesEmotions,
  usedOnWorkers: isHighRisk,
  workersInformed: (s) => isHighRisk(s) && s.usedOnWorkers === 'yes',
  workersInformedOn: (s) => s.workersInformed === 'yes',
  friaDpia: isAssessed,
  friaOn: isAssessed,
  friaProcesses: isAssessed,
  friaPeriodFrequency: isAssessed,
  friaPersonsAffected: isAssessed,
  friaHarms: isAssessed,
  friaOversight: isAssessed,
  friaGovernance: isAssessed,
  friaNotifiedOn: (s) => isAssessed(s) && s.friaOn !== '',
} satisfies AskedWhen<System>
