import { TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { normalise } from '@core/rich-text/normalise'
import type { RichText } from '@core/rich-text/rich-text'
import { toFragment } from './convert'

/** Puts whole blocks after the one the caret is in; an empty paragraph gives way to them. The caret goes to their end. */
export function insertBlocks(view: EditorView, rich: RichText): void {
  const content = toFragment(normalise(rich))
  const { state } = view
  const { $to } = state.selection
  const inBlock = $to.depth > 0
  const block = inBlock ? $to.node(1) : null
  const end = inBlock ? $to.after(1) : $to.pos
  const isEmpty = block?.type.name === 'paragraph' && block.content.size === 0
  const start = isEmpty ? $to.before(1) : end
  const transaction = state.tr.replaceWith(start, end, content)
  const caret = TextSelection.near(transaction.doc.resolve(start + content.size), -1)
  view.dispatch(transaction.setSelection(caret).scrollIntoView())
}
