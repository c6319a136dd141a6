import { foldWords } from '../../folding/fold'
import { contentLanguageFor, type ContentLanguage, type FieldSet } from '../../kinds'
import { registers, rowDefinitions } from '../../registers'
import { textsOf, windowLanguages, type WindowLanguage } from '../../texts/languages'
import { at, type Cell, type Sheet, type Workbook } from '../sheets/sheet'

/** Repeating groups of an activity that a document prints as tables, by the field that holds them. */
export const printedGroups = {
  purposes: 'purposes',
  subjects: 'subjects',
  dataItems: 'dataItems',
  internalRecipients: 'internalRecipients',
  externalRecipients: 'externalRecipients',
  transfers: 'transfers',
  securityMeasures: 'measureLinks',
  wp248: 'wp248Answers',
} as const
export type PrintedGroup = keyof typeof printedGroups
export const groupNames = Object.keys(printedGroups) as readonly PrintedGroup[]

export const fieldsOfGroup = (group: PrintedGroup): FieldSet => rowDefinitions[printedGroups[group]].fields

/** What a document of ours prints, in one language: the words it is read back by. */
export interface PrintedWords {
  readonly language: WindowLanguage
  /** In which its texts are kept. */
  readonly keptIn: ContentLanguage
  readonly reference: string
  readonly name: string
  /** Before several answers on one line. */
  readonly inShort: string
  /** Before what we say again of what stands elsewhere: questions nobody answered, how to reach the controller and its officer. */
  readonly repeated: ReadonlySet<string>
  /** Labels of an activity → field. */
  readonly facts: ReadonlyMap<string, string>
  /** Labels of the tables of an activity → field of their rows. */
  readonly columns: Readonly<Record<PrintedGroup, ReadonlyMap<string, string>>>
  /** Labels of the lists of an activity, one row a line → the group, and the answers a line may tell. */
  readonly lists: ReadonlyMap<string, PrintedList>
  /** What stands before an answer of an activity, in our words. */
  readonly labels: ReadonlySet<string>
  readonly retention: ReadonlyMap<string, string>
  readonly processors: ReadonlyMap<string, string>
  /** Said where nobody answered, by us. */
  readonly silent: ReadonlySet<string>
}

export interface PrintedList {
  readonly group: PrintedGroup | 'processors'
  readonly tells: readonly string[]
}

/** What a line or a cell of the short sheet tells of a row, what names it first. */
export const toldTogether = {
  subjects: ['category', 'detail', 'approxCount'],
  internalRecipients: ['service', 'profile'],
  externalRecipients: ['recipient', 'role', 'country'],
  transfers: ['importerName', 'destination', 'mechanism'],
  securityMeasures: ['measure', 'state'],
  processors: ['name', 'services', 'country'],
} as const

type Labels = Readonly<Record<string, { readonly label: string }>>
const byLabel = (labels: Labels, names: readonly string[]): ReadonlyMap<string, string> =>
  new Map(names.flatMap((name) => (labels[name] ? [[foldWords(labels[name].label), name] as const] : [])))

const wordsOf = (language: WindowLanguage): PrintedWords => {
  const { documents, registers: said, rows } = textsOf(language)
  const { fields } = said.activities
  const listLabels = {
    subjects: fields.subjects.label,
    internalRecipients: fields.internalRecipients.label,
    externalRecipients: fields.externalRecipients.label,
    transfers: documents.d03.transfers,
    securityMeasures: documents.d03.security,
    processors: documents.d03.processors,
  }
  const columns = Object.fromEntries(
    groupNames.map((group) => [group, byLabel(rows[printedGroups[group]].fields, Object.keys(fieldsOfGroup(group)))]),
  ) as unknown as PrintedWords['columns']
  const facts = byLabel(fields, Object.keys(registers.activities.fields))
  const lists = new Map(
    (Object.keys(toldTogether) as readonly (keyof typeof toldTogether)[]).map((group) => [
      foldWords(listLabels[group]),
      { group, tells: toldTogether[group] },
    ]),
  )
  const repeated = [documents.printer.notStated, documents.d01.reach, said.organisations.fields.dpo.label].map(
    foldWords,
  )
  return {
    language,
    keptIn: contentLanguageFor(language),
    reference: foldWords(documents.reference),
    name: foldWords(said.activities.fields.name.label),
    inShort: foldWords(documents.inShort),
    repeated: new Set(repeated),
    facts,
    columns: {
      ...columns,
      purposes: new Map([...columns.purposes, [foldWords(documents.basis), 'legalBasis']]),
      dataItems: new Map([
        ...columns.dataItems,
        [foldWords(said.activities.fields.dataItems.label), 'category'],
        [foldWords(documents.retained.head), 'retention'],
      ]),
    },
    lists,
    labels: new Set([
      ...facts.keys(),
      ...lists.keys(),
      ...[documents.reference, documents.standing, documents.inShort].map(foldWords),
      ...repeated,
    ]),
    retention: byLabel(said.retentionRules.fields, Object.keys(registers.retentionRules.fields)),
    processors: byLabel(said.processors.fields, Object.keys(registers.processors.fields)),
    silent: new Set(
      [documents.printer.notStated, documents.none, documents.noneSpecial, documents.noTransferRow].map(foldWords),
    ),
  }
}

/** A label as printed: its words, above the text that asks the question. */
export const labelIn = ({ text }: Cell): string => foldWords(text.split('\n')[0] ?? '')

let known: readonly PrintedWords[] | undefined
export const printedWords = (): readonly PrintedWords[] => (known ??= windowLanguages.map(wordsOf))

/** Where the sheet of an activity begins: « Référence », its reference, and on the next line its name. */
export function opensActivity(sheet: Sheet, { reference, name }: PrintedWords): boolean {
  const [first, second] = [at(sheet, 0, 0), at(sheet, 1, 0)]
  return first !== undefined && second !== undefined && labelIn(first) === reference && labelIn(second) === name
}

/** The language of a document of ours; undefined for any other. */
export const printedIn = ({ kind, sheets }: Workbook): PrintedWords | undefined =>
  kind === 'docx' ? printedWords().find((words) => sheets.some((sheet) => opensActivity(sheet, words))) : undefined
