import type { Dossier } from '../../dossier/dossier'
import { addMonths } from '../../law/calendar'
import { verdictOf, type ContractClause } from '../../law/contract-verdict'
import { isOver, usedProcessors } from '../../law/processor-use'
import type { ContractCheck } from '../../registers'
import { dossierRule, recordRule, type RuleView } from '../define-rule'
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

/** The contracts that bind somebody today: an old one kept as evidence may well be over. */
function contractsInForce({ processors, processorActivities, activities }: Dossier): ReadonlySet<string> {
  const used = usedProcessors(activities)
  return new Set([
    ...processors.filter(({ id }) => used.has(id)).map(({ contract }) => contract),
    ...processorActivities.filter((y) => !isOver(y)).map(({ contract }) => contract),
  ])
}

const endingIn = ({ dossier }: RuleView, isDue: (validTo: string) => boolean) => {
  const inForce = contractsInForce(dossier)
  return dossier.contractChecks
    .filter(({ id, validTo }) => validTo !== '' && inForce.has(id) && isDue(validTo))
    .map((check) => ({
      register: 'contractChecks' as const,
      record: check.id,
      field: 'validTo',
      values: { ...about(check), date: { date: check.validTo } },
    }))
}
const readsContracts = ['contractChecks', 'processors', 'processorActivities', 'activities'] as const

export const contractExpired = dossierRule({
  id: 'PRO-04',
  severity: 'warning',
  law: ['GDPR 28(3)'],
  reads: readsContracts,
  inputs: ['validTo'],
  check: (view) => endingIn(view, (validTo) => validTo < view.today),
})

export const contractEnding = dossierRule({
  id: 'PRO-12',
  severity: 'advice',
  law: ['GDPR 28(3)(g)'],
  reads: readsContracts,
  inputs: ['validTo'],
  check: (view) => {
    const soon = addMonths(view.today, view.parameters.contractWarningMonths)
    return endingIn(view, (validTo) => view.today <= validTo && validTo <= soon)
  },
})

export const contractRules: readonly Rule[] = [
  clausesMissing,
  clausesToComplete,
  clausesUnread,
  contractExpired,
  contractEnding,
]
