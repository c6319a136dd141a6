import { keyOf, placeOf, placeOfKey } from './cell-place'
import { tidy, type SheetCollector } from './collect-cells'
import { unescapeText } from './excel-text'
import type { ReadPart, XmlListener } from './read-xml'
import type { Note } from './sheet'

/** Where the comments on one sheet are written. */
export interface NoteParts {
  /** Comments of every Excel, `xl/comments1.xml` by custom. */
  readonly plain: readonly string[]
  /** Conversations, since 2018; each stands among the plain ones too, behind a notice for older Excels. */
  readonly threads: readonly string[]
}

/** The comments on one sheet of an XLSX, without who wrote them. */
export function readNotes(read: ReadPart, parts: NoteParts, collect: SheetCollector): readonly Note[] {
  const found = new Map<number, string[]>()
  const note = (ref: string, text: string) => {
    if (text === '') return
    collect.reserve(1)
    const key = keyOf(placeOf(ref))
    const known = found.get(key)
    if (known) known.push(text)
    else found.set(key, [text])
  }
  for (const part of parts.threads) read(part, threadListener(note))
  const inThreads = new Set(found.keys())
  for (const part of parts.plain) {
    read(
      part,
      plainListener((ref, text) => {
        if (!inThreads.has(keyOf(placeOf(ref)))) note(ref, text)
      }),
    )
  }
  return [...found].map(([key, texts]) => ({ ...placeOfKey(key), text: texts.join('\n') }))
}

/** Excel begins a comment with the name of who writes it, on a line of its own. */
export function withoutAuthor(written: string, author: string): string {
  const text = tidy(written)
  const line = `${tidy(author)}:\n`
  return line.length > 2 && text.startsWith(line) ? text.slice(line.length).trim() : text
}

type TakeNote = (ref: string, text: string) => void

function plainListener(take: TakeNote): XmlListener {
  const authors: string[] = []
  let ref = ''
  let author = ''
  let written = ''
  let listening: 'author' | 'text' | undefined
  let phonetic = 0
  return {
    open(name, attributes) {
      if (name === 'comment') {
        ref = attributes['ref'] ?? ''
        author = authors[Number(attributes['authorId'])] ?? ''
        written = ''
      } else if (name === 'author') authors.push('')
      else if (name === 'rPh') phonetic++
      listening = name === 'author' ? 'author' : name === 't' && phonetic === 0 ? 'text' : undefined
    },
    text(text) {
      if (listening === 'text') written += text
      if (listening === 'author') authors[authors.length - 1] += text
    },
    close(name) {
      if (name === 'rPh') phonetic--
      if (name === 'comment') take(ref, withoutAuthor(unescapeText(written), author))
      listening = undefined
    },
  }
}

function threadListener(take: TakeNote): XmlListener {
  let ref = ''
  let written = ''
  let listening = false
  return {
    open(name, attributes) {
      if (name === 'threadedComment') {
        ref = attributes['ref'] ?? ''
        written = ''
      }
      listening = name === 'text'
    },
    text(text) {
      if (listening) written += text
    },
    close(name) {
      listening = false
      if (name === 'threadedComment') take(ref, tidy(unescapeText(written)))
    },
  }
}
