import { isLateAction } from '@core/accountability/actions'
import { article36Of, consultationDates } from '@core/dpia/consultation'
import { allRestsOn } from '@core/dpia/rests-on'
import { rowDefinitions, type Action } from '@core/registers'
import { plainText, type Block, type Fact, type Facts, type Grid, type Text } from '../blocks'
import { dpoName } from './controller-parts'
import {
  actionsOf,
  article36InWords,
  lateOf,
  part,
  residualInWords,
  restsInWords,
  risksInShort,
  type DpiaPrint,
} from './dpia-parts'
import { quiet } from './gaps-told'
import { stateInWords } from './dpia-cover'
import { adviceNote, decisionNote, risksInSummary } from './dpia-summary'
import { column, fact, facts, recordGrid, rowGrid, rowsOf, withFacts } from './parts'
import { day, type Printing } from './printing'

/** What is concluded: plan, residual risk, advice, views, decision. */

/** What is assessed. Words that sort it in the house stay there. */
export function identityFacts(print: DpiaPrint): Block {
  const { printing, dpia } = print
  const own = facts(printing, 'dpias', dpia, ['activities', 'method', 'version'])
  const inHouse = printing.audience === 'internal' ? facts(printing, 'dpias', dpia, ['category', 'tags']).rows : []
  const { status } = printing.texts.registers.dpias.fields
  return { kind: 'facts', rows: [...own.rows, fact(status.label, stateInWords(print)), ...inHouse] }
}

export function teamPart({ printing, dpia }: DpiaPrint): Block[] {
  const { fields } = printing.texts.registers.dpias
  const { validator } = printing.texts.documents.dpia.summary.cover
  const team = facts(printing, 'dpias', dpia, [
    'authorNames',
    'evaluatorNames',
    'validatorNames',
    'dpoNames',
    'securityOfficer',
    'processorsConsulted',
    'triggers',
    'triggersDetail',
    'exemption',
    'exemptionReason',
    'plannedFrom',
    'plannedTo',
    'milestones',
  ])
  // Whoever is to validate has not done so by being named.
  const rows = team.rows.map((row) => (row.label === fields.validatorNames.label ? { ...row, label: validator } : row))
  return [{ ...team, rows }]
}

/** The plan, what is past its day first. */
export function planPart(print: DpiaPrint): Block[] {
  const { printing } = print
  const said = printing.texts.documents.dpia
  const columns = [
    ['title', 4],
    ['owner', 2.5],
    ['dueOn', 2],
    ['state', 2.4],
    ['priority', 1.6],
  ] as const
  const all = actionsOf(print)
  const late = lateOf(all, printing)
  const actions = [...late, ...all.filter((action) => !late.includes(action))]
  const rest = ['description', 'activity', 'doneOn', 'evidence', 'attachments'] as const
  const words = { description: said.planDescription, empty: said.planEmpty }
  const grid = recordGrid(printing, 'actions', actions, { columns, rest }, words)
  const labels = printing.texts.registers.actions.fields
  // No column of states where no action has one: its day is late all the same.
  const shown = [labels.state.label, labels.dueOn.label]
    .map((label) => grid.columns.findIndex((each) => each.label === label))
    .find((index) => index >= 0)
  return [shown === undefined ? grid : withLate(print, grid, actions, shown)]
}

/** What is past its day says so where its state stands. */
function withLate({ printing }: DpiaPrint, grid: Grid, actions: readonly Action[], at: number): Grid {
  const { late } = printing.texts.documents.dpia.summary
  const rows = grid.rows.map((row, index): readonly Text[] => {
    const action = actions[index]
    if (!action || !isLateAction(action, printing.today)) return row
    return row.map((cell, column) =>
      column === at ? [{ text: late(plainText(cell)), strong: true, alert: true }] : cell,
    )
  })
  return { ...grid, rows }
}

export function residualPart(print: DpiaPrint): Block[] {
  const { printing, dpia } = print
  const said = printing.texts.documents.dpia
  const isCalled = article36Of(dpia, printing.dossier).startsWith('consult')
  const own = facts(printing, 'dpias', dpia, ['residualLevel', 'residualReason'])
  return [
    withFacts(
      {
        kind: 'facts',
        rows: [
          {
            label: said.residual.label,
            value: [residualInWords(print), ...restsInWords(print, allRestsOn(dpia, printing.dossier))],
          },
        ],
      },
      ...own.rows,
    ),
    ...(dpia.risks.length > risksInSummary ? [risksInShort(print)] : []),
    { kind: 'note', tone: isCalled ? 'warning' : 'info', text: [article36InWords(print)] },
    consultationFacts(print),
  ]
}

/** Art. 36(2): when the authority was asked, and until when it may answer; what it was asked, unless that stands elsewhere. */
export function consultationFacts({ printing, dpia }: DpiaPrint, besides: 'questions' | '' = ''): Facts {
  const { residual } = printing.texts.documents.dpia
  const { answerDueOn, extensionNoticeBy, suspendedDays } = consultationDates(dpia, printing.parameters)
  const computed: Fact[] = [
    ...(answerDueOn === '' ? [] : [fact(residual.due, day(answerDueOn, printing))]),
    ...(extensionNoticeBy === '' ? [] : [fact(residual.extensionBy, day(extensionNoticeBy, printing))]),
    ...(suspendedDays === 0 ? [] : [fact(residual.suspendedDays, String(suspendedDays))]),
  ]
  const own = facts(printing, 'dpias', dpia, [
    // Whoever is asked knows that it was.
    ...(besides === 'questions' ? [] : (['consultationNeeded'] as const)),
    'consultedAuthority',
    'consultedOn',
    'consultationDocuments',
    'consultationReference',
    'consultationExtended',
    'consultationSuspendedFrom',
    'consultationSuspendedTo',
    ...(besides === 'questions' ? [] : (['consultationQuestions'] as const)),
    'consultationAnsweredOn',
    'consultationOutcome',
    'consultationAnswer',
    'consultationFollowUp',
  ])
  return withFacts(own, ...computed)
}

export const advicePart = (print: DpiaPrint): Block[] => [
  adviceNote(print),
  facts(print.printing, 'dpias', print.dpia, [
    'dpoNames',
    'dpoVerdict',
    'dpoAdviceOn',
    'dpoAdvice',
    'dpoFollowed',
    'dpoNotFollowedReason',
  ]),
]

export const viewsPart = ({ printing, dpia }: DpiaPrint): Block[] => [
  facts(printing, 'dpias', dpia, [
    'viewsSought',
    'viewsMethod',
    'viewsPeople',
    'viewsVerdict',
    'viewsSummary',
    'viewsFollowed',
    'viewsNotFollowedReason',
    'viewsNotSoughtReason',
  ]),
]

export function decisionPart(print: DpiaPrint): Block[] {
  const { printing, dpia } = print
  return [
    decisionNote(print),
    facts(printing, 'dpias', dpia, [
      'outcome',
      'decidedBy',
      'decidedOn',
      'conditions',
      'refusalReason',
      'adjustments',
      'publishedSummary',
      'publishedWhere',
      'reviewOn',
      'reviewTriggers',
    ]),
    signatures(printing, dpia.decidedBy, dpia.dpoNames),
  ]
}

/** Room to sign for the controller and for the DPO. Who signs for the controller is never guessed. */
export function signatures(printing: Printing, controller: string, dpo: string): Block {
  const said = printing.texts.documents.dpia
  const lines = { dateLabel: said.signOn, signLabel: said.sign }
  return {
    kind: 'signature',
    parties: [
      { role: said.parties.controller, name: controller, ...lines },
      { role: said.parties.dpo, name: dpo || dpoName(printing), ...lines },
    ],
  }
}

export function* attachmentsPart(print: DpiaPrint): Generator<Block> {
  const { printing, dpia } = print
  const { dpia: said, descriptions, none } = printing.texts.documents
  const files = { of: 'attachments', fields: rowDefinitions.attachments.fields } as const
  const versions = { of: 'dpiaVersions', fields: rowDefinitions.dpiaVersions.fields } as const
  yield part(print, said.attachments, 'files')
  yield rowGrid(
    printing,
    files,
    rowsOf(dpia.attachments),
    [column(printing, files, 'name', 3), column(printing, files, 'sha256', 5), column(printing, files, 'note', 3)],
    { description: descriptions.attachments, empty: none },
  )
  yield part(print, said.versions, 'versions')
  yield rowGrid(
    printing,
    versions,
    rowsOf(dpia.versions),
    ['version', 'on', 'by', 'reason'].map((name) => column(printing, versions, name, 2)),
    { description: said.versions, empty: none },
  )
}

/** What the team said to each other: stays in the house. */
export function remarksPart({ printing, dpia }: DpiaPrint): Block {
  const group = { of: 'dpiaRemarks', fields: rowDefinitions.dpiaRemarks.fields } as const
  const { dpia: said, none } = printing.texts.documents
  if (dpia.remarks.length === 0) return quiet(none)
  return rowGrid(
    printing,
    group,
    rowsOf(dpia.remarks),
    [
      column(printing, group, 'text', 5),
      column(printing, group, 'about', 2),
      column(printing, group, 'by', 2),
      column(printing, group, 'on', 2),
    ],
    { description: said.chapters.remarks, empty: none },
  )
}
