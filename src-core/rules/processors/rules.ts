import type { AnyRecord } from '../../dossier/change'
import { isSaid } from '../../kinds'
import { addMonths } from '../../law/calendar'
import { withExtras } from '../../law/extra-fields'
import type { LawParameters } from '../../law/parameters'
import { isOver, usedProcessors, type ProcessorUse } from '../../law/processor-use'
import type { Processor } from '../../registers'
import { dossierRule, type RuleView, type Sighting } from '../define-rule'
import type { Finding, Rule, Severity } from '../rule'

type Placed = Sighting & Pick<Finding, 'register' | 'record'>

const atProcessor = (p: Processor, field: string, more: Omit<Sighting, 'field'> = {}): Placed => ({
  register: 'processors',
  record: p.id,
  field,
  ...more,
  values: { processor: p.name, ...more.values },
})

/** Processors that activities use today, with how they do. */
const inUse = ({ dossier }: RuleView): readonly (readonly [Processor, ProcessorUse])[] => {
  const uses = usedProcessors(dossier.activities)
  return dossier.processors.flatMap((p) => {
    const use = uses.get(p.id)
    return use ? [[p, use] as const] : []
  })
}

export const contractMissing = dossierRule({
  id: 'PRO-01',
  severity: 'error',
  law: ['GDPR 28(3)', 'GDPR 28(9)'],
  reads: ['processors', 'activities', 'contractChecks'],
  inputs: ['contract'],
  check: (view) =>
    inUse(view)
      .filter(([p]) => !view.find('contractChecks', p.contract))
      // Nothing is entrusted yet while only drafts name it.
      .map(([p, { isDraft }]) => atProcessor(p, 'contract', { severity: isDraft ? 'warning' : 'error' })),
})

/** Both sides of a contract: our processors, and ourselves as one. */
const withSubProcessors = ({ dossier }: RuleView): readonly Placed[] => [
  ...dossier.processors
    .filter((p) => p.subProcessors.length > 0 && p.authorisationKind === '')
    .map((p) => atProcessor(p, 'authorisationKind')),
  ...dossier.processorActivities
    .filter((y) => y.subProcessors.length > 0 && y.authorisationKind === '' && !isOver(y))
    .map((y) => ({
      register: 'processorActivities' as const,
      record: y.id,
      field: 'authorisationKind',
      values: { processor: { text: y.name } },
    })),
]

export const subProcessingUnauthorised = dossierRule({
  id: 'PRO-05',
  severity: 'error',
  law: ['GDPR 28(2)', 'GDPR 28(4)'],
  reads: ['processors', 'processorActivities'],
  inputs: ['authorisationKind', 'subProcessors'],
  check: withSubProcessors,
})

/** The last day on which somebody judged, audited or questioned it. */
function guaranteesLookedAtOn(p: Processor, { find }: RuleView): string {
  const answered = find('documents', p.questionnaire)?.date ?? ''
  return [p.guaranteesJudgedOn, p.auditedOn, answered].reduce((last, day) => (day > last ? day : last), '')
}
const isUnproven = (p: Processor, view: RuleView) =>
  guaranteesLookedAtOn(p, view) < addMonths(view.today, -view.parameters.guaranteesMonths)

export const guaranteesUnproven = dossierRule({
  id: 'PRO-06',
  severity: 'warning',
  law: ['GDPR 28(1)', 'GDPR 5(2)'],
  reads: ['processors', 'activities', 'documents'],
  inputs: ['guaranteesJudgedOn', 'auditedOn', 'questionnaire'],
  check: (view) =>
    inUse(view)
      .filter(([p]) => isUnproven(p, view))
      .map(([p]) => atProcessor(p, 'guaranteesJudgedOn', { values: { months: view.parameters.guaranteesMonths } })),
})

export const reuseUnanalysed = dossierRule({
  id: 'PRO-07',
  severity: 'error',
  law: ['GDPR 28(10)'],
  reads: ['processors', 'processorActivities'],
  inputs: ['ownReuse', 'ownReuseAnalysis'],
  check: ({ dossier }) => [
    ...dossier.processors
      .filter((p) => p.ownReuse === 'yes' && !isSaid(p.ownReuseAnalysis))
      .map((p) => atProcessor(p, 'ownReuseAnalysis')),
    ...dossier.processorActivities
      .filter((y) => y.ownReuse === 'yes' && !isSaid(y.ownReuseAnalysis) && !isOver(y))
      .map((y) => ({
        register: 'processorActivities' as const,
        record: y.id,
        field: 'ownReuseAnalysis',
        values: { processor: { text: y.name } },
      })),
  ],
})

/** What the certificate of a host lacks; nothing when it is in order or when it hosts no such data. */
function certificateFault(p: Processor, use: ProcessorUse, law: LawParameters, today: string): Placed | undefined {
  const names = law.healthHosting
  if (!names) return undefined
  const said = withExtras('processors', p as unknown as AnyRecord, law)
  if (said[names.hosts] === 'no') return undefined
  // Unknown is a question once health data are entrusted to it.
  if (said[names.hosts] !== 'yes')
    return use.withHealthData ? atProcessor(p, names.hosts, { severity: 'warning' }) : undefined
  const validTo = String(said[names.validTo])
  if (String(said[names.certificate]).trim() === '') return atProcessor(p, names.certificate)
  if (validTo === '') return atProcessor(p, names.validTo, { severity: 'warning' })
  return validTo < today ? atProcessor(p, names.validTo, { values: { date: { date: validTo } } }) : undefined
}

export const healthHostUncertified = dossierRule({
  id: 'PRO-08',
  severity: 'error',
  law: ['CSP L1111-8'],
  reads: ['processors', 'activities'],
  // The answers are a pack's: what is found of them is in the finding itself.
  inputs: [],
  check: (view) => inUse(view).flatMap(([p, use]) => certificateFault(p, use, view.parameters, view.today) ?? []),
})

export const guaranteesInsufficient = dossierRule({
  id: 'PRO-19',
  severity: 'error',
  law: ['GDPR 28(1)'],
  reads: ['processors', 'activities'],
  inputs: ['guaranteesVerdict'],
  check: (view) =>
    inUse(view)
      .filter(([p]) => p.guaranteesVerdict === 'insufficient')
      .map(([p, { isDraft }]) => {
        const severity: Severity = isDraft ? 'warning' : 'error'
        return atProcessor(p, 'guaranteesVerdict', { severity })
      }),
})

export const processorReviewOverdue = dossierRule({
  id: 'PRO-20',
  severity: 'warning',
  law: ['GDPR 24(1)', 'GDPR 28(1)'],
  reads: ['processors', 'activities', 'documents'],
  inputs: ['nextReviewOn'],
  check: (view) =>
    inUse(view)
      // To judge the guarantees again is that review: PRO-06 asks for it already.
      .filter(([p]) => p.nextReviewOn !== '' && p.nextReviewOn < view.today && !isUnproven(p, view))
      .map(([p]) => atProcessor(p, 'nextReviewOn', { values: { date: { date: p.nextReviewOn } } })),
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
