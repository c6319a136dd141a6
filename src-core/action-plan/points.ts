import type { AnyRecord } from '../dossier/change'
import type { Dossier } from '../dossier/dossier'
import { lookUp } from '../dossier/record-index'
import { groupOf, type FieldSet } from '../kinds'
import { registers, type Action, type RegisterName, type RowName } from '../registers'
import { rowTitle, withinRecord, type LanguageWords } from '../texts/words'
import { originsOf } from '../accountability/origins'

/** The repeating groups whose rows a task may answer. A register that calls for tasks line by line is a line here. */
const groups: { readonly [R in RegisterName]?: readonly string[] } = {
  dpias: ['answers', 'measures', 'risks'],
  audits: ['findings'],
  managementReviews: ['decisions'],
}

export interface Point {
  readonly id: string
  readonly name: string
}

/** The lines of its origins that a task may be about, by their names. */
export function pointsOf(action: Action, dossier: Dossier, words: LanguageWords): readonly Point[] {
  return originsOf(action).flatMap(({ register, id }) => {
    const record = lookUp(dossier, register, id) as AnyRecord | undefined
    if (!record) return []
    const inside = withinRecord(words, register, record)
    return (groups[register] ?? []).flatMap((field) => {
      const of = groupOf((registers[register].fields as FieldSet)[field]?.kind as never)
      const rows = (record[field] ?? []) as readonly AnyRecord[]
      return of ? rows.map((row) => ({ id: row.id, name: nameOfRow(of.name as RowName, row, inside) })) : []
    })
  })
}

/** A risk without a title is known by its feared event. */
function nameOfRow(rows: RowName, row: AnyRecord, words: LanguageWords): string {
  const { event } = row as { readonly event?: unknown }
  return rowTitle(rows, row, words) || (typeof event === 'string' ? words.code('fearedEvent', event) : '')
}
