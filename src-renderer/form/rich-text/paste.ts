import { Slice } from 'prosemirror-model'
import type { EditorView } from 'prosemirror-view'
import { fromPlainText, normalise } from '@core/rich-text/normalise'
import { readHtml } from '@core/rich-text/read-html'
import { isTable, type RichText } from '@core/rich-text/rich-text'
import { isInTable } from 'prosemirror-tables'
import { toFragment } from './convert'

/**
 * Puts what is on the clipboard, or was dropped, where the caret is. Read by our own reader and never by the page: what people paste from Word or
 * a web page is cleaned in one place, and no string becomes HTML, which the window's policy forbids anyway.
 */
export function insertTransferred(view: EditorView, transfer: DataTransfer | null): void {
  if (!transfer) return
  const html = transfer.getData('text/html')
  const rich = html === '' ? fromPlainText(transfer.getData('text/plain')) : readHtml(html).rich
  const fitting = isInTable(view.state) ? inCell(rich) : rich
  if (fitting.length === 0) return
  view.dispatch(view.state.tr.replaceSelection(sliceOf(fitting)).scrollIntoView().setMeta('uiEvent', 'paste'))
}

/** As a cell would hold it: without tables. */
function inCell(rich: RichText): RichText {
  const [block] = normalise([{ table: [[rich]] }])
  return block && isTable(block) ? (block.table[0]?.[0] ?? []) : []
}

/** Open at paragraphs, so that their words join those around the caret. */
function sliceOf(rich: RichText): Slice {
  const content = toFragment(rich)
  const open = (node: typeof content.firstChild) => (node?.type.name === 'paragraph' ? 1 : 0)
  return new Slice(content, open(content.firstChild), open(content.lastChild))
}
