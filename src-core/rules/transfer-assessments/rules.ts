import { conclusionThatFollows, isMilderThanAnswers, lacksOf, transferSteps } from '../../law/transfer-steps'
import type { TransferAssessment } from '../../registers'
import { recordRule, when } from '../define-rule'
import type { Rule } from '../rule'

const about = ({ title }: TransferAssessment) => ({ assessment: { text: title } })

/** The authority's decision is asked for by its own rule. */
const toldElsewhere = 'authorisationReference'

export const assessmentUnfinished = recordRule('transferAssessments', {
  id: 'TRF-22',
  severity: 'warning',
  law: ['EDPB 01/2020', 'C-311/18'],
  inputs: [
    'destination',
    'mapping',
    'tool',
    'lawsExamined',
    'problematicLegislation',
    'appliesInPractice',
    'sources',
    'technicalMeasures',
    'technicalEffective',
    'clausesAmended',
    'authorisationNeeded',
    'procedureDoneOn',
    'reviewOn',
    'conclusion',
  ],
  check: (t) => {
    const lacks = lacksOf(t)
    const open = transferSteps.flatMap((step) => lacks[step]).filter((name) => name !== toldElsewhere)
    const all = t.conclusion === '' ? [...open, 'conclusion' as const] : open
    const [first] = all
    if (first === undefined) return []
    const questions = { all: all.map((field) => ({ register: 'transferAssessments', field }) as const) }
    return [{ field: first, values: { ...about(t), questions } }]
  },
})

export const conclusionTooMild = recordRule('transferAssessments', {
  id: 'TRF-23',
  severity: 'warning',
  law: ['EDPB 01/2020', 'C-311/18'],
  inputs: ['conclusion', 'problematicLegislation', 'appliesInPractice', 'technicalEffective'],
  check: (t) => {
    const following = conclusionThatFollows(t)
    if (!isMilderThanAnswers(t) || !('conclusion' in following)) return []
    const values = {
      ...about(t),
      reached: { list: 'transferConclusion', code: t.conclusion },
      following: { list: 'transferConclusion', code: following.conclusion },
    } as const
    return [{ field: 'conclusion', values }]
  },
})

export const assessmentReviewOverdue = recordRule('transferAssessments', {
  id: 'TRF-24',
  severity: 'warning',
  law: ['EDPB 01/2020', 'GDPR 5(2)'],
  inputs: ['reviewOn'],
  check: (t, { today }) =>
    when(t.reviewOn !== '' && t.reviewOn < today, 'reviewOn', {
      values: { ...about(t), date: { date: t.reviewOn } },
    }),
})

export const authorisationMissing = recordRule('transferAssessments', {
  id: 'TRF-25',
  severity: 'error',
  law: ['GDPR 46(3)'],
  inputs: ['tool', 'authorisationNeeded', 'authorisationReference'],
  // These two tools hold only once the authority has authorised them, whatever was answered.
  check: (t) => {
    const isNeeded = t.authorisationNeeded === 'yes' || t.tool === 'adHocClauses' || t.tool === 'adminArrangement'
    return when(isNeeded && t.authorisationReference.trim() === '', 'authorisationReference', { values: about(t) })
  },
})

export const transferAssessmentRules: readonly Rule[] = [
  assessmentUnfinished,
  conclusionTooMild,
  assessmentReviewOverdue,
  authorisationMissing,
]
