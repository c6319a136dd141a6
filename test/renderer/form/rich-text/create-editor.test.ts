// @vitest-environment happy-dom
import { TextSelection, type Command } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { plainText, type RichText } from '@core/rich-text/rich-text'
import { insertTable, setLink, tableCommands, toggle, toggleList } from '@renderer/form/rich-text/commands'
import { createEditor, showText } from '@renderer/form/rich-text/create-editor'
import { insertTransferred } from '@renderer/form/rich-text/paste'

const p = (text: string): RichText => [{ p: [{ text }] }]
let view: EditorView
let text: RichText

function open(content: RichText) {
  document.body.innerHTML = '<div></div>'
  view = createEditor({
    place: document.querySelector('div') as HTMLElement,
    content,
    attributes: () => ({ role: 'textbox' }),
    isEditable: () => true,
    onText: (now) => (text = now),
    onState: () => undefined,
  })
  text = content
}
const run = (command: Command) => command(view.state, view.dispatch, view)
const select = (from: number, to: number) =>
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)))
function paste(html: string, plain = '') {
  const transfer = { getData: (type: string) => (type === 'text/html' ? html : plain) }
  insertTransferred(view, transfer as unknown as DataTransfer)
}

beforeEach(() => open(p('un deux')))
afterEach(() => view.destroy())

describe('a draft', () => {
  const marked = () => [...view.dom.querySelectorAll('.to-fill')].map(({ textContent }) => textContent)

  it('shows what it leaves to fill in, whatever its dress, until it is filled in', () => {
    open([
      { p: [{ text: 'Filme [' }, { text: 'lieux', strong: true }, { text: ']\nde [heure].' }] },
      { list: [[{ p: [{ text: '[qui]' }] }]] },
    ])
    expect(marked().join('')).toBe('[lieux][heure][qui]')
    const written = text
    const at = view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n').indexOf('[heure]') + 1
    select(at, at + '[heure]'.length)
    view.dispatch(view.state.tr.insertText('8 h'))
    expect(plainText(text)).toContain('de 8 h.')
    expect(marked().join('')).toBe('[lieux][qui]')
    showText(view, written)
    expect(marked().join('')).toBe('[lieux][heure][qui]')
  })
})

describe('writing', () => {
  it('dresses what is selected', () => {
    select(1, 3)
    run(toggle('strong'))
    expect(text).toEqual([{ p: [{ text: 'un', strong: true }, { text: ' deux' }] }])
    run(setLink('https://example.org/'))
    expect(text).toEqual([{ p: [{ text: 'un', strong: true, link: 'https://example.org/' }, { text: ' deux' }] }])
    run(setLink(undefined))
    run(toggle('strong'))
    expect(text).toEqual(p('un deux'))
  })

  it('makes a list, another sort of list inside, and takes it off', () => {
    run(toggleList('numbers'))
    expect(text).toEqual([{ list: [p('un deux')], ordered: true }])
    run(toggleList('numbers'))
    expect(text).toEqual(p('un deux'))
  })

  it('makes a table with a head, which grows', () => {
    expect(run(insertTable)).toBe(true)
    paste('', 'Donnée')
    expect(text).toEqual([...p('un deux'), { table: [[p('Donnée'), []]] }])
    run(tableCommands.addColumn)
    expect(view.state.doc.lastChild?.type.name).toBe('paragraph')
    expect(view.state.doc.child(1).firstChild?.childCount).toBe(3)
    expect(run(insertTable)).toBe(false)
  })
})

describe('pasting', () => {
  it('joins the words around the caret, cleaned', () => {
    select(4, 4)
    paste('<p class=MsoNormal style="color:red"><b>et</b> <script>alert(1)</script></p>')
    expect(text).toEqual([{ p: [{ text: 'un ' }, { text: 'et', strong: true }, { text: 'deux' }] }])
  })

  it('puts a table on the page, and its words in a cell', () => {
    const table = '<table><tr><td>a</td><td>b</td></tr></table>'
    select(8, 8)
    paste(table)
    expect(text).toEqual([...p('un deux'), { table: [[p('a'), p('b')]] }])
    select(13, 13)
    paste(table)
    expect(plainText(text)).toContain('a · b')
    expect(text).toHaveLength(2)
  })
})

it('shows another text, but never moves the caret for the one it shows', () => {
  select(4, 4)
  const { state } = view
  showText(view, p('un deux'))
  expect(view.state).toBe(state)
  showText(view, p('trois'))
  expect(view.dom.textContent).toBe('trois')
})
