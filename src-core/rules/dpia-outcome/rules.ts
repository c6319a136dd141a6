import { activitiesOf, dpiasOf, isAlive } from '../../dpia/coverage'
import { residualLevelOf, type Dpia } from '../../dpia/levels'
import { falls, stageOf } from '../../dpia/stages'
import { isSaid, type IsoDate } from '../../kinds'
import type { Activity } from '../../registers'
import { activityRule, dossierRule, dpiaRule, when, type RuleView } from '../define-rule'
import type { Rule } from '../rule'

/** The day processing was first allowed by an assessment: a later version does not make the first one late. */
function firstDecisionOn({ outcome, decidedOn, versions }: Dpia): IsoDate {
  const isApproved = outcome === 'approved' || outcome === 'approvedWithConditions'
  const days = [...versions.map(({ on }) => on), isApproved ? decidedOn : ''].filter((day) => day !== '')
  return days.reduce((first, day) => (first === '' || day < first ? day : first), '')
}

export const assessedTooLate = activityRule({
  id: 'DPIA-08',
  severity: 'warning',
  law: ['GDPR 35(1)'],
  also: ['dpias'],
  inputs: ['startDate', 'dpia'],
  check: (a, { dossier }) => {
    const { startDate } = a
    const days = dpiasOf(a, dossier)
      .map(firstDecisionOn)
      .filter((day) => day !== '')
      .sort()
    const [first] = days
    return when(startDate !== '' && first !== undefined && first > startDate, 'dpia', {
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

export const runsBeforeAnswer = activityRule({
  id: 'DPIA-14',
  severity: 'error',
  law: ['GDPR 36(1)', 'GDPR 36(2)'],
  also: ['dpias'],
  inputs: ['status', 'dpia'],
  check: (a, { dossier }) => {
    const unanswered = dpiasOf(a, dossier).filter((dpia) => isHighAfterwards(dpia) && !isSaid(dpia.consultationAnswer))
    return when(a.status === 'active' && unanswered.length > 0, 'status')
  },
})

const openStates: readonly string[] = ['open', 'inProgress', '']

/** The level retained counts on a plan: a risk stands lower once it is carried out. */
const countsOnPlan = (dpia: Dpia) =>
  dpia.risks.some((risk) => falls(stageOf(risk, 'now'), stageOf(risk, 'after'))) ||
  dpia.risks.some(({ measures }) => dpia.measures.some(({ id, state }) => state === 'planned' && measures.includes(id)))

export const planIsLate = dpiaRule({
  id: 'DPIA-18',
  severity: 'warning',
  law: ['GDPR 35(7)(d)'],
  also: ['actions'],
  inputs: ['risks', 'measures', 'status'],
  check: (dpia, { dossier, today }) => {
    const late = dossier.actions.filter(
      (each) => each.dpia === dpia.id && openStates.includes(each.state) && each.dueOn !== '' && each.dueOn < today,
    )
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

/** Activities it covers of which a key answer changed after that day, by the file's own history. */
function changedSince(dpia: Dpia, day: IsoDate, { dossier }: RuleView): readonly Activity[] {
  const covered = activitiesOf(dpia, dossier)
  if (day === '' || covered.length === 0) return []
  const changed = new Set<string>()
  for (const { at, register, record, field } of dossier.history) {
    if (register === 'activities' && at.slice(0, 10) > day && keyFields.includes(field ?? '')) changed.add(record)
  }
  return covered.filter(({ id }) => changed.has(id))
}

export const reviewDue = dossierRule({
  id: 'DPIA-19',
  severity: 'warning',
  law: ['GDPR 35(11)'],
  reads: ['dpias', 'activities'],
  inputs: ['reviewOn', 'decidedOn', 'activities'],
  check: (view) =>
    view.dossier.dpias.filter(isAlive).flatMap((dpia) => {
      const at = { register: 'dpias', record: dpia.id } as const
      const changed = changedSince(dpia, dpia.decidedOn, view)
      const isDue = dpia.reviewOn !== '' && dpia.reviewOn < view.today
      const names = changed.map(({ name }) => ({ text: name }))
      const reasons = { all: [...(isDue ? [{ date: dpia.reviewOn }] : []), ...names] }
      return when(isDue || changed.length > 0, 'reviewOn', { values: { reasons } }).map((each) => ({ ...at, ...each }))
    }),
})

export const dpiaOutcomeRules: readonly Rule[] = [
  assessedTooLate,
  consultationMissing,
  runsBeforeAnswer,
  planIsLate,
  reviewDue,
]
