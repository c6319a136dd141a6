import { exemptionsOf } from '../../dpia/exempt-types'
import { listedTypesOf, type ListHit } from '../../dpia/listed-types'
import { dpiasOf, isFavourable } from '../../dpia/coverage'
import { countCriteria, criteriaOf, usualThreshold } from '../../dpia/criteria'
import { mandatoryCasesOf } from '../../dpia/mandatory-cases'
import type { Activity, Organisation } from '../../registers'
import { controllersOf } from '../../law/controllers'
import { activityRule, when, type RuleView } from '../define-rule'
import { answersOfControllers } from '../answers-of-controllers'
import type { Rule, Severity } from '../rule'
import { isSaid } from '../../kinds'

/** Fields the nine criteria are read from, answered or pointed to. */
const criteriaFields = [
  'wp248',
  'profiling',
  'automatedDecision',
  'algorithmicSystems',
  'surveillanceLevel',
  'cookiesTrackers',
  'name',
  'tags',
  'purposes',
  'subjects',
  'dataItems',
  'vulnerableKinds',
  'childrenInvolved',
  'approxTotal',
  'approxTotalCount',
] as const satisfies readonly (keyof Activity)[]
const caseFields = [
  'systematicEvaluation',
  'largeScaleSensitive',
  'publicMonitoring',
] as const satisfies readonly (keyof Activity)[]
const listFields = [...criteriaFields, 'controllers', 'authorityListItems'] as const
/** What says how surely an assessment is called for, and whether one is there. */
const needFields = [
  ...listFields,
  ...caseFields,
  'authorityExemptItems',
  'dpiaDecision',
  'dpiaDecisionReason',
  'dpia',
  'status',
] as const
/** What the lists of the law compare of whoever controls the activity. */
const listed = answersOfControllers('sectors', 'headcount')

const overStates: readonly string[] = ['ended', 'archived']

/** Nothing to ask for: an assessment is linked, whose decision DPIA-21 judges, or there is nothing left to assess. */
const isSettled = (a: Activity, { dossier }: RuleView) => {
  const { status } = a
  return dpiasOf(a, dossier).length > 0 || overStates.includes(status)
}

const criteriaCount = (a: Activity, { parameters }: RuleView) => {
  const { met, suggested, unanswered } = countCriteria(criteriaOf(a, parameters))
  return { standing: met + suggested, unanswered }
}

interface Situation {
  readonly activity: Activity
  readonly hits: readonly ListHit[]
  readonly headcounts: readonly (number | null)[]
}
// Several rules ask for the same activity. What it is compared with are the lists of the law and the sectors of its
// controllers: another answer about an organisation leaves what was found as it is.
const hitsKnown = new WeakMap<Activity, { readonly with: readonly unknown[]; readonly hits: readonly ListHit[] }>()

function situationOf(activity: Activity, { parameters, dossier }: RuleView): Situation {
  const controllers = controllersOf(activity, dossier)
  const compared = [parameters, ...controllers.map(({ sectors }) => sectors)]
  const before = hitsKnown.get(activity)
  const isSame = before?.with.length === compared.length && before.with.every((each, at) => each === compared[at])
  const hits = isSame
    ? before.hits
    : hitsOf(
        activity,
        controllers.flatMap(({ sectors }) => sectors),
        parameters,
      )
  if (!isSame) hitsKnown.set(activity, { with: compared, hits })
  return { activity, hits, headcounts: controllers.map(({ headcount }) => headcount) }
}

const hitsOf = (activity: Activity, sectors: Organisation['sectors'], parameters: RuleView['parameters']) =>
  listedTypesOf({ activity, criteria: criteriaOf(activity, parameters), sectors }, parameters.dpiaLists).filter(
    ({ isEnough }) => isEnough,
  )

export const mandatoryCase = activityRule({
  id: 'DPIA-01',
  severity: 'error',
  law: ['GDPR 35(3)'],
  follows: ['dpias'],
  inputs: [...criteriaFields, ...caseFields, 'dpia', 'status'],
  check: (a, view) => {
    const cases = mandatoryCasesOf(a, criteriaOf(a, view.parameters))
    const open = cases.filter((each) => each.answer === 'yes' || isPointedTo(each))
    if (open.length === 0 || isSettled(a, view)) return []
    return open.map(({ answer, trigger, field }) => ({
      field,
      severity: answer === 'yes' ? 'error' : 'warning',
      values: { case: { list: 'dpiaTrigger', code: trigger } },
    }))
  },
})

/** Facts that point to the case make an unanswered question urgent; a «no» is the person's to give. */
const isPointedTo = ({ answer, clues }: ReturnType<typeof mandatoryCasesOf>[number]) =>
  answer === 'unknown' && clues.length > 0

export const listedByAuthority = activityRule({
  id: 'DPIA-02',
  severity: 'error',
  law: ['GDPR 35(4)'],
  follows: ['dpias'],
  heeds: listed,
  inputs: [...listFields, 'dpia', 'status'],
  check: (a, view) => {
    if (isSettled(a, view)) return []
    const { hits } = situationOf(a, view)
    if (hits.length === 0) return []
    const authorities = [...new Set(hits.map(({ authority }) => authority))]
    const items = hits.map(({ item }) => ({ list: 'dpiaRequiredType', code: item }) as const)
    const lists = view.parameters.dpiaLists.filter(({ authority }) => authorities.includes(authority))
    return when(true, 'authorityListItems', {
      severity: hits.some(isStated) ? 'error' : 'warning',
      law: ['GDPR 35(4)', ...lists.flatMap(({ cited }) => cited)],
      values: {
        authority: { all: authorities.map((text) => ({ text })) },
        items: { all: items },
      },
    })
  },
})

/** A tag or a sector is a hint that a person has to settle; facts and confirmed types are stated. */
const isStated = ({ by }: ListHit) => by !== 'hint'

export const severalCriteria = activityRule({
  id: 'DPIA-03',
  severity: 'warning',
  law: ['GDPR 35(1)', 'WP248'],
  follows: ['dpias'],
  heeds: listed,
  inputs: needFields,
  check: (a, view) => {
    const { standing } = criteriaCount(a, view)
    return when(standing >= usualThreshold && !isSettled(a, view) && !isRuledOut(a, view), 'dpiaDecision', {
      values: { n: standing },
    })
  },
})

/** A reasoned no, or an exemption of the authority that fits the facts. */
const isRuledOut = (a: Activity, view: RuleView) =>
  (isSaid(a.dpiaDecisionReason) && a.dpiaDecision === 'notRequired') ||
  claimedExemptions(a, view).some(({ stands }) => stands === 'plausible')

const claimedExemptions = (a: Activity, view: RuleView) =>
  a.authorityExemptItems.length === 0
    ? []
    : exemptionsOf(situationOf(a, view), view.parameters.dpiaLists, view.parameters)

export const oneCriterionUndecided = activityRule({
  id: 'DPIA-04',
  severity: 'advice',
  law: ['WP248'],
  follows: ['dpias'],
  inputs: [...criteriaFields, 'dpiaDecision', 'dpia', 'status'],
  check: (a, view) => {
    const isCovered = isSettled(a, view)
    const { standing } = criteriaCount(a, view)
    const isUndecided = a.dpiaDecision === '' || a.dpiaDecision === 'undecided'
    return when(!isCovered && standing === 1 && isUndecided, 'dpiaDecision')
  },
})

export const screeningWithoutDpo = activityRule({
  id: 'DPIA-05',
  severity: 'warning',
  law: ['GDPR 35(2)', 'WP248'],
  heeds: listed,
  inputs: [...listFields, 'dpiaDecision', 'dpoScreeningView'],
  check: (a, view) => {
    if (isSaid(a.dpoScreeningView) || a.dpiaDecision !== 'notRequired') return []
    const { standing } = criteriaCount(a, view)
    const isListed = situationOf(a, view).hits.some(isStated)
    return when(standing >= usualThreshold || isListed, 'dpoScreeningView')
  },
})

export const exemptionContradicted = activityRule({
  id: 'DPIA-06',
  severity: 'error',
  law: ['CNIL 2019-118', 'GDPR 35(5)'],
  heeds: listed,
  inputs: [...listFields, ...caseFields, 'authorityExemptItems'],
  check: (a, view) => {
    const doubted = claimedExemptions(a, view).filter(({ against }) => against.length > 0)
    const contradicted = doubted.filter(({ stands }) => stands === 'contradicted')
    const told = contradicted.length > 0 ? contradicted : doubted
    const items = told.map(({ item }) => ({ list: 'dpiaExemptType', code: item }) as const)
    return when(items.length > 0, 'authorityExemptItems', {
      severity: contradicted.length > 0 ? 'error' : 'advice',
      values: { items: { all: items } },
    })
  },
})

export const screeningUnanswered = activityRule({
  id: 'DPIA-07',
  severity: 'advice',
  law: ['GDPR 35(3)', 'WP248'],
  inputs: [...criteriaFields, ...caseFields, 'status'],
  check: (a, view) => {
    const open = caseFields.filter((field) => a[field] === 'unknown').length
    const n = criteriaCount(a, view).unanswered + open
    return when(n > 0 && !overStates.includes(a.status), 'wp248', { values: { n } })
  },
})

/** How surely an assessment is called for, whether or not one is linked. */
function needOf(a: Activity, view: RuleView): Severity | undefined {
  const cases = mandatoryCasesOf(a, criteriaOf(a, view.parameters))
  const { hits } = situationOf(a, view)
  if (cases.some(({ answer }) => answer === 'yes') || hits.some(isStated)) return 'error'
  if (hits.length > 0 || cases.some(isPointedTo)) return 'warning'
  const isUsual = criteriaCount(a, view).standing >= usualThreshold && !isRuledOut(a, view)
  return isUsual ? 'warning' : undefined
}

export const linkedUndecided = activityRule({
  id: 'DPIA-21',
  severity: 'error',
  law: ['GDPR 35(1)'],
  follows: ['dpias'],
  heeds: listed,
  inputs: needFields,
  check: (a, view) => {
    const linked = dpiasOf(a, view.dossier)
    if (a.status !== 'active' || linked.length === 0 || linked.some(isFavourable)) return []
    const severity = needOf(a, view)
    if (severity === undefined) return []
    return when(true, 'dpia', { severity, values: { dpias: { all: linked.map(({ title }) => ({ text: title })) } } })
  },
})

export const dpiaScreeningRules: readonly Rule[] = [
  mandatoryCase,
  listedByAuthority,
  severalCriteria,
  oneCriterionUndecided,
  screeningWithoutDpo,
  exemptionContradicted,
  screeningUnanswered,
  linkedUndecided,
]
