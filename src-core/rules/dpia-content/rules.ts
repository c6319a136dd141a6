import { unfilledIn, wordedFields, type Unfilled } from '../../asked/unfilled'
import type { CodeOf } from '../../codes'
import type { AnyRecord } from '../../dossier/change'
import { activitiesOf, isAlive } from '../../dpia/coverage'
import type { Dpia, DpiaRisk } from '../../dpia/levels'
import { sectionOf, type QuestionSection } from '../../dpia/questions'
import { falls, rises, stagesOf } from '../../dpia/stages'
import { contentLanguages, isFilled, isSaid, richText } from '../../kinds'
import { controllersOf } from '../../law/controllers'
import { dpiaRule, when, type RuleView, type Sighting } from '../define-rule'
import { answersOfControllers } from '../answers-of-controllers'
import type { FindingValue, Rule, Severity } from '../rule'
import { foldPhrase } from '../../folding/fold'

/** An assessment being written, for processing that has not begun, is late for nothing. */
function severityFor(dpia: Dpia, { dossier }: RuleView): Severity {
  const covered = activitiesOf(dpia, dossier)
  const isEarly = ['', 'draft'].includes(dpia.status) && !covered.some(({ status }) => status === 'active')
  return isEarly ? 'warning' : 'error'
}

const answers = (dpia: Dpia, section: QuestionSection) =>
  dpia.answers.some(
    ({ question, answer }) => question !== '' && sectionOf(question) === section && isFilled(richText, answer),
  )

const hasMeasures = ({ measures, risks }: Dpia) =>
  measures.length > 0 || risks.some(({ otherMeasures }) => otherMeasures.some((each) => each.trim() !== ''))

/** Field to go to for each part of Art. 35(7), in the order of the text. */
const parts: readonly (readonly [CodeOf<'dpiaPart'>, keyof Dpia & string, (dpia: Dpia) => boolean])[] = [
  ['description', 'answers', (dpia) => answers(dpia, 'description')],
  ['necessity', 'answers', (dpia) => answers(dpia, 'necessity')],
  ['risks', 'risks', ({ risks }) => risks.length > 0],
  ['measures', 'measures', hasMeasures],
]

export const partsMissing = dpiaRule({
  id: 'DPIA-09',
  severity: 'error',
  law: ['GDPR 35(7)'],
  follows: ['activities'],
  inputs: ['answers', 'risks', 'measures', 'status', 'activities'],
  check: (dpia, view) => {
    const severity = severityFor(dpia, view)
    const missing = parts.filter(([, , isThere]) => !isThere(dpia))
    const [first] = missing
    const all = missing.map(([part]) => ({ list: 'dpiaPart', code: part }) as const)
    return when(first !== undefined && isAlive(dpia), first?.[1] ?? 'answers', { severity, values: { parts: { all } } })
  },
})

export const dpoAdviceMissing = dpiaRule({
  id: 'DPIA-10',
  severity: 'error',
  law: ['GDPR 35(2)'],
  follows: ['activities'],
  heeds: answersOfControllers('dpo'),
  inputs: ['dpoAdvice', 'dpoVerdict', 'status', 'activities'],
  check: (dpia, view) => {
    const severity = severityFor(dpia, view)
    const controllers = activitiesOf(dpia, view.dossier).flatMap((each) => controllersOf(each, view.dossier))
    const hasDpo = controllers.some(({ dpo }) => dpo !== '')
    const isMissing = dpia.dpoVerdict === '' && !isFilled(richText, dpia.dpoAdvice)
    return when(hasDpo && isMissing && isAlive(dpia), 'dpoAdvice', { severity })
  },
})

export const adviceNotFollowed = dpiaRule({
  id: 'DPIA-11',
  severity: 'warning',
  law: ['WP243', 'GDPR 5(2)'],
  inputs: ['dpoFollowed', 'dpoNotFollowedReason'],
  check: ({ dpoFollowed, dpoNotFollowedReason }) =>
    when(dpoFollowed === 'no' && !isSaid(dpoNotFollowedReason), 'dpoNotFollowedReason'),
})

export const viewsNotSought = dpiaRule({
  id: 'DPIA-12',
  severity: 'warning',
  law: ['GDPR 35(9)'],
  inputs: ['viewsSought', 'viewsNotSoughtReason', 'status'],
  check: ({ viewsSought, viewsNotSoughtReason, status }) =>
    when(
      viewsSought !== 'yes' && !isSaid(viewsNotSoughtReason) && isAlive({ status }),
      viewsSought === 'no' ? 'viewsNotSoughtReason' : 'viewsSought',
    ),
})

/** The three losses every method looks at. */
const usualEvents = [
  'illegitimateAccess',
  'unwantedModification',
  'disappearance',
] as const satisfies readonly CodeOf<'fearedEvent'>[]

export const eventsMissing = dpiaRule({
  id: 'DPIA-15',
  severity: 'warning',
  law: ['WP248', 'CNIL'],
  inputs: ['risks', 'status'],
  check: ({ risks, status }) => {
    const missing = usualEvents.filter((each) => !risks.some(({ event }) => event === each))
    const all = missing.map((code) => ({ list: 'fearedEvent', code }) as const)
    // No risk at all is another rule's to say.
    return when(missing.length > 0 && risks.length > 0 && isAlive({ status }), 'risks', { values: { events: { all } } })
  },
})

const named = ({ title, event }: DpiaRisk) => ({
  risk: isSaid(title) ? ({ text: title } as const) : ({ list: 'fearedEvent', code: event } as const),
})

/** One sighting for each risk of which something holds. */
const risksWhere = (dpia: Dpia, holds: (risk: DpiaRisk) => boolean): readonly Sighting[] =>
  dpia.risks.filter(holds).map((risk) => ({ field: 'risks', row: risk.id, values: named(risk) }))

/** Two of its three stages, the earlier first, of which something holds. */
function someSteps(risk: DpiaRisk, holds: typeof rises): boolean {
  const stages = stagesOf(risk)
  return stages.some((before, at) => stages.slice(at + 1).some((later) => holds(before, later)))
}

export const riskRises = dpiaRule({
  id: 'DPIA-16',
  severity: 'warning',
  law: ['GDPR 35(7)(d)'],
  inputs: ['risks'],
  check: (dpia) => risksWhere(dpia, (risk) => someSteps(risk, rises)),
})

export const loweredWithoutMeasure = dpiaRule({
  id: 'DPIA-17',
  severity: 'warning',
  law: ['GDPR 35(7)(d)'],
  inputs: ['risks', 'measures'],
  check: (dpia) => {
    const standing = new Set(dpia.measures.filter(({ state }) => state !== 'abandoned').map(({ id }) => id))
    const isBacked = ({ measures, otherMeasures }: DpiaRisk) =>
      measures.some((id) => standing.has(id)) || otherMeasures.some((each) => each.trim() !== '')
    return risksWhere(dpia, (risk) => someSteps(risk, falls) && !isBacked(risk))
  },
})

/** Names in one field: « A. Petit, B. Roy » or « A. Petit ; B. Roy ». */
const namesIn = (field: string) =>
  field
    .split(/[,;]/)
    .map(foldPhrase)
    .filter((each) => each !== '')

export const authorValidates = dpiaRule({
  id: 'DPIA-20',
  severity: 'advice',
  law: ['CNIL'],
  inputs: ['authorNames', 'validatorNames'],
  check: ({ authorNames, validatorNames }) => {
    const authors = namesIn(authorNames)
    return when(
      namesIn(validatorNames).some((each) => authors.includes(each)),
      'validatorNames',
    )
  },
})

/** What people call the place of an answer: the question, the measure or the risk it is about. */
function placeIn({ answers, measures, risks }: Dpia, { field, row }: Unfilled): FindingValue {
  const asked = answers.find(({ id }) => id === row)
  if (asked && asked.question !== 'custom') return { list: 'dpiaQuestion', code: asked.question }
  const risk = risks.find(({ id }) => id === row)
  if (risk) return named(risk).risk
  const title = asked?.customTitle ?? measures.find(({ id }) => id === row)?.title
  return title && isSaid(title) ? { text: title } : { register: 'dpias', field }
}

const inWords = ({ blanks }: Unfilled): FindingValue => ({
  text: Object.fromEntries(contentLanguages.map((each) => [each, [...new Set(blanks(each))].join(', ')])),
})

export const blanksLeft = dpiaRule({
  id: 'DPIA-24',
  severity: 'warning',
  law: ['GDPR 35(7)'],
  // The register itself says which of its questions are answered in words.
  inputs: [...(wordedFields('dpias') as readonly (keyof Dpia & string)[]), 'status'],
  check: (dpia) =>
    unfilledIn('dpias', dpia as unknown as AnyRecord).flatMap((place) => {
      const { field, row } = place
      const values = { place: placeIn(dpia, place), blanks: inWords(place) }
      return when(isAlive(dpia), field, { values, ...(row === undefined ? {} : { row }) })
    }),
})

export const dpiaContentRules: readonly Rule[] = [
  partsMissing,
  dpoAdviceMissing,
  adviceNotFollowed,
  viewsNotSought,
  eventsMissing,
  riskRises,
  loweredWithoutMeasure,
  authorValidates,
  blanksLeft,
]
