import { listed } from '@core/kinds/listed'
import { isAsked } from '@core/asked/is-asked'
import type { AnyRecord } from '@core/dossier/change'
import type { Reliance } from '@core/law/reliance'
import { registers, rowDefinitions, type Activity, type RecordIn, type Registers } from '@core/registers'
import type { RuleId } from '@core/rules/ids'
import { textIn, type FieldSet, type Multilingual } from '@core/kinds'
import { fieldLabel } from '@core/texts/field-texts'
import { recordTitle } from '@core/texts/words'
import { formatDate } from '@core/texts/format'
import type { Block, Cover, Fact, Grid, Note, Text } from '../blocks'
import { quiet, stated } from './gaps-told'
import type { OwnCover } from './dpia-cover'
import { withoutBlankCells } from './dpia-gaps'
import { findingsPart } from './findings-part'
import { column, fact, facts, notStated, rowGrid, rowsOf, withoutSources } from './parts'
import { linesOf, printed, withRef, type Printing } from './printing'

/** What the documents about one assessment share: numbered chapters, questions answered by yes or no, gaps said once. */

/** Registers whose records are an assessment of something, each a document of its own. */
export type Assessed = 'balancingTests' | 'transferAssessments' | 'consentChecks' | 'algorithmicSystems'
/** The document each register is printed by. */
const codes = {
  balancingTests: 'D06',
  transferAssessments: 'D07',
  consentChecks: 'D18',
  algorithmicSystems: 'D19',
} as const satisfies Readonly<Record<Assessed, string>>
export type Names<R extends Assessed> = readonly (keyof Registers[R]['fields'] & string)[]

/** One assessment being printed. */
export interface Assessment<R extends Assessed> {
  readonly printing: Printing
  readonly register: R
  readonly record: RecordIn<R>
}
export type Chapter = readonly [key: string, title: string, blocks: Iterable<Block>]

const anchorOf = ({ ref, id }: { readonly ref: string; readonly id: string }) =>
  `s-${ref}-${id}`.replace(/[^A-Za-z0-9-]/g, '').slice(0, 30)

/** A record as a document: its name, its chapters in order, what is joined; in the house, what remains to settle. */
export function* sheetOf<R extends Assessed>(
  assessment: Assessment<R>,
  chapters: readonly Chapter[],
  { toldAbove = [], closing }: Ending = {},
): Generator<Block> {
  const { printing, register, record } = assessment
  const said = printing.texts.documents.assessments
  const anchor = anchorOf(record)
  const name = withRef(record, recordTitle(register, record, printing.words))
  yield { kind: 'heading', level: 1, text: name, anchor, newPage: true, record: record.ref }
  // The cover names the record; which text asks for it is said where it begins.
  yield quiet(lawOf(printing, register))
  const section = (key: string, text: string): Block => ({
    kind: 'heading',
    level: 2,
    text,
    anchor: `${anchor}-${key}`,
    unlisted: true,
  })
  for (const [at, [key, title, blocks]] of chapters.entries()) {
    yield section(key, `${at + 1}. ${title}`)
    const told = [...withoutBlankCells(printing, blocks)].map((block) =>
      block.kind === 'facts' ? withoutSources(block) : block,
    )
    yield* told.length > 0 ? told : [quiet(said.nothing)]
  }
  if (closing) yield* [section('closing', closing.title), ...closing.blocks]
  if (record.attachments.length > 0)
    yield* [section('files', fieldLabel(printing.texts, register, 'attachments')), filesGrid(printing, record)]
  const points = pointsOf(printing, record.id, toldAbove)
  if (points !== undefined) yield* [section('points', said.points), points]
}

const lawOf = ({ texts, parameters, language }: Printing, register: Assessed): string =>
  texts.documents.subtitles[codes[register]](textIn(parameters.words.law, language))

interface Ending {
  /** Rules whose point stands where it arises: it is not told again at the end. */
  readonly toldAbove?: readonly RuleId[]
  /** What the chapters come to, where none of them is its place. */
  readonly closing?: { readonly title: string; readonly blocks: Iterable<Block> }
}

/** What the checks say of this record, in the house alone; nothing where all is told above. */
function pointsOf(printing: Printing, id: string, toldAbove: readonly RuleId[]): Block | undefined {
  if (printing.audience !== 'internal') return undefined
  const standing = printing.findings()
  const isNew = ({ rule }: { readonly rule: RuleId }) => !toldAbove.includes(rule)
  const findings = {
    ...standing,
    open: standing.open.filter(isNew),
    dismissed: standing.dismissed.filter(({ finding }) => isNew(finding)),
  }
  const part = findingsPart({ ...printing, findings: () => findings }, (record) => record === id)
  return part.items.length === 0 ? undefined : part
}

const files = { of: 'attachments', fields: rowDefinitions.attachments.fields } as const

export const filesGrid = (
  printing: Printing,
  { attachments }: Pick<RecordIn<Assessed | 'documents'>, 'attachments'>,
): Grid =>
  rowGrid(
    printing,
    files,
    rowsOf(attachments),
    [column(printing, files, 'name', 3), column(printing, files, 'sha256', 5), column(printing, files, 'note', 3)],
    { description: printing.texts.documents.descriptions.attachments, empty: printing.texts.documents.none },
  )

/** Answers of a chapter; what is due, or expected and asked of this record, and unanswered is named once under them. */
export function* told<R extends Assessed>(
  assessment: Assessment<R>,
  names: Names<R>,
  expected: Names<R> = [],
  more: readonly Fact[] = [],
): Generator<Block> {
  const { printing, register, record } = assessment
  const values = record as unknown as AnyRecord
  const rows = names.flatMap((name): readonly Fact[] => {
    const own = oneALine(assessment, name)
    const isExpected = expected.includes(name) && isAsked(register, name, values, printing.parameters) !== 'no'
    return own.length > 0 || !isExpected ? own : [fact(fieldLabel(printing.texts, register, name), '')]
  })
  yield* stated(printing, { kind: 'facts', rows: [...rows, ...more] })
}

/** An answer made of several has each on its line: a comma may belong to the name of a text. */
function oneALine<R extends Assessed>(
  { printing, register, record }: Assessment<R>,
  name: Names<R>[number],
): readonly Fact[] {
  const fields: FieldSet = registers[register].fields
  const { rows } = facts(printing, register, record, [name])
  if (fields[name]?.kind.name !== 'texts') return rows
  const lines = (record as unknown as AnyRecord)[name] as readonly string[]
  return rows.map((row) => ({ ...row, value: lines.filter((line) => line.trim() !== '') }))
}

/** Questions answered by yes or no, one a line; where nobody answered any, one sentence names them. */
export function* askedInTable<R extends Assessed>(
  { printing, register, record }: Assessment<R>,
  names: Names<R>,
  description: string,
): Generator<Block> {
  const { texts, words } = printing
  const said = texts.documents.assessments
  const values = record as unknown as AnyRecord
  const fields: FieldSet = registers[register].fields
  const isTold = (name: string) => fields[name]?.kind.isAnswered(values[name]) === true
  const shown = names.filter((name) => isTold(name) || isAsked(register, name, values, printing.parameters) !== 'no')
  const labelOf = (name: string) => fieldLabel(texts, register, name)
  if (!shown.some(isTold)) {
    if (shown.length > 0)
      yield quiet(texts.documents.breaches.notStated(listed(shown.map(labelOf), texts.spoken.semicolon)))
    return
  }
  yield {
    kind: 'grid',
    description,
    empty: said.nothing,
    columns: [
      { label: said.question, share: 5 },
      { label: said.answer, share: 2 },
    ],
    rows: shown.map((name): readonly Text[] => [
      labelOf(name),
      isTold(name) ? (fields[name]?.kind.asWords(values[name], words) ?? '') : notStated(texts),
    ]),
  }
}

/** A title inside a chapter: it stays with what it announces. */
export const part = ({ record }: Assessment<Assessed>, key: string, text: string): Block => ({
  kind: 'heading',
  level: 3,
  text,
  anchor: `${anchorOf(record)}-${key}`,
  unlisted: true,
})

export const activityName = ({ words }: Printing, activity: Activity): string =>
  withRef(activity, words.text(activity.name))

/** The purposes that rest on this record, each with the activity it belongs to and its legal basis. */
export function reliancesGrid(
  printing: Printing,
  reliances: readonly Reliance[],
  { description, empty, more }: { readonly description: string; readonly empty: string; readonly more?: MoreOfPurpose },
): Grid {
  const { texts, words } = printing
  const { columns } = texts.documents.assessments
  const basis = texts.rows.purposes.fields.legalBasis.label
  const added = more !== undefined && reliances.some(({ purpose }) => more.say(purpose) !== '') ? more : undefined
  return {
    kind: 'grid',
    description,
    empty,
    columns: [
      { label: columns.activity, share: 4 },
      { label: columns.purpose, share: 4 },
      { label: basis, share: 3 },
      ...(added ? [{ label: added.label, share: 3 }] : []),
    ],
    rows: reliances.map(({ activity, purpose }) => [
      activityName(printing, activity),
      words.text(purpose.title),
      purpose.legalBasis === '' ? '' : words.code('legalBasis', purpose.legalBasis),
      ...(added ? [added.say(purpose)] : []),
    ]),
  }
}

interface MoreOfPurpose {
  readonly label: string
  readonly say: (purpose: Reliance['purpose']) => string
}

interface Approvable {
  readonly approvedBy: string
  readonly approvedOn: string
}

/** Who approved it and when, as it is recorded; '' where nobody did. */
export function approvalInWords(
  { printing }: { readonly printing: Printing },
  { approvedBy, approvedOn }: Approvable,
): string {
  const day = approvedOn === '' ? '' : formatDate(approvedOn, printing.language)
  if (approvedBy.trim() === '' && day === '') return ''
  return printing.texts.documents.assessments.approved(approvedBy.trim(), day)
}

/** The conclusion a person reached, or that nobody did; one nobody approved is told as a proposal. */
export function conclusionNote(
  { printing, record }: { readonly printing: Printing; readonly record: Approvable },
  {
    reached,
    isNegative,
    reason,
    unsaid,
  }: {
    /** The conclusion in words; '' where there is none yet. */
    readonly reached: string
    readonly isNegative: boolean
    readonly reason: Multilingual
    readonly unsaid: { readonly open: string; readonly openSays: string }
  },
): Note {
  const said = printing.texts.documents.assessments
  if (reached === '') return { kind: 'note', tone: 'warning', title: unsaid.open, text: [unsaid.openSays] }
  const isApproved = approvalInWords({ printing }, record) !== ''
  const reasons = linesOf(printing.words.text(reason))
  return {
    kind: 'note',
    tone: isNegative ? 'negative' : isApproved ? 'info' : 'warning',
    title: reached,
    text: [...(reasons.length > 0 ? reasons : [said.noReason]), ...(isApproved ? [] : [said.proposed])],
  }
}

/** The cover of a document about one record tells of that record, not of the file it comes from. */
export function coverOf<R extends Assessed>(
  printing: Printing,
  register: R,
  lines: (assessment: Assessment<R>) => Cover['facts'],
): OwnCover {
  const last = {
    label: printing.texts.documents.dpia.summary.printedOn,
    value: formatDate(printing.today, printing.language),
  }
  const [record, ...more] = printed(printing, register)
  if (!record || more.length > 0) return { facts: [last], running: [] }
  return { facts: [...lines({ printing, register, record }), last], running: [record.ref] }
}

/** Answers worth a line of the cover; what is not answered is said inside. */
export const coverLines = <R extends Assessed>(assessment: Assessment<R>, names: Names<R>): Cover['facts'] => {
  const { printing, register, record } = assessment
  const fields: FieldSet = registers[register].fields
  return names.flatMap((name) => {
    const value = (record as unknown as AnyRecord)[name]
    const kind = fields[name]?.kind
    return kind?.isAnswered(value)
      ? [{ label: fieldLabel(printing.texts, register, name), value: kind.asWords(value, printing.words) }]
      : []
  })
}
