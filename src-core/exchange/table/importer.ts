import { contentLanguages, type ContentLanguage } from '../../kinds'
import { isRegister } from '../../registers'
import { mostTableRows, TooMuch, type Importer } from '../importer'
import type { HeadingLanguage } from '../headings/meaning'
import { standsDown, type LaidSheet, type LaidTable } from '../layout/laid'
import { layOut } from '../layout/lay-out'
import { isGenericTitle } from '../layout/subject-of'
import { openActivityClaims } from '../proposing/claim-activity'
import { Draft } from '../proposing/draft'
import { openLedger } from '../proposing/ledger'
import { mainOrganisationId } from '../proposing/main-organisation-id'
import { warnOfSheets } from '../proposing/warn-of-sheets'
import type { Cell, Workbook } from '../sheets/sheet'
import { openSheet, tellOfSheet } from './account'
import { isForOthers, openBodies } from './bodies'
import { chooseTables, foundTable, hasRegister, isOfProcessing, type Chosen } from './found-tables'
import { placeAbout } from './place-about'
import { placeProcessorActivity } from './place-processor-activity'
import { placeRecord } from './place-record'
import { placeRow } from './place-row'
import { tableRow, type TableRow } from './table-row'
import { ticksOf } from './ticks'

/** Tables of any layout: one processing a line, a column or a sheet, and the other registers people keep beside it. */
export const table: Importer<Workbook> = {
  id: 'table',
  // Less than any shape that knows its own form: headings alone prove little.
  recognises: (workbook) => {
    const subjects = layOut(workbook).flatMap(({ tables }) => tables.map(({ subject }) => subject))
    if (subjects.some(isOfProcessing)) return 0.6
    return subjects.some((subject) => subject !== 'unknown') ? 0.3 : 0
  },
  read(workbook, _name, context) {
    const sheets = layOut(workbook)
    const { chosen, keys } = chooseTables(sheets, context)
    const draft = new Draft(context, openLedger())
    warnOfSheets(draft, workbook)
    for (const sheet of sheets) openSheet(draft, sheet, sheets.length === 1)
    for (const sheet of sheets) tellOfSheet(draft, sheet)
    for (const each of chosen) tellOfTable(draft, each)
    draft.ledger.place(...keys)
    const main = mainOrganisationId(draft)
    const taken = chosen.filter(({ isTaken }) => isTaken)
    if (taken.length > 0) placeAbout(draft, main, pairsShown(sheets))
    const read = taken.flatMap((each) => rowsOf(draft, each))
    // What others name comes first: a processing is tied to the processor its own table describes.
    placeOthers(read)
    placeProcessings(draft, read.filter(isOfActivity), main)
    const whole = sheets.length > 1
    const forms = new Set(chosen.flatMap(({ table: { form } }) => form?.id ?? []))
    return {
      ...draft.finish('table'),
      tables: chosen.map((each) => foundTable(each, whole ? each.table.sheet.name : '')),
      ...(forms.size > 0 ? { forms: [...forms] } : {}),
    }
  },
}

const pairsShown = (sheets: readonly LaidSheet[]) =>
  sheets.filter(({ sheet }) => !sheet.hidden && !sheet.form).flatMap(({ pairs }) => pairs)

/** Why a table that could be read does not come in. */
function tellOfTable(draft: Draft, { table: { sheet, subject, entries }, isTaken }: Chosen): void {
  if (isTaken || entries.length === 0) return
  const values = { subject, records: String(entries.length), name: sheet.name }
  if (sheet.hidden) draft.warn('hidden-sheet', sheet.name, values)
  else if (subject !== 'unknown')
    draft.warn(hasRegister(subject) ? 'other-register' : 'no-register', sheet.name, values)
}

interface Read {
  readonly table: LaidTable
  readonly row: TableRow
  /** What the record stands under. */
  readonly place: string
  readonly title?: Cell | undefined
  readonly cells: readonly Cell[]
}

function rowsOf(draft: Draft, { table: laid, choice }: Chosen): readonly Read[] {
  const { entries } = laid
  if (entries.length > mostTableRows) throw new TooMuch(`${entries.length} rows`)
  const [ticks, values, { form }] = [ticksOf(laid), choice?.values ?? {}, laid]
  const context = { draft, language: languageOf(draft, laid), ticks, values, form }
  return entries.map((entry) => ({
    table: laid,
    row: tableRow(context, entry),
    place: entry.place,
    title: entry.title,
    cells: entry.lines.flat().map(({ cell }) => cell),
  }))
}

const isOfActivity = ({ table: { subject } }: Read) => subject === 'activities'

function placeOthers(read: readonly Read[]): void {
  for (const { table: laid, row } of read)
    if (laid.subject !== 'activities' && isRegister(laid.subject)) placeRecord(row, laid.subject)
}

/** All processings of a source together: its sheets share their names, and the bodies they are of. */
function placeProcessings(draft: Draft, read: readonly Read[], main: string): void {
  const own = read.filter(({ row }) => !isForOthers(row))
  const claim = openActivityClaims(draft)
  const bodies = openBodies(
    draft,
    main,
    own.map(({ row }) => row),
  )
  for (const { table: laid, row, place, title, cells } of read) {
    const name = row.cell('name') ?? title ?? (isNamedByPlace(laid, place) ? undefined : row.cell('purposes'))
    if (!name && !isNamedByPlace(laid, place)) continue
    if (isForOthers(row)) placeProcessorActivity(row)
    else {
      const id = claim({ name, ref: row.cell('ref'), place }, row.language)
      draft.ledger.standWith(`activities/${id}`, ...cells)
      placeRow(row, id, bodies)
    }
  }
}

/** A sheet or a section about one processing bears its name as its title. */
const isNamedByPlace = ({ entries, columns }: LaidTable, place: string): boolean =>
  entries.length === 1 && standsDown(columns) && !isGenericTitle(place)

/** The language its headings are in; what is written in one we do not keep texts in is told. */
function languageOf(draft: Draft, { columns, sheet }: LaidTable): ContentLanguage {
  const votes = new Map<HeadingLanguage, number>()
  for (const { meaning } of columns) {
    const share = 1 / (meaning?.languages.length ?? 1)
    for (const language of meaning?.languages ?? []) votes.set(language, (votes.get(language) ?? 0) + share)
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1])
  if (!first || first[1] === second?.[1]) return draft.context.language
  const known = contentLanguages.find((language) => language === first[0])
  if (!known) draft.warn('foreign-language', sheet.name, { language: first[0] })
  return known ?? draft.context.language
}
