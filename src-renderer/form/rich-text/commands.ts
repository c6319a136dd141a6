import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands'
import { redo, undo } from 'prosemirror-history'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list'
import { TextSelection, type Command, type EditorState } from 'prosemirror-state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
  toggleHeaderRow,
} from 'prosemirror-tables'
import { markType, nodeType } from './schema'

export type MarkName = 'strong' | 'emphasis' | 'underline'
export type ListName = 'bullets' | 'numbers'

export const toggle = (name: MarkName): Command => toggleMark(markType(name))

/** The list the caret is in, the innermost one. */
export function listAt({ selection: { $from } }: EditorState): ListName | undefined {
  for (let depth = $from.depth; depth > 0; depth--) {
    const { name } = $from.node(depth).type
    if (name === 'bullets' || name === 'numbers') return name
  }
  return undefined
}

/** Into a list; out of it when it is one of that sort already. */
export const toggleList =
  (name: ListName): Command =>
  (state, dispatch, view) => {
    if (listAt(state) === name) return liftListItem(nodeType('item'))(state, dispatch, view)
    return wrapInList(nodeType(name))(state, dispatch, view)
  }

export function isMarked(state: EditorState, name: MarkName | 'link'): boolean {
  const { from, $from, to, empty } = state.selection
  const type = markType(name)
  if (empty) return type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
  return state.doc.rangeHasMark(from, to, type)
}

/** Links the selection to a checked address; takes the link off without one. */
export const setLink =
  (href: string | undefined): Command =>
  (state, dispatch) => {
    const { from, to, empty } = state.selection
    if (empty) return false
    const type = markType('link')
    const tr = state.tr.removeMark(from, to, type)
    dispatch?.(href === undefined ? tr : tr.addMark(from, to, type.create({ href })))
    return true
  }

/** Three rows of two cells, the first one the head; nowhere inside another table or a list. */
export const insertTable: Command = (state, dispatch) => {
  const { $from } = state.selection
  // Everything selected, or a cell: there is no paragraph to stand after.
  if (!$from.parent.isTextblock || isInTable(state) || listAt(state) !== undefined) return false
  const row = (cell: string) =>
    nodeType('table_row').create(
      null,
      [1, 2].map(() => nodeType(cell).create(null, nodeType('paragraph').create())),
    )
  const table = nodeType('table').create(null, [row('table_header'), row('table_cell'), row('table_cell')])
  const isEmpty = $from.parent.content.size === 0
  const at = isEmpty ? $from.before() : $from.after()
  const tr = state.tr.replaceWith(at, isEmpty ? $from.after() : at, [table, nodeType('paragraph').create()])
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve(at + 4))).scrollIntoView())
  return true
}

export const tableCommands = {
  addRow: addRowAfter,
  addColumn: addColumnAfter,
  toggleHead: toggleHeaderRow,
  removeRow: deleteRow,
  removeColumn: deleteColumn,
  removeTable: deleteTable,
} as const satisfies Record<string, Command>
export type TableCommandName = keyof typeof tableCommands

const lineEnd: Command = chainCommands(exitCode, (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodeType('line_end').create()).scrollIntoView())
  return true
})

/** Tab moves within lists and tables; elsewhere, and at their ends, it leaves the text as from any field. */
export const keys: Readonly<Record<string, Command>> = {
  'Mod-b': toggle('strong'),
  'Mod-i': toggle('emphasis'),
  'Mod-u': toggle('underline'),
  'Mod-z': undo,
  'Mod-y': redo,
  'Shift-Mod-z': redo,
  'Shift-Enter': lineEnd,
  Tab: chainCommands(sinkListItem(nodeType('item')), goToNextCell(1)),
  'Shift-Tab': chainCommands(
    (state, dispatch, view) => isInList(state, 2) && liftListItem(nodeType('item'))(state, dispatch, view),
    goToNextCell(-1),
  ),
  Enter: chainCommands(splitListItem(nodeType('item')), baseKeymap['Enter'] ?? (() => false)),
}

/** In at least so many lists. */
function isInList({ selection: { $from } }: EditorState, count: number): boolean {
  let found = 0
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type.name === 'item') found++
  return found >= count
}
