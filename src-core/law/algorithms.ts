import type { Dossier } from '../dossier/dossier'
import { indexBy } from '../dossier/list-index'
import { mainOrganisationOf } from '../dossier/references'
import { isSaid, type Tri } from '../kinds'
import type { Activity, AlgorithmicSystem, Organisation, RecordIn, RegisterName } from '../registers'
import { isOneOf } from '../codes/is-one-of'
import { controllersOf } from './controllers'

type Find = <R extends RegisterName>(register: R, id: string) => RecordIn<R> | undefined

/** The systems an activity says it uses. */
export const systemsOf = ({ algorithmicSystems }: Activity, find: Find): readonly AlgorithmicSystem[] =>
  algorithmicSystems.flatMap((id) => find('algorithmicSystems', id) ?? [])

const bySystem = indexBy<Activity>(({ algorithmicSystems }) => algorithmicSystems)

/** The activities that use a system. */
export const usersOf = ({ id }: Pick<AlgorithmicSystem, 'id'>, { activities }: Dossier): readonly Activity[] =>
  bySystem.at(activities, id)

/**
 * What Art. 22 asks of a decision may be said once for several activities, on the system they share. The activity comes
 * first: what it says of itself holds for it.
 */
export interface Art22 {
  readonly exception: Activity['art22Exception']
  readonly safeguards: readonly Activity['art22Safeguards'][number][]
  readonly isLogicSaid: boolean
  readonly areEffectsSaid: boolean
}

export function art22Of(a: Activity, find: Find): Art22 {
  const systems = systemsOf(a, find)
  const shared = systems.find(({ art22Exception }) => art22Exception !== '')?.art22Exception ?? ''
  return {
    exception: a.art22Exception || shared,
    safeguards: [...a.art22Safeguards, ...systems.flatMap(({ art22Safeguards }) => art22Safeguards)],
    isLogicSaid: isSaid(a.decisionLogic) || systems.some(({ logicExplanation }) => isSaid(logicExplanation)),
    areEffectsSaid:
      isSaid(a.decisionEffects) || systems.some(({ significantEffectDetail }) => isSaid(significantEffectDetail)),
  }
}

/** Those who use a system: the controllers of the activities it serves, else the organisation the file is about. */
export function deployersOf(system: AlgorithmicSystem, dossier: Dossier): readonly Organisation[] {
  const all = usersOf(system, dossier).flatMap((activity) => controllersOf(activity, dossier))
  if (all.length > 0) return all
  const main = mainOrganisationOf(dossier)
  return main ? [main] : []
}

/** Points of Annex III that call for a rights assessment from whoever deploys them, AIA 27(1). */
const assessedPoints = ['p5b', 'p5c'] as const

/** Whether Art. 27 asks for an assessment of fundamental rights: unknown is never no. */
export function friaDueOf(s: AlgorithmicSystem, dossier: Dossier): Tri {
  // The article leaves out critical infrastructure, and whoever only provides the system.
  if (s.aiActClass !== 'highAnnexIII' || s.art6_3Derogation === 'yes' || s.annexIII === 'p2') return 'no'
  if (s.aiActRole !== '' && s.aiActRole !== 'deployer') return 'no'
  if (isOneOf(assessedPoints, s.annexIII)) return 'yes'
  const answers = deployersOf(s, dossier).flatMap((each) => [each.isPublicAuthority, each.performsPublicService])
  if (answers.includes('yes')) return 'yes'
  return answers.length === 0 || answers.includes('unknown') ? 'unknown' : 'no'
}

/** What Art. 27(1) wants described, in its order. */
export const friaElements = [
  'friaProcesses',
  'friaPeriodFrequency',
  'friaPersonsAffected',
  'friaHarms',
  'friaOversight',
  'friaGovernance',
] as const satisfies readonly (keyof AlgorithmicSystem)[]

/** Kinds of system that are artificial intelligence under Art. 3(1) of its regulation beyond doubt. */
const aiKinds = ['machineLearning', 'generative', 'biometric'] as const
export const isAi = ({ kind }: Pick<AlgorithmicSystem, 'kind'>): boolean => isOneOf(aiKinds, kind)
