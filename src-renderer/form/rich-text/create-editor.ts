import { baseKeymap } from 'prosemirror-commands'
import { history } from 'prosemirror-history'
import { keymap } from 'prosemirror-keymap'
import { EditorState } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'
import type { RichText } from '@core/rich-text/rich-text'
import { keys } from './commands'
import { fromDocument, toDocument } from './convert'
import { markBlanks } from './mark-blanks'
import { insertTransferred } from './paste'

export interface EditorWishes {
  readonly place: HTMLElement
  readonly content: RichText
  readonly attributes: () => Record<string, string>
  readonly isEditable: () => boolean
  /** Told what the text is after each change made in it. */
  readonly onText: (text: RichText) => void
  /** Told after anything: another caret, another dress. */
  readonly onState: (state: EditorState) => void
}

const stateOf = (content: RichText) =>
  EditorState.create({
    doc: toDocument(content),
    plugins: [history(), keymap(keys), keymap(baseKeymap), tableEditing(), markBlanks],
  })

const editors = new WeakMap<Element, EditorView>()

/** The editor that lives in an element, for what is inserted from elsewhere on the page. */
export const editorAt = (element: Element | null): EditorView | undefined =>
  element ? editors.get(element) : undefined

export function createEditor(wishes: EditorWishes): EditorView {
  const view = new EditorView(
    { mount: wishes.place },
    {
      state: stateOf(wishes.content),
      attributes: wishes.attributes,
      editable: wishes.isEditable,
      // The library would paste by way of `innerHTML`, for which it asks a policy of its own; it never gets to it.
      handleDOMEvents: {
        paste: (view, event) => {
          event.preventDefault()
          if (view.editable) insertTransferred(view, event.clipboardData)
          return true
        },
        drop: (view, event) => {
          // What is moved within the text is moved by the library, which knows where it comes from.
          if (view.dragging) return false
          event.preventDefault()
          if (view.editable) insertTransferred(view, event.dataTransfer)
          return true
        },
        // Nothing leaves the window: a link is followed from the document, not from the form.
        click: (_, event) => {
          event.preventDefault()
          return false
        },
      },
      dispatchTransaction(transaction) {
        const state = view.state.apply(transaction)
        view.updateState(state)
        if (transaction.docChanged) wishes.onText(fromDocument(state.doc))
        wishes.onState(state)
      },
    },
  )
  editors.set(wishes.place, view)
  return view
}

/** Shows another text, unless it is the one shown: the caret of someone writing must not move. */
export function showText(view: EditorView, content: RichText): void {
  if (JSON.stringify(fromDocument(view.state.doc)) === JSON.stringify(content)) return
  view.updateState(stateOf(content))
}
