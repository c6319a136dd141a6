import { tidy, type SheetCollector } from '../sheets/collect-cells'
import type { Cell, Note } from '../sheets/sheet'
import type { Block } from './block'
import type { Row } from './rows-of'
import { sectionsOf, type Section } from './sections-of'

/** The sheets of a document: one for each heading that has answers under it, label beside value, and one for each table. */
export function addSections(blocks: readonly Block[], fileName: string, collect: SheetCollector): void {
  const nameOnce = openNames()
  let tables = 0
  for (const section of sectionsOf(blocks)) {
    if (section.is === 'table') {
      tables += 1
      const { table, name, title } = section
      collect.addSheet({ ...table, name: nameOnce(name ?? `Table ${tables}`), ...(title ? { title } : {}) })
    } else collect.addSheet(answerSheet(section, nameOnce, fileName))
  }
}

/** Two sheets of one name could not be told apart where their cells are listed. */
function openNames() {
  const taken = new Map<string, number>()
  return (name: string): string => {
    const count = (taken.get(name) ?? 0) + 1
    taken.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  }
}

function answerSheet(
  { heading, rows }: Extract<Section, { is: 'answers' }>,
  nameOnce: (name: string) => string,
  fileName: string,
) {
  const title = heading?.text
  const notes = rows.map(noteOf)
  // What hangs on the heading itself has no cell to hang on.
  const first = [...(heading?.notes ?? []), ...(notes[0] ? [notes[0].text] : [])]
  if (first.length > 0) notes[0] = { row: 0, column: notes[0]?.column ?? 0, text: first.join('\n') }
  return {
    name: nameOnce(title ?? fileName),
    ...(title ? { title } : {}),
    cells: rows.flatMap(cellsOf),
    notes: notes.filter((note) => note !== undefined),
  }
}

function cellsOf({ label, values, link }: Row, row: number): readonly Cell[] {
  const texts = label === '' ? [values.join('\n')] : [label, values.join('\n')]
  return texts.flatMap((written, column) => {
    const text = tidy(written)
    const isLast = column === texts.length - 1
    return text === '' ? [] : [{ row, column, text, ...(link && isLast ? { link } : {}) }]
  })
}

const noteOf = ({ label, values, notes }: Row, row: number): Note | undefined =>
  notes.length === 0 ? undefined : { row, column: label === '' || values.length === 0 ? 0 : 1, text: notes.join('\n') }
