import type { Node } from 'prosemirror-model'
import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { blanksInRuns } from '@core/rich-text/blanks'
import { runOf } from './convert'

const key = new PluginKey<DecorationSet>('blanks')

/** Shows what a draft leaves to fill in. A look only: the text and what is kept of it stay as they are. */
export const markBlanks = new Plugin<DecorationSet>({
  key,
  state: {
    init: (_, { doc }) => markedIn(doc),
    apply: (transaction, marked) => (transaction.docChanged ? markedIn(transaction.doc) : marked),
  },
  props: { decorations: (state) => key.getState(state) },
})

function markedIn(document: Node): DecorationSet {
  const found: Decoration[] = []
  document.descendants((node, at) => {
    if (!node.isTextblock) return true
    // A character and a line end are one step each; the paragraph's own edge is another.
    const start = at + 1
    for (const { from, to } of blanksInRuns(node.children.map(runOf)))
      found.push(Decoration.inline(start + from, start + to, { class: 'to-fill' }))
    return false
  })
  return DecorationSet.create(document, found)
}
