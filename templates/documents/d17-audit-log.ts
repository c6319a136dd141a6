import type { Audit, RecordIn } from '@core/registers'
import { recordTitle } from '@core/texts/words'
import type { Block, Grid, Text } from '../blocks'
import { findingsOf, findingsPicture, severityInWords } from './audit-parts'
import { actionsAsList } from './breach-parts'
import { quiet, stated } from './gaps-told'
import { coverage } from './coverage-part'
import { withoutBlankCells } from './dpia-gaps'
import { facts } from './parts'
import { trainingsTable } from './training-table'
import { day, printed, withRef, type Printing } from './printing'

type Policy = RecordIn<'policies'>

/** D17, the log of audits and training: what was checked and found, who was trained, which texts hold. */
export function* d17AuditLog(printing: Printing): Generator<Block> {
  const { chapters } = printing.texts.documents.proofLog
  const audits = latestFirst(printed(printing, 'audits'))
  const trainings = latestFirst(printed(printing, 'trainings'))
  yield chapter(chapters.audits, 'audits')
  yield* auditSheets(printing, audits)
  yield chapter(chapters.findings, 'findings')
  yield* findings(printing, audits)
  yield chapter(chapters.trainings, 'trainings')
  yield* withoutBlankCells(printing, [trainingsTable(printing, trainings)])
  yield chapter(chapters.coverage, 'coverage')
  yield* coverage(printing, audits, trainings)
  yield chapter(chapters.policies, 'policies')
  yield* policies(printing, printed(printing, 'policies'))
}

const chapter = (text: string, key: string): Block => ({ kind: 'heading', level: 1, text, anchor: `log-${key}` })

const latestFirst = <T extends { readonly date: string }>(records: readonly T[]): readonly T[] =>
  [...records].sort((one, other) => other.date.localeCompare(one.date))

function* auditSheets(printing: Printing, audits: readonly Audit[]): Generator<Block> {
  const { noAudit, noAction, actions } = printing.texts.documents.proofLog
  if (audits.length === 0) yield quiet(noAudit)
  for (const audit of audits) {
    const text = withRef(audit, recordTitle('audits', audit, printing.words))
    yield { kind: 'heading', level: 2, text, anchor: `audit-${audit.ref.replace(/\W/g, '')}`, record: audit.ref }
    yield* stated(
      printing,
      facts(printing, 'audits', audit, [
        'kind',
        'date',
        'scope',
        'activities',
        'processor',
        'auditor',
        'auditorIndependence',
        'method',
        'conclusion',
        'report',
        'followUpOn',
      ]),
    )
    const followed = printing.dossier.actions.filter((action) => action.audit === audit.id)
    yield* actionsAsList(printing, followed, actions, noAction)
  }
}

function* findings(printing: Printing, audits: readonly Audit[]): Generator<Block> {
  const said = printing.texts.documents.proofLog
  const none = audits.filter((audit) => audit.findings.length === 0)
  const refs = (among: readonly Audit[]) => among.map(({ ref }) => ref).join(', ')
  const expressly = none.filter(({ nothingFound }) => nothingFound === 'yes')
  const unsaid = none.filter((audit) => !expressly.includes(audit))
  yield* findingsPicture(printing, audits, () => 1)
  if (none.length < audits.length) yield* withoutBlankCells(printing, [findingsTable(printing, audits)])
  else if (none.length === 0) yield quiet(said.noFinding)
  if (expressly.length > 0) yield quiet(said.saidNone(refs(expressly)))
  if (unsaid.length > 0) yield quiet(said.findingsUnsaid(refs(unsaid)))
}

function findingsTable(printing: Printing, audits: readonly Audit[]): Grid {
  const { columns, findingsTable: description, noFinding } = printing.texts.documents.proofLog
  return {
    kind: 'grid',
    description,
    empty: noFinding,
    columns: [
      { label: columns.audit, share: 1.8 },
      { label: columns.finding, share: 4.6 },
      { label: columns.severity, share: 2.6 },
      { label: columns.activity, share: 3 },
      { label: columns.evidence, share: 3.4 },
    ],
    rows: findingsOf(audits).map(({ audit, finding }) => [
      [audit.ref, finding.reference].filter((part) => part !== '').join(' · '),
      printing.words.text(finding.text),
      severityInWords(printing, finding.severity),
      printing.words.recordName('activities', finding.activity),
      printing.words.text(finding.evidence),
    ]),
  }
}

/** Approved on a day that has come, and not withdrawn. Without a day nothing tells that a text is in force. */
const isInForce =
  ({ today }: Printing) =>
  ({ approvedOn, withdrawnOn }: Policy): boolean =>
    approvedOn !== '' && approvedOn <= today && (withdrawnOn === '' || withdrawnOn > today)

function* policies(printing: Printing, all: readonly Policy[]): Generator<Block> {
  const { policies: said, noPolicy } = printing.texts.documents.proofLog
  const { kind } = printing.texts.registers.policies.fields
  const inForce = all.filter(isInForce(printing))
  const others = all.filter((policy) => !inForce.includes(policy))
  yield* withoutBlankCells(printing, [
    {
      kind: 'grid',
      description: said.says,
      empty: noPolicy,
      columns: [
        { label: printing.texts.documents.ref, share: 1.4 },
        { label: said.title, share: 4 },
        { label: kind.label, share: 2.6 },
        { label: said.version, share: 1.6 },
        { label: said.approved, share: 4 },
        { label: said.review, share: 2.6 },
      ],
      rows: inForce.map((policy): readonly Text[] => [
        policy.ref,
        printing.words.text(policy.title),
        policy.kind === '' ? '' : printing.texts.codes.policyKind[policy.kind],
        policy.version,
        [day(policy.approvedOn, printing), policy.approvedBy].filter((part) => part !== '').join('\n'),
        reviewInWords(printing, policy),
      ]),
    },
  ])
  if (others.length === 0) return
  yield { kind: 'heading', level: 2, text: said.others, anchor: 'log-other-policies', unlisted: true }
  yield { kind: 'list', items: others.map((policy) => otherInWords(printing, policy)) }
}

function reviewInWords(printing: Printing, { nextReviewOn }: Policy): Text {
  const { late } = printing.texts.documents.proofLog.policies
  const on = day(nextReviewOn, printing)
  return nextReviewOn !== '' && nextReviewOn < printing.today ? [{ text: late(on), strong: true, alert: true }] : on
}

function otherInWords(printing: Printing, policy: Policy): string {
  const { undated, later, withdrawn } = printing.texts.documents.proofLog.policies
  const { withdrawnOn, approvedOn } = policy
  const isOver = withdrawnOn !== '' && withdrawnOn <= printing.today
  const why = isOver
    ? withdrawn(day(withdrawnOn, printing))
    : approvedOn === ''
      ? undated
      : later(day(approvedOn, printing))
  const named = withRef(policy, printing.words.text(policy.title))
  return [named, policy.version, why].filter((part) => part !== '').join(' · ')
}
