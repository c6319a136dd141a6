import { article36Of, consultationDates } from '@core/dpia/consultation'
import { rowDefinitions } from '@core/registers'
import type { Block, Fact, Note } from '../blocks'
import { dpoName } from './controller-parts'
import { actionsOf, article36InWords, part, quiet, residualInWords, risksInShort, type DpiaPrint } from './dpia-parts'
import { column, fact, facts, recordGrid, rowGrid, rowsOf, withFacts } from './parts'
import { day, type Printing } from './printing'

/** What is concluded: plan, residual risk, advice, views, decision. */

/** Verdict and decision, said as loudly when they are negative as when they are positive. */
export function* summaryPart(print: DpiaPrint): Generator<Block> {
  const { printing, dpia } = print
  const said = printing.texts.documents.dpia
  yield facts(printing, 'dpias', dpia, ['title', 'activities', 'status', 'method', 'version', 'category', 'tags'])
  yield decisionNote(print)
  yield adviceNote(print)
  yield risksInShort(print)
  const actions = actionsOf(print)
  const done = actions.filter(({ state }) => state === 'done').length
  const open = actions.filter(({ state }) => state === 'open' || state === 'inProgress' || state === '').length
  yield {
    kind: 'facts',
    rows: [
      fact(said.residual.label, `${residualInWords(print)}\n${article36InWords(print)}`),
      fact(said.planLabel, actions.length === 0 ? said.planEmpty : said.planInShort(open, done)),
    ],
  }
}

export function decisionNote({ printing, dpia }: DpiaPrint): Note {
  const said = printing.texts.documents.dpia
  const { outcome, decidedBy, decidedOn } = dpia
  if (outcome === '') return { kind: 'note', tone: 'warning', text: [said.noDecision] }
  const who = said.decidedBy(decidedBy, day(decidedOn, printing))
  return {
    kind: 'note',
    tone: outcome === 'approved' ? 'info' : 'warning',
    title: said.decided(printing.words.code('dpiaOutcome', outcome)),
    text: [who, printing.words.text(dpia.conditions)].filter((text) => text !== ''),
  }
}

export function adviceNote({ printing, dpia }: DpiaPrint): Note {
  const said = printing.texts.documents.dpia
  if (dpia.dpoVerdict === '') return { kind: 'note', tone: 'warning', text: [said.noAdvice] }
  const { label } = printing.texts.registers.dpias.fields.dpoAdvice
  const who = said.decidedBy(dpia.dpoNames, day(dpia.dpoAdviceOn, printing))
  return {
    kind: 'note',
    tone: dpia.dpoVerdict === 'favourable' ? 'info' : 'warning',
    title: said.verdict(label, printing.words.code('dpoVerdict', dpia.dpoVerdict)),
    text: who === '' ? [] : [who],
  }
}

export const teamPart = ({ printing, dpia }: DpiaPrint): Block[] => [
  facts(printing, 'dpias', dpia, [
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
  ]),
]

export function planPart(print: DpiaPrint): Block[] {
  const said = print.printing.texts.documents.dpia
  const columns = [
    ['title', 4],
    ['owner', 2.5],
    ['dueOn', 2],
    ['state', 1.8],
    ['priority', 1.6],
  ] as const
  const actions = actionsOf(print)
  // Details need the long side of the page; a plain list of tasks does not.
  const wide = actions.some(
    ({ description, evidence, attachments }) =>
      attachments.length > 0 || [description, evidence].some((said) => said.fr || said.en),
  )
  const rest = ['description', 'activity', 'doneOn', 'evidence', 'attachments'] as const
  const words = { description: said.planDescription, empty: said.planEmpty, wide }
  return [recordGrid(print.printing, 'actions', actions, { columns, rest }, words)]
}

export function residualPart(print: DpiaPrint): Block[] {
  const { printing, dpia } = print
  const said = printing.texts.documents.dpia
  const isCalled = article36Of(dpia, printing.dossier).startsWith('consult')
  const own = facts(printing, 'dpias', dpia, ['residualLevel', 'residualReason'])
  return [
    withFacts({ kind: 'facts', rows: [fact(said.residual.label, residualInWords(print))] }, ...own.rows),
    { kind: 'note', tone: isCalled ? 'warning' : 'info', text: [article36InWords(print)] },
    consultationFacts(print),
  ]
}

/** Art. 36(2): what was asked, when, and until when the authority may answer. */
export function consultationFacts({ printing, dpia }: DpiaPrint): Block {
  const { residual } = printing.texts.documents.dpia
  const { answerDueOn, extensionNoticeBy, suspendedDays } = consultationDates(dpia, printing.parameters)
  const computed: Fact[] = [
    ...(answerDueOn === '' ? [] : [fact(residual.due, day(answerDueOn, printing))]),
    ...(extensionNoticeBy === '' ? [] : [fact(residual.extensionBy, day(extensionNoticeBy, printing))]),
    ...(suspendedDays === 0 ? [] : [fact(residual.suspendedDays, String(suspendedDays))]),
  ]
  const own = facts(printing, 'dpias', dpia, [
    'consultationNeeded',
    'consultedAuthority',
    'consultedOn',
    'consultationDocuments',
    'consultationReference',
    'consultationExtended',
    'consultationSuspendedFrom',
    'consultationSuspendedTo',
    'consultationQuestions',
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
    signatures(printing, dpia.decidedBy || dpia.validatorNames, dpia.dpoNames),
  ]
}

/** Room to sign for the controller and for the DPO. */
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
