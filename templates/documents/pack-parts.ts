import { isAsked } from '@core/asked/is-asked'
import type { AnyRecord } from '@core/dossier/change'
import { extraFieldsOf, withExtras } from '@core/law/extra-fields'
import type { RecordIn, RegisterName, Registers } from '@core/registers'
import { extraTextsOf } from '@core/texts/field-texts'
import type { Block, Facts } from '../blocks'
import { answeredFacts, facts, withFacts } from './parts'
import type { Printing } from './printing'

/** What the packs of the file ask of a record besides the questions of its register; of one section where it is named. */
export function extraFacts<R extends RegisterName>(
  printing: Printing,
  register: R,
  record: RecordIn<R>,
  section?: string,
): Facts {
  const { language, parameters } = printing
  const fields = extraFieldsOf(register, parameters)
  const values = withExtras(register, record as unknown as AnyRecord, parameters)
  const names = Object.keys(fields).filter((name) => section === undefined || fields[name]?.section === section)
  return answeredFacts(printing, names, {
    holder: register,
    fields,
    labels: extraTextsOf(language, register, parameters),
    values,
    asked: (name) => isAsked(register, name, values, parameters),
  })
}

/** The same under a heading of its own; nothing where there is nothing to tell. */
export function* nationalPart<R extends RegisterName>(
  printing: Printing,
  register: R,
  record: RecordIn<R>,
  heading: Block,
): Generator<Block> {
  const told = extraFacts(printing, register, record)
  if (told.rows.length > 0) yield* [heading, told]
}

/** Questions and answers of one record, those of the packs last. */
export const factsAndExtra = <R extends RegisterName>(
  printing: Printing,
  register: R,
  record: RecordIn<R>,
  names: readonly (keyof Registers[R]['fields'] & string)[],
): Facts => withFacts(facts(printing, register, record, names), ...extraFacts(printing, register, record).rows)
