import { foldWords } from '../../folding/fold'
import { contentLanguageFor, groupOf, type ContentLanguage, type FieldSet, type RowDefinition } from '../../kinds'
import { registers, type RegisterName } from '../../registers'
import { textsOf, windowLanguages, type WindowLanguage } from '../../texts/languages'
import { at, type Sheet, type Workbook } from '../sheets/sheet'
import { labelIn } from './printed-words'

/** The spreadsheet of our record: what its tabs are headed by, in one language. */
export interface TwinWords {
  readonly language: WindowLanguage
  /** In which its texts are kept. */
  readonly keptIn: ContentLanguage
  readonly reference: string
  readonly name: string
  /** Heads of the first table → field of an activity; '' where a tab of its own tells it whole. */
  readonly activity: ReadonlyMap<string, string>
  readonly groups: readonly TwinGroup[]
  readonly others: readonly TwinRegister[]
  /** Head of the tab about the file: our own words alone. */
  readonly about: string
}

/** A repeating group of an activity, on a tab of its own. */
export interface TwinGroup {
  readonly field: string
  readonly of: RowDefinition
  readonly heads: ReadonlyMap<string, string>
}

/** What the activities rest on, on tabs of their own. */
export interface TwinRegister {
  readonly register: RegisterName
  readonly heads: ReadonlyMap<string, string>
}

const restedOn = [
  'organisations',
  'processors',
  'retentionRules',
  'securityMeasures',
  'jointControls',
] as const satisfies readonly RegisterName[]

type Labels = Readonly<Record<string, { readonly label: string }>>
const byLabel = (labels: Labels, fields: FieldSet): ReadonlyMap<string, string> =>
  new Map(Object.keys(fields).flatMap((name) => (labels[name] ? [[foldWords(labels[name].label), name] as const] : [])))

function wordsOf(language: WindowLanguage): TwinWords {
  const { documents, registers: said, rows } = textsOf(language)
  const fields: FieldSet = registers.activities.fields
  const groups = Object.entries(fields).flatMap(([field, { kind }]) => {
    const of = groupOf(kind)
    const labels = of && (rows as Readonly<Record<string, { readonly fields: Labels }>>)[of.name]?.fields
    return of && labels ? [{ field, of, heads: byLabel(labels, of.fields) }] : []
  })
  const grouped = new Set(groups.map(({ field }) => field))
  const told = [documents.basis, documents.retained.head, documents.d03.transfers, documents.d03.security]
  return {
    language,
    keptIn: contentLanguageFor(language),
    reference: foldWords(documents.ref),
    name: foldWords(said.activities.fields.name.label),
    activity: new Map([
      ...told.map((label) => [foldWords(label), ''] as const),
      [foldWords(documents.d03.processors), 'processors'],
      ...[...byLabel(said.activities.fields, fields)].map(
        ([label, name]) => [label, grouped.has(name) ? '' : name] as const,
      ),
    ]),
    groups,
    others: restedOn.map((register) => ({
      register,
      heads: byLabel(said[register].fields, registers[register].fields),
    })),
    about: foldWords(documents.formats.organisation),
  }
}

let known: readonly TwinWords[] | undefined
const allWords = (): readonly TwinWords[] => (known ??= windowLanguages.map(wordsOf))

export const headsOf = (sheet: Sheet) => sheet.cells.filter(({ row }) => row === 0)

/** Whether a tab is the table of our activities: its reference and name first, and nearly every head one of ours. */
export function isTwinTable(sheet: Sheet, { reference, name, activity }: TwinWords): boolean {
  const [first, second] = [at(sheet, 0, 0), at(sheet, 0, 1)]
  if (!first || !second || labelIn(first) !== reference || labelIn(second) !== name) return false
  const heads = headsOf(sheet)
  return heads.length > 8 && heads.filter((cell) => activity.has(labelIn(cell))).length >= heads.length - 2
}

/** The language of a spreadsheet of our record; undefined for any other. */
export const twinIn = ({ kind, sheets }: Workbook): TwinWords | undefined =>
  kind === 'xlsx' || kind === 'ods'
    ? allWords().find((words) => sheets.length > 1 && sheets.some((sheet) => isTwinTable(sheet, words)))
    : undefined
