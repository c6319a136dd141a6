import { Schema, type DOMOutputSpec } from 'prosemirror-model'
import { tableNodes } from 'prosemirror-tables'
import { linkAddress } from '@core/rich-text/rich-text'

const hole = (name: string): DOMOutputSpec => [name, 0]

/** What the editor can hold: exactly the tree of `@core/rich-text`, so that nothing typed is lost when it is kept. */
export const richSchema = new Schema({
  nodes: {
    doc: { content: '(flow | table)+' },
    paragraph: { content: 'inline*', group: 'flow', parseDOM: [{ tag: 'p' }], toDOM: () => hole('p') },
    bullets: { content: 'item+', group: 'flow list', parseDOM: [{ tag: 'ul' }], toDOM: () => hole('ul') },
    numbers: { content: 'item+', group: 'flow list', parseDOM: [{ tag: 'ol' }], toDOM: () => hole('ol') },
    item: { content: 'paragraph flow*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => hole('li') },
    // An answer's table is drawn by the browser: columns have no width of their own, in the file no more than here.
    ...tableNodes({ tableGroup: 'table', cellContent: 'flow+', cellAttributes: {} }),
    text: { group: 'inline' },
    line_end: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: (): DOMOutputSpec => ['br'],
      leafText: () => '\n',
    },
  },
  marks: {
    link: {
      attrs: { href: { validate: 'string' } },
      inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (element) => addressOf(element.getAttribute('href')) }],
      toDOM: (mark) => ['a', { href: String(mark.attrs['href']) }, 0],
    },
    strong: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: () => hole('strong') },
    emphasis: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: () => hole('em') },
    underline: { parseDOM: [{ tag: 'u' }], toDOM: () => hole('u') },
  },
})

function addressOf(href: string | null): { href: string } | false {
  const address = linkAddress(href ?? '')
  return address === undefined ? false : { href: address }
}

/** A type of the schema; one that is not there is a fault of ours. */
export function nodeType(name: string) {
  const type = richSchema.nodes[name]
  if (!type) throw new Error(`the editor has no node ${name}`)
  return type
}
export function markType(name: string) {
  const type = richSchema.marks[name]
  if (!type) throw new Error(`the editor has no mark ${name}`)
  return type
}
