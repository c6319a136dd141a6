import { tidy, type SheetCollector } from '../sheets/collect-cells'
import type { ReadPart } from '../sheets/read-xml'
import { wordsOf } from './docx-styles'

/** Footnotes, endnotes and comments, by the name of their list and their number: `comment 3`. */
export type DocxNotes = ReadonlyMap<string, string>

export function readDocxNotes(read: ReadPart, parts: readonly string[], collect: SheetCollector): DocxNotes {
  const notes = new Map<string, string>()
  for (const part of parts) {
    let key: string | undefined
    let text = ''
    let listening = false
    read(part, {
      open(name, attributes) {
        if (/^(footnote|endnote|comment)$/.test(name)) {
          key = `${name} ${wordsOf(attributes, 'id')}`
          text = ''
        } else if (name === 'p') text += '\n'
        listening = name === 't'
      },
      text(piece) {
        if (listening) text += piece
      },
      close(name) {
        listening = false
        if (key === undefined || !key.startsWith(`${name} `)) return
        collect.reserve(1)
        notes.set(key, tidy(text))
        key = undefined
      },
    })
  }
  return notes
}
