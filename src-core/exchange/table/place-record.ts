import type { Field, FieldSet } from '../../kinds'
import { registers, type RegisterName } from '../../registers'
import { found, type Found } from '../proposing/found'
import { placeProcessorActivity } from './place-processor-activity'
import type { Cell } from '../sheets/sheet'
import { readAnswer } from './read-answer'
import type { TableRow } from './table-row'

/** Puts one record of a table into another register than the activities, question by question. */
export function placeRecord(row: TableRow, register: RegisterName): void {
  if (register === 'processorActivities') return placeProcessorActivity(row)
  const { draft, language } = row
  const fields = registers[register].fields as FieldSet
  const naming = namingCell(row, register)
  const title = nameIn(row, register) ?? naming?.text
  if (title === undefined) return
  const { id } = draft.reuse(register, title)
  draft.want(id)
  draft.recognise(id)
  const answers: Record<string, Found<unknown>> = {}
  for (const [name, field] of Object.entries(fields)) {
    const [cell, ...more] = row.cells(name)
    if (!cell) continue
    const cells = isWorded(field) ? [cell, ...more] : [cell]
    const whole = isWorded(field) ? { ...cell, text: cells.map(({ text }) => text).join('\n') } : cell
    const value = readAnswer(field, whole, draft, language)
    if (value !== undefined) answers[name] = found(value, ...cells)
  }
  const { title: asked } = registers[register]
  const field = fields[asked]
  if (!answers[asked] && naming && field) answers[asked] = found(readAnswer(field, naming, draft, language), naming)
  draft.fill(register, id, answers)
}

/** Answered by words as they stand, over as many cells as there are. */
const isWorded = ({ kind }: Field) => kind.typed !== undefined

/** What names a record in its table; a person by first name and surname. */
function nameIn(row: TableRow, register: RegisterName): string | undefined {
  const { title } = registers[register]
  const own = row.cell(title)?.text
  if (own !== undefined) return own
  const parts = [row.cell('personFirstName'), row.cell('personSurname')].filter((cell) => cell !== undefined)
  return parts.length === 0 ? undefined : parts.map(({ text }) => text).join(' ')
}

/** A list without a column of titles is told by what each line says first. */
function namingCell(row: TableRow, register: RegisterName): Cell | undefined {
  const named = Object.entries(registers[register].fields as FieldSet).filter(([, field]) => isWorded(field))
  return named.flatMap(([name]) => row.cells(name))[0]
}
