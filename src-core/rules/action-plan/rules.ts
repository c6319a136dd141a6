import { actionsAbout, isActionOf, isLateAction } from '../../accountability/actions'
import { isAlive } from '../../dpia/coverage'
import { countsOnPlan } from '../../dpia/stages'
import { hasFile } from '../../dossier/attachments'
import { mainOrganisationOf } from '../../dossier/references'
import { indexBy } from '../../dossier/list-index'
import { isSaid } from '../../kinds'
import type { Action, AuditFinding, RecordIn } from '../../registers'
import { recordRule, when, type RuleView } from '../define-rule'
import { answersOfControllers } from '../answers-of-controllers'
import type { Rule } from '../rule'

const isSerious = ({ severity }: AuditFinding) => severity === 'f3' || severity === 'f4'
const byAudit = indexBy<Action>(({ audit }) => [audit])
const isKept = ({ state }: Action) => state !== 'cancelled'

/** A task that names the audit and none of its findings answers for all of them. */
function isAnswered(row: AuditFinding, audit: RecordIn<'audits'>, { dossier }: RuleView): boolean {
  const { actions } = dossier
  return [...actionsAbout(actions, row.id), ...byAudit.at(actions, audit.id).filter(({ about }) => about === '')].some(
    isKept,
  )
}

export const seriousFindingUnanswered = recordRule('audits', {
  id: 'GOV-09',
  severity: 'warning',
  law: ['GDPR 24(1)'],
  // A task is tied to a finding by the row it is about, which is no reference.
  also: ['actions'],
  inputs: ['findings'],
  check: (audit, view) =>
    audit.findings
      .filter((row) => isSerious(row) && !isAnswered(row, audit, view))
      .map((row) => ({ field: 'findings', row: row.id, values: { finding: { text: row.text } } })),
})

export const actionLate = recordRule('actions', {
  id: 'GOV-10',
  severity: 'warning',
  law: ['GDPR 24(1)'],
  follows: ['dpias', 'breaches'],
  inputs: ['title', 'dueOn', 'state', 'dpia', 'breach'],
  check: (action, { dossier, find, today }) => {
    if (!isLateAction(action, today)) return []
    // An assessment that counts on the task says so itself, under DPIA-18; a breach closed without it, under BRE-18.
    const dpia = find('dpias', action.dpia)
    const told =
      (dpia !== undefined && countsOnPlan(dpia) && isAlive(dpia)) ||
      dossier.breaches.some((each) => each.closedOn !== '' && isActionOf(action, each))
    return when(!told, 'dueOn', {
      values: { action: { text: action.title }, date: { date: action.dueOn } },
    })
  },
})

export const doneWithoutEvidence = recordRule('actions', {
  id: 'GOV-11',
  severity: 'advice',
  law: ['GDPR 5(2)'],
  inputs: ['title', 'state', 'evidence', 'attachments'],
  check: ({ state, evidence, attachments, title }) =>
    when(state === 'done' && !isSaid(evidence) && !attachments.some(hasFile), 'evidence', {
      values: { action: { text: title } },
    }),
})

export const riskAcceptedByNobody = recordRule('actions', {
  id: 'GOV-12',
  severity: 'warning',
  law: ['GDPR 24(1)', 'GDPR 38(6)'],
  follows: ['persons'],
  heeds: answersOfControllers('dpo'),
  inputs: ['title', 'state', 'acceptedBy'],
  check: ({ state, acceptedBy, title }, { dossier, find }) => {
    const isByOfficer = acceptedBy !== '' && mainOrganisationOf(dossier)?.dpo === acceptedBy
    const open = state === 'accepted' && (find('persons', acceptedBy) === undefined || isByOfficer)
    return when(open, 'acceptedBy', { values: { action: { text: title } } })
  },
})

export const actionPlanRules: readonly Rule[] = [
  seriousFindingUnanswered,
  actionLate,
  doneWithoutEvidence,
  riskAcceptedByNobody,
]
