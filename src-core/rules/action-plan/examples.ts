import { aDpia, anAction, anAudit, anOrganisation, aPerson, aRecord, aRisk, aRow } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anAction>[0]
const action = (answers: Answers) => ({ actions: [anAction({ dpia: '', ...answers })] })
const finding = aRow('auditFindings', 'finding-1', { text: { fr: 'Comptes partagés à l’accueil' }, severity: 'f3' })
const audit = { audits: [anAudit({ findings: [finding] })] }
const answering = (answers: Answers) => ({ ...audit, ...action({ audit: 'audits-1', ...answers }) })
const late = { dueOn: '2026-09-14' }
const manager = aPerson({ id: 'persons-2', fullName: 'Anne Petit' })

export const examples = {
  'GOV-09': {
    fires: [
      example('a major gap that nobody acts on', audit),
      example('the only task was given up', answering({ about: 'finding-1', state: 'cancelled' })),
      example('the task is about another finding', answering({ about: 'finding-2' })),
    ],
    silent: [
      complete,
      example('a task answers it', answering({ about: 'finding-1' })),
      example('a task answers the audit as a whole', answering({})),
      example('a minor gap', { audits: [anAudit({ findings: [{ ...finding, severity: 'f2' }] })] }),
    ],
  },
  'GOV-10': {
    fires: [
      example('due yesterday', action(late)),
      example('under way, and late', action({ ...late, state: 'inProgress' })),
      example('its assessment counts on no plan', {
        dpias: [aDpia({ risks: [aRisk({ severityNow: 'r2' })] })],
        actions: [anAction(late)],
      }),
    ],
    silent: [
      complete,
      example('due today', action({ dueOn: '2026-09-15' })),
      example('done', action({ ...late, state: 'done' })),
      example('without a date', action({ dueOn: '' })),
      example('its assessment tells it already', { dpias: [aDpia()], actions: [anAction(late)] }),
      example('the breach closed without it tells it already', {
        breaches: [aRecord('breaches', { closedOn: '2026-09-01' })],
        actions: [anAction({ ...late, dpia: '', breach: 'breaches-1' })],
      }),
    ],
  },
  'GOV-11': {
    fires: [
      example('said to be done, without a word', action({ state: 'done' })),
      example(
        'a row that names no file in particular',
        action({ state: 'done', attachments: [aRow('attachments', 'file-1', { name: 'capture.png' })] }),
      ),
      example(
        'a row without a name',
        action({ state: 'done', attachments: [aRow('attachments', 'file-1', { sha256: 'a1'.repeat(32) })] }),
      ),
    ],
    silent: [
      complete,
      example('described', action({ state: 'done', evidence: { fr: 'Capture du réglage.' } })),
      example(
        'attached',
        action({
          state: 'done',
          attachments: [aRow('attachments', 'file-1', { name: 'capture.png', sha256: 'a1'.repeat(32) })],
        }),
      ),
      example('still open', action({ state: 'open' })),
    ],
  },
  'GOV-12': {
    fires: [
      example('nobody is named', action({ state: 'accepted' })),
      example('the DPO accepts it', action({ state: 'accepted', acceptedBy: 'persons-1' })),
      example('who accepted it was removed', action({ state: 'accepted', acceptedBy: 'persons-9' })),
    ],
    silent: [
      complete,
      example('a manager accepts it', {
        ...action({ state: 'accepted', acceptedBy: 'persons-2' }),
        persons: [manager],
        organisations: [anOrganisation()],
      }),
    ],
  },
} as const satisfies Examples
