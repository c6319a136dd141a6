import type { CodeOf } from '../../codes'
import { isLateAction } from '../../accountability/actions'
import { article36Of, consultationDates, tasksOf } from '../../dpia/consultation'
import { activitiesOf, dpiasOf, isAlive, isFavourable } from '../../dpia/coverage'
import { residualLevelOf, todaysLevelOf, type Dpia } from '../../dpia/levels'
import { countsOnPlan, stageOf } from '../../dpia/stages'
import type { HistoryEntry } from '../../dossier/dossier'
import { indexBy } from '../../dossier/list-index'
import type { IsoDate } from '../../kinds'
import type { Activity } from '../../registers'
import { activityRule, dpiaRule, part, partedRule, when, type RuleView } from '../define-rule'
import type { Rule } from '../rule'

/** The day processing was first allowed by an assessment: a later version does not make the first one late. */
function firstDecisionOn(dpia: Dpia): IsoDate {
  const { decidedOn, versions } = dpia
  const days = [...versions.map(({ on }) => on), isFavourable(dpia) ? decidedOn : ''].filter((day) => day !== '')
  return days.reduce((first, day) => (first === '' || day < first ? day : first), '')
}

export const assessedTooLate = activityRule({
  id: 'DPIA-08',
  severity: 'warning',
  law: ['GDPR 35(1)'],
  follows: ['dpias'],
  inputs: ['startDate', 'dpia'],
  check: (a, { dossier, parameters }) => {
    const { startDate } = a
    if (startDate < parameters.dpiaDutyFrom) return []
    const days = dpiasOf(a, dossier)
      .map(firstDecisionOn)
      .filter((day) => day !== '')
      .sort()
    const [first] = days
    return when(first !== undefined && first > startDate, 'dpia', {
      values: { start: { date: startDate }, decision: { date: first ?? '' } },
    })
  },
})

/** Fields the residual level is computed from. */
const levelFields = ['risks', 'matrix', 'residualLevel', 'residualReason'] as const satisfies readonly (keyof Dpia)[]
const isHighAfterwards = (dpia: Dpia) => residualLevelOf(dpia).level === 'high'

export const consultationMissing = dpiaRule({
  id: 'DPIA-13',
  severity: 'error',
  law: ['GDPR 36(1)'],
  inputs: [...levelFields, 'consultedOn', 'outcome', 'status'],
  check: (dpia) => {
    const { consultedOn, outcome } = dpia
    // What was rejected will not be done: there is nothing to consult about.
    const isPursued = outcome !== 'rejected' && isAlive(dpia)
    return when(isHighAfterwards(dpia) && consultedOn === '' && isPursued, 'consultedOn')
  },
})

type Standing = CodeOf<'consultationStanding'>

/** Where the consultation of the authority stands; '' when nothing keeps the processing from running. */
function standingOf(dpia: Dpia, { parameters }: RuleView): Standing | '' {
  const { consultationOutcome } = dpia
  // A ban holds whatever became of the risk: only the authority lifts it.
  if (consultationOutcome === 'prohibited') return consultationOutcome
  const isHigh = isHighAfterwards(dpia) || (dpia.consultedOn !== '' && todaysLevelOf(dpia) === 'high')
  if (!isHigh || consultationOutcome === 'favourable') return ''
  if (consultationOutcome === 'unfavourable') return consultationOutcome
  const { state } = consultationDates(dpia, parameters)
  return state === 'answered' ? 'unsaid' : state
}

/** After its period the authority keeps its powers (recital 94), and what it answered is a question while untold. */
const softStandings: readonly string[] = ['over', 'unsaid'] satisfies readonly Standing[]

export const runsBeforeAnswer = activityRule({
  id: 'DPIA-14',
  severity: 'error',
  law: ['GDPR 36(1)', 'GDPR 36(2)', '1182/71 Art. 3(4)'],
  follows: ['dpias'],
  inputs: ['status', 'dpia'],
  check: (a, view) => {
    if (a.status !== 'active') return []
    const found = dpiasOf(a, view.dossier).flatMap((dpia) => standingOf(dpia, view) || [])
    const standing = found.find((each) => !softStandings.includes(each)) ?? found[0]
    if (standing === undefined) return []
    return when(true, 'status', {
      severity: softStandings.includes(standing) ? 'warning' : 'error',
      values: { standing: { list: 'consultationStanding', code: standing } },
    })
  },
})

export const risksUnrated = dpiaRule({
  id: 'DPIA-22',
  severity: 'error',
  law: ['GDPR 35(7)(c)'],
  inputs: ['risks', 'outcome', 'status'],
  check: (dpia) => {
    if (!isFavourable(dpia) || !isAlive(dpia)) return []
    const lacksLater = dpia.risks.some((risk) => stageOf(risk, 'after').level === null)
    // Rated today but not after the plan: assessed, yet whether Art. 36 applies cannot be told.
    const isUnassessed = dpia.risks.length === 0 || dpia.risks.some(isRatedNowhere)
    return when(isUnassessed || lacksLater, 'risks', { severity: isUnassessed ? 'error' : 'warning' })
  },
})

const isRatedNowhere = (risk: Dpia['risks'][number]) =>
  (['now', 'after'] as const).every((stage) => stageOf(risk, stage).level === null)

export const highToday = dpiaRule({
  id: 'DPIA-23',
  severity: 'error',
  law: ['GDPR 36(1)'],
  follows: ['activities', 'actions'],
  inputs: [...levelFields, 'measures', 'activities', 'consultedOn', 'status'],
  check: (dpia, { dossier }) => {
    const isSilent = dpia.consultedOn === '' && isAlive(dpia)
    return when(isSilent && article36Of(dpia, dossier) === 'consultToday', 'risks')
  },
})

export const planIsLate = dpiaRule({
  id: 'DPIA-18',
  severity: 'warning',
  law: ['GDPR 35(7)(d)'],
  follows: ['actions'],
  inputs: ['risks', 'measures', 'status'],
  check: (dpia, { dossier, today }) => {
    const late = tasksOf(dpia.id, dossier.actions).filter((each) => isLateAction(each, today))
    const actions = { all: late.map(({ title }) => ({ text: title })) }
    return when(late.length > 0 && countsOnPlan(dpia) && isAlive(dpia), 'risks', { values: { actions } })
  },
})

/** What an assessment judged: a change there may change the risk. */
const keyFields: readonly string[] = [
  'purposes',
  'subjects',
  'approxTotal',
  'dataItems',
  'externalRecipients',
  'processors',
  'transfers',
  'profiling',
  'automatedDecision',
  'algorithmicSystems',
  'surveillanceLevel',
  'supportingAssets',
] satisfies readonly (keyof Activity)[]

const keyChanges = indexBy<HistoryEntry>(({ register, record, field = '' }) =>
  register === 'activities' && keyFields.includes(field) ? [record] : [],
)

/** Activities it covers of which a key answer changed after that day, by the file's own history. */
function changedSince(dpia: Dpia, day: IsoDate, { dossier }: RuleView): readonly Activity[] {
  const covered = activitiesOf(dpia, dossier)
  if (day === '' || covered.length === 0) return []
  return covered.filter(({ id }) => keyChanges.at(dossier.history, id).some(({ at }) => at.slice(0, 10) > day))
}

export const reviewDue = partedRule({
  id: 'DPIA-19',
  severity: 'warning',
  law: ['GDPR 35(11)'],
  inputs: ['reviewOn', 'decidedOn', 'activities'],
  parts: [
    part('dpias', {
      follows: ['activities'],
      check: (dpia, view) => {
        if (!isAlive(dpia)) return []
        const changed = changedSince(dpia, dpia.decidedOn, view)
        const isDue = dpia.reviewOn !== '' && dpia.reviewOn < view.today
        const names = changed.map(({ name }) => ({ text: name }))
        const reasons = { all: [...(isDue ? [{ date: dpia.reviewOn }] : []), ...names] }
        return when(isDue || changed.length > 0, 'reviewOn', { values: { reasons } })
      },
    }),
  ],
})

export const dpiaOutcomeRules: readonly Rule[] = [
  assessedTooLate,
  consultationMissing,
  runsBeforeAnswer,
  risksUnrated,
  highToday,
  planIsLate,
  reviewDue,
]
