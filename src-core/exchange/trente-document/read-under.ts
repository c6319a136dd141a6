import { foldWords } from '../../folding/fold'
import type { FieldSet } from '../../kinds'
import type { Draft } from '../proposing/draft'
import { found, type Found } from '../proposing/found'
import type { Cell } from '../sheets/sheet'
import { readYesNo } from '../reading/yes-no'
import { textsOf } from '../../texts/languages'
import type { PrintedWords } from './printed-words'
import { partsOf } from './read-parts'
import { readPrinted } from './read-printed'

interface Read {
  readonly fields: FieldSet
  /** Labels, folded → field. */
  readonly labels: ReadonlyMap<string, string>
  readonly draft: Draft
  readonly words: PrintedWords
}

/**
 * What stands under a row of a table, or in short: « Source : Appareil, capteur · Prospection ; Réutilisation : Non ». Only what is whole is
 * taken; the line stays among what found no place unless all of it was.
 */
export function readUnder(cell: Cell, read: Read): Record<string, Found<unknown>> {
  const { parting } = textsOf(read.words.language).documents
  const answers: Record<string, Found<unknown>> = {}
  let isWhole = true
  const told: Record<string, unknown> = {}
  for (const said of cell.text.split('\n').flatMap((line) => partsOf(line, parting))) {
    const part = partOf(said, cell, read)
    if (part) Object.assign(told, part)
    else isWhole = false
  }
  for (const [name, value] of Object.entries(told)) answers[name] = isWhole ? found(value, cell) : found(value)
  return answers
}

/** One question with its answer, or several answered alike. */
function partOf(said: string, cell: Cell, { fields, labels, draft, words }: Read): Record<string, unknown> | undefined {
  const at = said.indexOf(':')
  if (at < 0) return undefined
  const [before, after] = [said.slice(0, at).trim(), said.slice(at + 1).trim()]
  const name = labels.get(foldWords(before))
  const field = name === undefined ? undefined : fields[name]
  if (name !== undefined && field) {
    const value = readPrinted(field, { ...cell, text: after }, draft, words.keptIn)
    return value === undefined ? undefined : { [name]: value }
  }
  // Documents printed before tell the answer first.
  return answeredAlike(before, after, labels) ?? answeredAlike(after, before, labels)
}

function answeredAlike(
  questions: string,
  said: string,
  labels: ReadonlyMap<string, string>,
): Record<string, unknown> | undefined {
  const answer = readYesNo(said)
  if (answer === undefined) return undefined
  const names = questions.split(';').map((label) => labels.get(foldWords(label)))
  return names.every((each) => each !== undefined) ? Object.fromEntries(names.map((each) => [each, answer])) : undefined
}
