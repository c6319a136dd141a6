import type { FieldSet } from '../../kinds'
import type { Draft } from '../proposing/draft'
import { found, type Found } from '../proposing/found'
import type { Cell } from '../sheets/sheet'
import { textsOf } from '../../texts/languages'
import type { PrintedWords } from './printed-words'
import { readPrinted } from './read-printed'

/** Kinds that take any words: asked last. */
const wordy: ReadonlySet<string> = new Set(['text', 'phrase', 'prose'])

/**
 * Several answers of one row in one line, « Comptable public · Autorité publique · France »: the first names the row, each
 * other goes to the first question it answers. Undefined where one of them answers none: half a line would be a loss.
 */
export function readParts(
  fields: FieldSet,
  [key, ...others]: readonly string[],
  cell: Cell,
  { draft, words }: { readonly draft: Draft; readonly words: PrintedWords },
): Record<string, Found<unknown>> | undefined {
  const { parting, about } = textsOf(words.language).documents
  const [name = '', ...more] = partsOf(cell.text, parting)
  const read = (field: string, text: string) => {
    const definition = fields[field]
    return definition && readPrinted(definition, { ...cell, text }, draft, words.keptIn)
  }
  const first = key === undefined ? undefined : read(key, name)
  if (key === undefined || first === undefined) return undefined
  const row: Record<string, Found<unknown>> = { [key]: found(first, cell) }
  const open = [...others].sort((a, b) => Number(isWordy(fields, a)) - Number(isWordy(fields, b)))
  for (const part of more) {
    const text = part.startsWith(about('')) ? part.slice(about('').length) : part
    const answers = open.map((field) => [field, row[field] ? undefined : read(field, text)] as const)
    const answer = answers.find(([, value]) => value !== undefined)
    if (!answer) return undefined
    row[answer[0]] = found(answer[1], cell)
  }
  return row
}

/** In Word the point stands on the line of what comes before it: the blank between them does not break. */
export const partsOf = (text: string, parting: string): readonly string[] =>
  text.replaceAll('\u00a0·', ' ·').split(parting)

const isWordy = (fields: FieldSet, name: string) => wordy.has(fields[name]?.kind.name ?? '')
