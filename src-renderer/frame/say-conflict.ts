import type { Dossier } from '@core/dossier/dossier'
import type { Conflict } from '@core/dossier/merge'
import { valueAt } from '@core/dossier/places'
import { recordsOf } from '@core/dossier/references'
import { groupOf } from '@core/kinds'
import { fieldsOf, type AddedFields } from '@core/law/extra-fields'
import type { RowName } from '@core/registers'
import { fieldLabel, labelHere } from '@core/texts/field-texts'
import { beginningOf } from '@core/texts/format'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import { nameOf, rowTitle, withinRecord, wordsIn } from '@core/texts/words'

/** A question of two states in words: where, what each says, and what both began from ('' where that says nothing). */
export interface SaidConflict {
  readonly what: string
  readonly mine: string
  readonly theirs: string
  readonly since: string
}

const mostLetters = 120

const collectionOf = (conflict: Conflict) =>
  conflict.kind === 'answer' ? conflict.in : conflict.kind === 'removed-here' ? conflict.from : conflict.into

/** `now`: the file as it holds theirs wherever there is a conflict. */
export function sayConflict(now: Dossier, language: WindowLanguage, law: AddedFields) {
  const texts = textsOf(language)
  const { removed, changed, unanswered } = texts.shell.frame.conflict
  const words = wordsIn(language, now)

  function groupAt(conflict: Conflict) {
    const { register, rows } = collectionOf(conflict)
    const kind = rows === undefined ? undefined : fieldsOf(register, law)[rows]?.kind
    return kind && groupOf(kind)
  }
  function questionOf(conflict: Extract<Conflict, { kind: 'answer' }>): string {
    const group = groupAt(conflict)
    if (!group) return labelHere(language, conflict.in.register, conflict.field, law)
    return words.rowFieldLabel(group.name, conflict.field)
  }
  /** « Paie › Finalités » : the record, then what of it. */
  function whatOf(conflict: Conflict): string {
    const { register, record: id, rows } = collectionOf(conflict)
    const record = recordsOf(now, register).find((each) => each.id === id)
    const parts = [record ? nameOf(register, record, words) : texts.registers[register].one]
    if (rows !== undefined) parts.push(fieldLabel(texts, register, rows))
    if (conflict.kind === 'answer') parts.push(questionOf(conflict))
    else if (rows === undefined) parts.push(nameOf(register, { ref: '', ...conflict.record }, words))
    else {
      const group = groupAt(conflict)
      if (group) parts.push(rowTitle(group.name as RowName, conflict.record, words))
    }
    return parts.filter((part) => part !== '').join(' › ')
  }
  function saidOf(conflict: Extract<Conflict, { kind: 'answer' }>, value: unknown): string {
    const { register, record: id } = conflict.in
    const kind = (groupAt(conflict)?.fields ?? fieldsOf(register, law))[conflict.field]?.kind
    const record = recordsOf(now, register).find((each) => each.id === id)
    const inside = record ? withinRecord(words, register, record) : words
    const said = value !== undefined && kind?.isAnswered(value) ? kind.asWords(value, inside) : ''
    return said === '' ? unanswered : beginningOf(said, mostLetters)
  }

  return (conflict: Conflict): SaidConflict => {
    const what = whatOf(conflict)
    if (conflict.kind === 'removed-here') return { what, mine: removed, theirs: changed, since: '' }
    if (conflict.kind === 'removed-there') return { what, mine: changed, theirs: removed, since: '' }
    const [mine, theirs, since] = [conflict.mine, valueAt(now, conflict.in, conflict.field), conflict.from]
    return {
      what,
      mine: saidOf(conflict, mine),
      theirs: saidOf(conflict, theirs),
      since: saidOf(conflict, since),
    }
  }
}
