import type { Dossier } from '../../dossier/dossier'
import { indexBy } from '../../dossier/list-index'
import { addMonths } from '../../law/calendar'
import { verdictOf, type ContractClause } from '../../law/contract-verdict'
import { isOver, isUsed } from '../../law/processor-use'
import type { ContractCheck, Processor, ProcessorActivity } from '../../registers'
import { part, partedRule, recordRule, when, type RuleView } from '../define-rule'
import type { FindingValue, Rule } from '../rule'

const named = (clauses: readonly ContractClause[]): FindingValue => ({
  all: clauses.map((code) => ({ list: 'contractClause', code })),
})
const about = ({ title }: ContractCheck) => ({ contract: { text: title } })

/** A processor is told of an unlawful instruction by the law itself: the contract need only not forget it. */
const reminder: ContractClause = 'K10_unlawfulInstruction'

export const clausesMissing = recordRule('contractChecks', {
  id: 'PRO-02',
  severity: 'error',
  law: ['GDPR 28(3)', 'GDPR 28(9)'],
  inputs: ['clauses'],
  check: (check) => {
    const missing = verdictOf(check).missing.filter((clause) => clause !== reminder)
    return missing.length === 0 ? [] : [{ field: 'clauses', values: { ...about(check), clauses: named(missing) } }]
  },
})

export const clausesToComplete = recordRule('contractChecks', {
  id: 'PRO-03',
  severity: 'warning',
  law: ['GDPR 28', 'GDPR 33(2)'],
  inputs: ['clauses'],
  check: (check) => {
    const { missing, partly, setAside, toAdd } = verdictOf(check)
    const open = [...partly, ...setAside, ...missing.filter((clause) => clause === reminder), ...toAdd]
    return open.length === 0 ? [] : [{ field: 'clauses', values: { ...about(check), clauses: named(open) } }]
  },
})

export const clausesUnread = recordRule('contractChecks', {
  id: 'PRO-13',
  severity: 'warning',
  law: ['GDPR 28(3)', 'GDPR 5(2)'],
  inputs: ['clauses'],
  check: (check) => {
    const { unread } = verdictOf(check)
    return unread.length === 0 ? [] : [{ field: 'clauses', values: { ...about(check), clauses: named(unread) } }]
  },
})

const processorsBy = indexBy<Processor>(({ contract }) => [contract])
const servicesBy = indexBy<ProcessorActivity>((service) => (isOver(service) ? [] : [service.contract]))

/** It binds somebody today: an old one kept as evidence may well be over. */
const isInForce = ({ id }: ContractCheck, { processors, processorActivities, activities }: Dossier): boolean =>
  processorsBy.at(processors, id).some((processor) => isUsed(processor.id, activities)) ||
  servicesBy.has(processorActivities, id)

const endingPart = (isDue: (validTo: string, view: RuleView) => boolean) =>
  part('contractChecks', {
    follows: ['processors', 'processorActivities', 'activities'],
    check: (check, view) => {
      const { validTo } = check
      const isEnding = validTo !== '' && isDue(validTo, view) && isInForce(check, view.dossier)
      return when(isEnding, 'validTo', { values: { ...about(check), date: { date: validTo } } })
    },
  })

export const contractExpired = partedRule({
  id: 'PRO-04',
  severity: 'warning',
  law: ['GDPR 28(3)'],
  inputs: ['validTo'],
  parts: [endingPart((validTo, { today }) => validTo < today)],
})

export const contractEnding = partedRule({
  id: 'PRO-12',
  severity: 'advice',
  law: ['GDPR 28(3)(g)'],
  inputs: ['validTo'],
  parts: [
    endingPart(
      (validTo, { today, parameters }) =>
        today <= validTo && validTo <= addMonths(today, parameters.contractWarningMonths),
    ),
  ],
})

export const contractRules: readonly Rule[] = [
  clausesMissing,
  clausesToComplete,
  clausesUnread,
  contractExpired,
  contractEnding,
]
