import type { AnyRecord } from '@core/dossier/change'
import { groupOf, type FieldSet, type Kind, type Words } from '@core/kinds'
import { fieldsOf, withExtras } from '@core/law/extra-fields'
import { rowDefinitions, type RecordIn, type RegisterName, type RowName } from '@core/registers'
import { labelHere } from '@core/texts/field-texts'
import { rowTitle, withinRecord } from '@core/texts/words'
import { mayTell } from '../../documents/editions'
import type { Filling } from '../filling'

/** An answer a form has no place for. */
export interface NotHeld {
  /** The question, as people know it; of a repeating group, its name. */
  readonly question: string
  /** Of a repeating group, a line for each row: « Payer les agents · Base légale : Obligation légale ». */
  readonly answer: string
}

/** What a form holds of a record: whole answers, and of its repeating groups some answers of each row. */
export interface Held<R extends RegisterName> {
  readonly fields: readonly (keyof RecordIn<R> & string)[]
  readonly rows?: Readonly<Partial<Record<keyof RecordIn<R> & string, (row: AnyRecord) => readonly string[]>>>
}

/** An attached file is known by its name. */
const fingerprint = 'sha256'

/** Every answer of a record an authority may read and the form does not hold, in the order of the register. */
export function notHeldOf<R extends RegisterName>(
  filling: Filling,
  register: R,
  record: RecordIn<R>,
  held: Held<R>,
): readonly NotHeld[] {
  const { audience, language, parameters } = filling
  const words = withinRecord(filling.words, register, record)
  const values = withExtras(register, record as unknown as AnyRecord, parameters)
  const fields: FieldSet = fieldsOf(register, parameters)
  return Object.entries(fields).flatMap(([name, { kind, internal }]) => {
    if (internal || !mayTell(audience, register, name)) return []
    if ((held.fields as readonly string[]).includes(name)) return []
    const label = labelHere(language, register, name, parameters)
    const of = groupOf(kind)
    const heldIn = (held.rows as Readonly<Record<string, (row: AnyRecord) => readonly string[]>> | undefined)?.[name]
    if (of) {
      const rows = (values[name] ?? []) as readonly AnyRecord[]
      const lines = rows.flatMap((row) => ofRow(filling, { name: of.name as RowName, words }, row, heldIn?.(row) ?? []))
      return lines.length === 0 ? [] : [{ question: label, answer: lines.join('\n') }]
    }
    return said(label, kind, values[name], words)
  })
}

function ofRow(
  { audience, texts }: Filling,
  { name, words }: { readonly name: RowName; readonly words: Words },
  row: AnyRecord,
  held: readonly string[],
): readonly string[] {
  const { fields, title } = rowDefinitions[name]
  const answers = Object.entries(fields as FieldSet).flatMap(([field, { kind, internal }]) => {
    // What names the row stands at its head.
    const isTold = held.includes(field) || field === title || field === fingerprint
    if (internal || isTold || !mayTell(audience, name, field)) return []
    return said(words.rowFieldLabel(name, field), kind, row[field], words)
  })
  // A row the form holds whole has nothing left to tell.
  if (answers.length === 0 && held.length > 0) return []
  const told = answers.map(({ question, answer }) => words.pair(question, answer.split('\n').join(' ')))
  const line = [rowTitle(name, row, words), ...told].filter((part) => part !== '')
  return line.length === 0 ? [] : [line.join(texts.documents.parting)]
}

function said(question: string, kind: Kind<unknown>, value: unknown, words: Words): readonly NotHeld[] {
  if (!kind.isAnswered(value)) return []
  const answer = kind.asWords(value, words)
  return answer === '' ? [] : [{ question, answer }]
}
