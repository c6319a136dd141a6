import type { Cell, Sheet } from '../sheets/sheet'
import { foldWords } from '../../folding/fold'
import { columnOf, type Column } from './form-words'
import { rowsOf } from './read-fiche'

export type ListColumn = 'name' | 'ref' | 'createdOn' | 'updatedOn' | 'purpose' | 'sensitive'
export type ListRow = { readonly [C in ListColumn]?: Cell }
export type Contact = { readonly [C in Column | 'firstName' | 'company']?: Cell }

/** The sheet that lists the processings and says who answers for them. */
export interface ListSheet {
  readonly sheet: Sheet
  readonly head: Contact
  readonly representative: Contact
  readonly dpo: Contact
  readonly rows: readonly ListRow[]
  readonly content: readonly Cell[]
}

const headings: readonly (readonly [RegExp, ListColumn])[] = [
  [/^nom du traitement$/, 'name'],
  [/^(n )?ref(erence)?$/, 'ref'],
  [/^date de creation de la fiche$/, 'createdOn'],
  [/^derniere mise a jour( de la fiche)?$/, 'updatedOn'],
  [/^finalites?( s)?( du traitement)?$/, 'purpose'],
  [/^donnees sensibles$/, 'sensitive'],
]
const headingOf = (text: string) => {
  const folded = foldWords(text)
  return headings.find(([pattern]) => pattern.test(folded))?.[1]
}
/** Words above and beside the headings that are printed on the form. */
const isPrinted = (text: string) =>
  headingOf(text) !== undefined || /^(identification du traitement|oui non)$/.test(foldWords(text))

/** The list of the form begins on its first page. */
const rowsSearched = 60

const headingRow = (sheet: Sheet) =>
  rowsOf({ ...sheet, cells: sheet.cells.filter(({ row }) => row < rowsSearched) }).find((cells) => {
    const known = new Set(cells.map(({ text }) => headingOf(text)))
    return known.has('name') && (known.has('createdOn') || known.has('updatedOn'))
  })

export const isListSheet = (sheet: Sheet) => headingRow(sheet) !== undefined

/**
 * Whether a list asks more than the form does, by a third: a register of one's own bears « Nom du traitement » and
 * « Dernière mise à jour » among many questions, and here there is no place for them.
 */
export function asksMore(sheet: Sheet): boolean {
  const cells = headingRow(sheet) ?? []
  const others = cells.filter(({ text }) => !isPrinted(text)).length
  return others * 3 > cells.length - others
}

type ContactName = 'head' | 'representative' | 'dpo'
function contactOf(text: string): ContactName | undefined {
  const folded = foldWords(text)
  if (/^coordonnees du (delegue|dpo)/.test(folded)) return 'dpo'
  if (/^coordonnees du representant/.test(folded)) return 'representative'
  return /^coordonnees du responsable/.test(folded) ? 'head' : undefined
}
function contactColumn(text: string): keyof Contact | undefined {
  if (!/:\s*$/.test(text)) return undefined
  const folded = foldWords(text)
  if (folded === 'prenom') return 'firstName'
  return /^societe/.test(folded) ? 'company' : columnOf(text)
}

export function readListSheet(sheet: Sheet): ListSheet {
  const heading = headingRow(sheet) ?? []
  const rowOf = (cells: readonly Cell[]) => cells[0]?.row ?? 0
  const from = rowOf(heading)
  const rows = rowsOf(sheet)
  const contacts = readContacts(rows.filter((cells) => rowOf(cells) < from))
  const columns = new Map<number, ListColumn>()
  // The form writes two headings one row higher, over merged cells.
  for (const cell of sheet.cells.filter(({ row }) => row === from - 1 || row === from)) {
    const column = headingOf(cell.text)
    if (column) columns.set(cell.column, column)
  }
  const below = rows.filter((cells) => rowOf(cells) > from)
  const asRow = (cells: readonly Cell[]): ListRow =>
    Object.fromEntries(
      cells.flatMap((cell) => {
        const column = columns.get(cell.column)
        return column ? [[column, cell] as const] : []
      }),
    )
  return {
    sheet,
    head: contacts.head,
    representative: contacts.representative,
    dpo: contacts.dpo,
    rows: below.map(asRow),
    content: [...contacts.content, ...heading.filter(({ text }) => !isPrinted(text)), ...below.flat()],
  }
}

function readContacts(rows: readonly (readonly Cell[])[]) {
  const contacts: Record<ContactName, Record<string, Cell>> = { head: {}, representative: {}, dpo: {} }
  const content: Cell[] = []
  let who: ContactName | undefined
  for (const cells of rows) {
    let label: keyof Contact | undefined
    for (const cell of cells) {
      const contact = contactOf(cell.text)
      const column = contactColumn(cell.text)
      if (contact) who = contact
      else if (column) label = column
      else if (!isPrinted(cell.text)) {
        content.push(cell)
        if (who && label) contacts[who][label] ??= cell
        label = undefined
      }
    }
  }
  return {
    head: contacts.head as Contact,
    representative: contacts.representative as Contact,
    dpo: contacts.dpo as Contact,
    content,
  }
}
