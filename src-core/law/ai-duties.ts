import type { Dossier } from '../dossier/dossier'
import { isSaid, type IsoDate } from '../kinds'
import type { AlgorithmicSystem } from '../registers'
import { friaDueOf, friaElements } from './algorithms'
import type { LawParameters } from './parameters'

/** Something the AI Act has the holder of a system do, and the question that tells whether it is done. */
export interface AiDuty {
  readonly duty:
    | 'stop'
    | 'instructions'
    | 'oversight'
    | 'inputData'
    | 'logs'
    | 'workers'
    | 'registration'
    | 'people'
    | 'rightsAssessment'
    | 'explanation'
    | 'ofProvider'
    | 'announce'
    | 'documentation'
  readonly law: string
  /** The day it applies from; '' when it is no part of what is dated here. */
  readonly from: IsoDate
  /** `open`: asked in this file and not answered · `outside`: nothing here tells. */
  readonly stands: 'done' | 'open' | 'outside'
  readonly field?: keyof AlgorithmicSystem
}

type Dates = Pick<LawParameters, 'aiAct'>

const told = (isDone: boolean) => (isDone ? 'done' : 'open')

/** What follows from the class a person gave the system, for whoever uses it; in the order of the regulation. */
export function aiDutiesOf(s: AlgorithmicSystem, dossier: Dossier, { aiAct }: Dates): readonly AiDuty[] {
  if (s.aiActRole === 'none') return []
  if (s.aiActClass === 'prohibited') {
    return [{ duty: 'stop', law: 'AIA 5', from: aiAct.prohibitionsFrom, stands: 'open', field: 'aiActClass' }]
  }
  if (s.aiActClass === 'gpai' || s.aiActClass === 'gpaiSystemic') {
    const law = s.aiActClass === 'gpai' ? 'AIA 53' : 'AIA 55'
    return s.aiActRole === 'provider'
      ? [{ duty: 'documentation', law, from: '', stands: 'outside' }]
      : announced(s, aiAct)
  }
  const isHigh = s.aiActClass === 'highAnnexI' || (s.aiActClass === 'highAnnexIII' && s.art6_3Derogation !== 'yes')
  return [...(isHigh ? highRisk(s, dossier, aiAct) : []), ...announced(s, aiAct)]
}

function highRisk(s: AlgorithmicSystem, dossier: Dossier, aiAct: Dates['aiAct']): readonly AiDuty[] {
  const isListed = s.aiActClass === 'highAnnexIII'
  // Safety components of products follow the calendar of their own annex.
  const from = isListed ? aiAct.highRiskFrom : aiAct.productsFrom
  if (s.aiActRole === 'provider') return [{ duty: 'ofProvider', law: 'AIA 16', from, stands: 'outside' }]
  const isAssessed = s.friaOn !== '' && (s.friaDpia !== '' || friaElements.every((name) => isSaid(s[name])))
  const duties: readonly (AiDuty | false)[] = [
    { duty: 'instructions', law: 'AIA 26(1)', from, stands: 'outside' },
    { duty: 'oversight', law: 'AIA 26(2)', from, stands: told(isSaid(s.humanOversight)), field: 'humanOversight' },
    { duty: 'inputData', law: 'AIA 26(4)', from, stands: told(isSaid(s.inputData)), field: 'inputData' },
    { duty: 'logs', law: 'AIA 26(6)', from, stands: 'outside' },
    s.usedOnWorkers !== 'no' && {
      duty: 'workers',
      law: 'AIA 26(7)',
      from,
      stands: told(s.workersInformed === 'yes'),
      field: s.usedOnWorkers === 'yes' ? 'workersInformed' : 'usedOnWorkers',
    },
    isListed && { duty: 'registration', law: 'AIA 26(8)', from, stands: 'outside' },
    isListed && {
      duty: 'people',
      law: 'AIA 26(11)',
      from,
      stands: told(isSaid(s.transparencyToPeople)),
      field: 'transparencyToPeople',
    },
    friaDueOf(s, dossier) !== 'no' && {
      duty: 'rightsAssessment',
      law: 'AIA 27',
      from,
      stands: told(isAssessed),
      field: 'friaOn',
    },
    isListed && {
      duty: 'explanation',
      law: 'AIA 86',
      from,
      stands: told(isSaid(s.resultJustification)),
      field: 'resultJustification',
    },
  ]
  return duties.filter((duty) => duty !== false)
}

/** Art. 50 joins whatever class a system has, by what it does. */
function announced(s: AlgorithmicSystem, { transparencyFrom }: Dates['aiAct']): readonly AiDuty[] {
  const isUsed = s.aiActClass === 'transparency' || s.aiUses.some((use) => use !== 'none')
  if (!isUsed) return []
  const stands = told(isSaid(s.transparencyToPeople))
  return [{ duty: 'announce', law: 'AIA 50', from: transparencyFrom, stands, field: 'transparencyToPeople' }]
}
