import type { AnyRecord } from '@core/dossier/change'
import { isDue } from '@core/asked/due'
import { isAsked, isAskedInRow } from '@core/asked/is-asked'
import type { AskingLaw } from '@core/asked/asked'
import type { Field } from '@core/kinds'
import { fieldsOf } from '@core/law/extra-fields'
import { rowDefinitions, type RegisterName, type RowName } from '@core/registers'

/**
 * What the blank cell of a table is. `answer`: a text requires one, and its absence is told even where nobody gave any;
 * `word`: a text expects one, so that beside others a dash would pass for « none »; `nothing`: none is asked for.
 */
export type Owed = 'answer' | 'word' | 'nothing'

function owedFor({ need, law }: Field, asked: () => ReturnType<typeof isAsked>): Owed {
  if (need === 'optional') return 'nothing'
  const state = asked()
  if (isDue(need, state)) return 'answer'
  return state !== 'no' && law.length > 0 ? 'word' : 'nothing'
}

/** Of a row of a repeating group. */
export function owedInRow(of: RowName, name: string, row: AnyRecord, law: AskingLaw): Owed {
  const field = (rowDefinitions[of].fields as Readonly<Record<string, Field>>)[name]
  // None of the columns there are asks what the record around the row says.
  return field ? owedFor(field, () => isAskedInRow(of, name, { it: row, whole: row, law })) : 'nothing'
}

/** Of a record; of several questions in one cell, the one that is asked most strictly. */
export function owedIn(register: RegisterName, names: readonly string[], record: AnyRecord, law: AskingLaw): Owed {
  const fields = fieldsOf(register, law)
  const owed = names.map((name) => {
    const field = fields[name]
    return field ? owedFor(field, () => isAsked(register, name, record, law)) : 'nothing'
  })
  return order.find((each) => owed.includes(each)) ?? 'nothing'
}

const order: readonly Owed[] = ['answer', 'word', 'nothing']
