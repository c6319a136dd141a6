import type { AnyRecord } from '../../dossier/change'
import { isSaid } from '../../kinds'
import { addMonths } from '../../law/calendar'
import { withExtras } from '../../law/extra-fields'
import type { LawParameters } from '../../law/parameters'
import { isOver, useOf, type ProcessorUse } from '../../law/processor-use'
import type { Processor, RegisterName } from '../../registers'
import { part, partedRule, when, type RuleView, type Sighting } from '../define-rule'
import type { Rule } from '../rule'

const about = (p: Processor, more: Sighting['values'] = {}) => ({ processor: p.name, ...more })

/** Judges the processors that activities use today, with how they do. */
const usedPart = ({
  also = [],
  check,
}: {
  readonly also?: readonly RegisterName[]
  readonly check: (p: Processor, use: ProcessorUse, view: RuleView) => readonly Sighting[]
}) =>
  part('processors', {
    follows: ['activities'],
    also,
    check: (p, view) => {
      const use = useOf(p.id, view.dossier.activities)
      return use ? check(p, use, view) : []
    },
  })

export const contractMissing = partedRule({
  id: 'PRO-01',
  severity: 'error',
  law: ['GDPR 28(3)', 'GDPR 28(9)'],
  inputs: ['contract'],
  parts: [
    usedPart({
      also: ['contractChecks'],
      check: (p, { isDraft }, view) =>
        when(!view.find('contractChecks', p.contract), 'contract', {
          // Nothing is entrusted yet while only drafts name it.
          severity: isDraft ? 'warning' : 'error',
          values: about(p),
        }),
    }),
  ],
})

/** Both sides of a contract: our processors, and ourselves as one. */
export const subProcessingUnauthorised = partedRule({
  id: 'PRO-05',
  severity: 'error',
  law: ['GDPR 28(2)', 'GDPR 28(4)'],
  inputs: ['authorisationKind', 'subProcessors'],
  parts: [
    part('processors', {
      check: (p) =>
        when(p.subProcessors.length > 0 && p.authorisationKind === '', 'authorisationKind', { values: about(p) }),
    }),
    part('processorActivities', {
      check: (y) =>
        when(y.subProcessors.length > 0 && y.authorisationKind === '' && !isOver(y), 'authorisationKind', {
          values: { processor: { text: y.name } },
        }),
    }),
  ],
})

/** The last day on which somebody judged, audited or questioned it. */
function guaranteesLookedAtOn(p: Processor, { find }: RuleView): string {
  const answered = find('documents', p.questionnaire)?.date ?? ''
  return [p.guaranteesJudgedOn, p.auditedOn, answered].reduce((last, day) => (day > last ? day : last), '')
}
const isUnproven = (p: Processor, view: RuleView) =>
  guaranteesLookedAtOn(p, view) < addMonths(view.today, -view.parameters.guaranteesMonths)

export const guaranteesUnproven = partedRule({
  id: 'PRO-06',
  severity: 'warning',
  law: ['GDPR 28(1)', 'GDPR 5(2)'],
  inputs: ['guaranteesJudgedOn', 'auditedOn', 'questionnaire'],
  parts: [
    usedPart({
      also: ['documents'],
      check: (p, _, view) => {
        const values = about(p, { months: view.parameters.guaranteesMonths })
        return when(isUnproven(p, view), 'guaranteesJudgedOn', { values })
      },
    }),
  ],
})

export const reuseUnanalysed = partedRule({
  id: 'PRO-07',
  severity: 'error',
  law: ['GDPR 28(10)'],
  inputs: ['ownReuse', 'ownReuseAnalysis'],
  parts: [
    part('processors', {
      check: (p) => when(p.ownReuse === 'yes' && !isSaid(p.ownReuseAnalysis), 'ownReuseAnalysis', { values: about(p) }),
    }),
    part('processorActivities', {
      check: (y) =>
        when(y.ownReuse === 'yes' && !isSaid(y.ownReuseAnalysis) && !isOver(y), 'ownReuseAnalysis', {
          values: { processor: { text: y.name } },
        }),
    }),
  ],
})

/** What the certificate of a host lacks; nothing when it is in order or when it hosts no such data. */
function certificateFault(p: Processor, use: ProcessorUse, law: LawParameters, today: string): Sighting | undefined {
  const names = law.healthHosting
  if (!names) return undefined
  const said = withExtras('processors', p as unknown as AnyRecord, law)
  if (said[names.hosts] === 'no') return undefined
  // Unknown is a question once health data are entrusted to it.
  if (said[names.hosts] !== 'yes')
    return use.withHealthData ? { field: names.hosts, severity: 'warning', values: about(p) } : undefined
  const values = about(p)
  const validTo = String(said[names.validTo])
  if (String(said[names.certificate]).trim() === '') return { field: names.certificate, values }
  if (validTo === '') return { field: names.validTo, severity: 'warning', values }
  return validTo < today ? { field: names.validTo, values: about(p, { date: { date: validTo } }) } : undefined
}

export const healthHostUncertified = partedRule({
  id: 'PRO-08',
  severity: 'error',
  law: ['CSP L1111-8'],
  // The answers are a pack's: what is found of them is in the finding itself.
  inputs: [],
  parts: [
    usedPart({
      check: (p, use, view) => {
        const fault = certificateFault(p, use, view.parameters, view.today)
        return fault ? [fault] : []
      },
    }),
  ],
})

export const guaranteesInsufficient = partedRule({
  id: 'PRO-19',
  severity: 'error',
  law: ['GDPR 28(1)'],
  inputs: ['guaranteesVerdict'],
  parts: [
    usedPart({
      check: (p, { isDraft }) =>
        when(p.guaranteesVerdict === 'insufficient', 'guaranteesVerdict', {
          severity: isDraft ? 'warning' : 'error',
          values: about(p),
        }),
    }),
  ],
})

export const processorReviewOverdue = partedRule({
  id: 'PRO-20',
  severity: 'warning',
  law: ['GDPR 24(1)', 'GDPR 28(1)'],
  inputs: ['nextReviewOn'],
  parts: [
    usedPart({
      also: ['documents'],
      check: (p, _, view) => {
        // To judge the guarantees again is that review: PRO-06 asks for it already.
        const isOverdue = p.nextReviewOn !== '' && p.nextReviewOn < view.today && !isUnproven(p, view)
        return when(isOverdue, 'nextReviewOn', { values: about(p, { date: { date: p.nextReviewOn } }) })
      },
    }),
  ],
})

export const processorRules: readonly Rule[] = [
  contractMissing,
  subProcessingUnauthorised,
  guaranteesUnproven,
  reuseUnanalysed,
  healthHostUncertified,
  guaranteesInsufficient,
  processorReviewOverdue,
]
