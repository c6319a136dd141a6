import { isSaid, type IsoDate } from '../../kinds'
import { friaDueOf, friaElements, isAi, usersOf } from '../../law/algorithms'
import { concernsStaff } from '../../law/staff'
import type { Activity, AlgorithmicSystem } from '../../registers'
import { recordRule, when } from '../define-rule'
import { answersOfControllers } from '../answers-of-controllers'
import type { FindingValue, Rule, Severity } from '../rule'

/** What applies from a day on is announced before it. */
const once = (from: IsoDate, today: IsoDate): Severity => (from !== '' && from <= today ? 'error' : 'warning')

const isHighRisk = ({ aiActClass, art6_3Derogation }: AlgorithmicSystem) =>
  aiActClass === 'highAnnexIII' && art6_3Derogation !== 'yes'

export const prohibited = recordRule('algorithmicSystems', {
  id: 'AIA-01',
  severity: 'error',
  law: ['AIA 5'],
  inputs: ['aiActClass'],
  check: (s, { parameters, today }) =>
    when(s.aiActClass === 'prohibited', 'aiActClass', {
      severity: once(parameters.aiAct.prohibitionsFrom, today),
      values: { from: { date: parameters.aiAct.prohibitionsFrom } },
    }),
})

export const unclassified = recordRule('algorithmicSystems', {
  id: 'AIA-02',
  severity: 'warning',
  law: ['AIA 3', 'AIA 6'],
  inputs: ['kind', 'aiActRole', 'aiActClass'],
  check: (s) => {
    const isClassless = s.aiActRole !== 'none' && s.aiActClass === ''
    return when(isAi(s) && (s.aiActRole === '' || isClassless), s.aiActRole === '' ? 'aiActRole' : 'aiActClass')
  },
})

export const rightsUnassessed = recordRule('algorithmicSystems', {
  id: 'AIA-03',
  severity: 'error',
  law: ['AIA 27'],
  follows: ['activities'],
  heeds: answersOfControllers('isPublicAuthority', 'performsPublicService'),
  inputs: ['aiActRole', 'aiActClass', 'annexIII', 'art6_3Derogation', 'friaOn', 'friaDpia', ...friaElements],
  check: (s, { dossier, parameters, today }) => {
    const due = friaDueOf(s, dossier)
    if (due === 'no') return []
    // A completed DPIA may hold what Art. 27(1) wants described.
    const untold = s.friaDpia === '' ? friaElements.filter((field) => !isSaid(s[field])) : []
    const missing = [...(s.friaOn === '' ? (['friaOn'] as const) : []), ...untold]
    const [first] = missing
    if (first === undefined) return []
    const { highRiskFrom } = parameters.aiAct
    const questions = missing.map((field): FindingValue => ({ register: 'algorithmicSystems', field }))
    const severity = due === 'yes' ? once(highRiskFrom, today) : 'warning'
    return [{ field: first, severity, values: { from: { date: highRiskFrom }, missing: { all: questions } } }]
  },
})

export const derogationOnProfiles = recordRule('algorithmicSystems', {
  id: 'AIA-04',
  severity: 'error',
  law: ['AIA 6(3)'],
  follows: ['activities'],
  inputs: ['art6_3Derogation'],
  check: (s, { dossier }) =>
    when(
      s.art6_3Derogation === 'yes' && usersOf(s, dossier).some(({ profiling }) => profiling === 'yes'),
      'art6_3Derogation',
    ),
})

/** Uses of which Art. 50(1), (3) and (4) has people told, whatever comes of them. */
const told: readonly string[] = [
  'conversation',
  'deepfake',
  'emotionRecognition',
  'biometricCategorisation',
] satisfies readonly AlgorithmicSystem['aiUses'][number][]

export const peopleUntold = recordRule('algorithmicSystems', {
  id: 'AIA-05',
  severity: 'error',
  law: ['AIA 50'],
  inputs: ['aiUses', 'transparencyToPeople'],
  check: (s, { parameters, today }) => {
    if (isSaid(s.transparencyToPeople)) return []
    const isTold = s.aiUses.some((use) => told.includes(use))
    // A text written with a machine's help is announced in some cases only, 50(4): who used it is reminded.
    const severity = isTold ? once(parameters.aiAct.transparencyFrom, today) : 'warning'
    return when(isTold || s.aiUses.includes('generatedContent'), 'transparencyToPeople', { severity })
  },
})

const isAtWorkOrSchool = (a: Activity) =>
  concernsStaff(a) || a.subjects.some(({ category }) => category === 'pupils' || category === 'applicants')

export const emotionsAtWork = recordRule('algorithmicSystems', {
  id: 'AIA-06',
  severity: 'error',
  law: ['AIA 5(1)(f)'],
  follows: ['activities'],
  inputs: ['aiUses', 'aiActClass', 'emotionException'],
  check: (s, { dossier, parameters, today }) => {
    // A practice its owner classes as prohibited has its own rule; an exception is the owner's to claim.
    const isBanned =
      s.aiUses.includes('emotionRecognition') && s.aiActClass !== 'prohibited' && s.emotionException !== 'yes'
    return when(isBanned && usersOf(s, dossier).some(isAtWorkOrSchool), 'aiUses', {
      severity: once(parameters.aiAct.prohibitionsFrom, today),
    })
  },
})

export const workersUntold = recordRule('algorithmicSystems', {
  id: 'AIA-07',
  severity: 'warning',
  law: ['AIA 26(7)'],
  follows: ['activities'],
  inputs: ['aiActClass', 'art6_3Derogation', 'usedOnWorkers', 'workersInformed'],
  check: (s, { dossier }) => {
    if (!isHighRisk(s) || s.workersInformed === 'yes' || s.usedOnWorkers === 'no') return []
    const isAtWork = s.usedOnWorkers === 'yes' || usersOf(s, dossier).some(concernsStaff)
    return when(isAtWork, 'workersInformed')
  },
})

export const aiActRules: readonly Rule[] = [
  prohibited,
  unclassified,
  rightsUnassessed,
  derogationOnProfiles,
  peopleUntold,
  emotionsAtWork,
  workersUntold,
]
