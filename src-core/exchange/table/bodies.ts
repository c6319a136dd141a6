import { foldWords } from '../../folding/fold'
import type { Draft } from '../proposing/draft'
import { found } from '../proposing/found'
import { readPerson } from '../reading/read-person'
import type { Cell } from '../sheets/sheet'
import type { TableRow } from './table-row'

/** Whose processings a table holds. A file is about one organisation; Madis exports those of many. */
export interface Bodies {
  /** Controllers a row leaves no doubt about. */
  controllersOf(row: TableRow): readonly string[]
}

/** « Responsable de traitement » holds the name of a body in some tables, and a job or a person in others. */
function bodyIn(row: TableRow): Cell | undefined {
  const cell = row.cell('body')
  return cell && readPerson(cell.text).kind === 'unclear' ? cell : undefined
}

/**
 * Several bodies in one table: all rows are proposed, but only those of the file's own organisation are given a
 * controller, and each other body is listed, because a common register must say whose each processing is (CNIL,
 * SAN-2023-025).
 */
export function openBodies(draft: Draft, main: string, rows: readonly TableRow[]): Bodies {
  const names = new Map<string, Cell>()
  for (const row of rows) {
    const cell = bodyIn(row)
    if (cell && !names.has(foldWords(cell.text))) names.set(foldWords(cell.text), cell)
  }
  const [first] = names.values()
  if (names.size > 1 && first) {
    const list = [...names.values()].map(({ text }) => text).join(', ')
    draft.warn('several-bodies', draft.ledger.where(first), { bodies: list, count: String(names.size) })
  }
  return { controllersOf: (row) => controllersOf(row, draft, main, names.size > 1) }
}

function controllersOf(row: TableRow, draft: Draft, main: string, several: boolean): readonly string[] {
  const body = bodyIn(row)
  const number = row.cell('bodyNumber')
  const { legalName } = draft.read('organisations', main)
  if (body && several) {
    if (foldWords(body.text) !== foldWords(legalName)) return []
    draft.ledger.place(body)
  } else if (body) draft.fill('organisations', main, { legalName: found(body.text, body) })
  if (number) draft.fill('organisations', main, { registrationNumber: found(number.text, number) })
  return isJoint(row) ? [] : [main]
}

/** « En tant que »: a joint processing whose partner is not named has no controllers we could print. */
function isJoint(row: TableRow): boolean {
  const cell = row.cell('role')
  const folded = foldWords(cell?.text ?? '')
  if (
    cell &&
    /^(responsable( (de( la| du)?|del) (traitement|tratamiento))?|controller|data controller|verantwortliche[rn]?|verwerkingsverantwoordelijke|titolare( del trattamento)?|responsavel( pelo tratamento)?)$/.test(
      folded,
    )
  )
    row.draft.ledger.place(cell)
  return /\b(conjointe?s?|joint|coresponsables?)\b/.test(folded)
}

/** Whether a row is of what the organisation does for others (GDPR 30(2)). */
export const isForOthers = (row: TableRow): boolean =>
  /^(?:(?:en tant que|en qualite de|agissant comme|comme|acting as|as|als|in qualita di|come|en calidad de|como|na qualidade de) )?(?:une? |an? |eine? )?(?:sous traitante?s?|st|(?:data )?processors?|auftragsverarbeiter(?:in)?|verwerkers?|encargad[oa]s?|responsabil[ei](?! della protezione)|subcontratantes?)\b/.test(
    foldWords(row.cell('role')?.text ?? ''),
  )
