import { foldWords } from '../../folding/fold'
import { textsOf } from '../../texts/languages'
import type { Cell } from '../sheets/sheet'
import { around } from './own-words'

/** What we write beneath the title of a fiche: it tells that the words below are ours. */
export function isOwnNote(text: string): boolean {
  const [before] = around((name) => textsOf('fr').documents.forms.filledBy(name, ''))
  return foldWords(text.slice(0, before.length + 1)).startsWith(foldWords(before))
}

/** « Trop long pour la liste : voir la fiche »: the fiche says it all. */
export const isOwnPointer = (text: string): boolean =>
  foldWords(text) === foldWords(textsOf('fr').documents.forms.tooLongForList)

/** Where a text passes from one row to the next; the blank it may be cut at stays before it. */
export const cutMark = '…'

/**
 * A text too long for one row goes on in rows that bear its label and « (suite) »: their cells are put together again, letter
 * for letter.
 */
export function joinContinued(rows: readonly (readonly Cell[])[], labelColumn: number): readonly (readonly Cell[])[] {
  const { continued } = textsOf('fr').documents.forms
  const joined: (readonly Cell[])[] = []
  let label = ''
  for (const cells of rows) {
    const own = cells.find(({ column }) => column === labelColumn)?.text ?? ''
    const before = joined.at(-1)
    if (before && label !== '' && foldWords(own) === foldWords(continued(label))) {
      joined[joined.length - 1] = before.map((cell) => {
        const more = cells.find(({ column }) => column === cell.column && column !== labelColumn)
        return more ? { ...cell, text: withoutMark(cell.text, 'end') + withoutMark(more.text, 'start') } : cell
      })
      continue
    }
    joined.push(cells)
    label = own
  }
  return joined
}

const withoutMark = (text: string, side: 'start' | 'end'): string => {
  if (side === 'end') return text.endsWith(cutMark) ? text.slice(0, -cutMark.length) : text
  return text.startsWith(cutMark) ? text.slice(cutMark.length) : text
}
