/**
 * A document as a value: what it says, in reading order, with no Word and no HTML in it.
 * `word/` turns blocks into .docx, the preview page turns the same blocks into HTML.
 */
import type { ContentLanguage } from '@core/kinds'
import type { RichText } from '@core/rich-text/rich-text'
import type { WindowLanguage } from '@core/texts/languages'

/** A stretch of text. `link` is an address for people (checked again by each printer); `to` is an anchor of this document. */
export interface Run {
  readonly text: string
  readonly strong?: boolean
  readonly emphasis?: boolean
  readonly underline?: boolean
  /** What must not be overlooked: its words say so, a colour only helps. */
  readonly alert?: boolean
  readonly link?: string
  readonly to?: string
  /** Where it is not that of the document. */
  readonly language?: ContentLanguage
}
/** One paragraph of text. Line breaks in a string stay line breaks. */
export type Text = string | readonly (string | Run)[]

/** Words of a text, without their dress. */
export const plainText = (text: string | readonly (string | { readonly text: string })[]): string =>
  typeof text === 'string' ? text : text.map((run) => (typeof run === 'string' ? run : run.text)).join('')

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3 | 4
  readonly text: string
  /** The same words, where some are in another language. */
  readonly runs?: readonly Run[]
  /** Target of contents entries and links; letters, digits and `-`, unique in the document. */
  readonly anchor: string
  readonly newPage?: boolean
  /** Left out of the contents. */
  readonly unlisted?: boolean
  /** Human reference of the record that begins here: a document too long for one file is parted between records. */
  readonly record?: string
}
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly text: Text
  readonly tone?: 'lead' | 'quiet'
  /** On the page of what follows. */
  readonly withNext?: boolean
}
/** What a person wrote with lists, tables and links, printed as written. */
export interface RichTextBlock {
  readonly kind: 'richText'
  readonly content: RichText
  /** Where it is not that of the document. */
  readonly language?: ContentLanguage
}
/** Questions and answers, two columns: the shape of a register's sheet. */
export interface Facts {
  readonly kind: 'facts'
  readonly rows: readonly Fact[]
}
export interface Fact {
  readonly label: string
  /** The same words, where some are in another language. */
  readonly labelRuns?: readonly Run[]
  /** One entry a paragraph, or a rich text. Empty: printed as "not stated", never as nothing. */
  readonly value: readonly (Text | RichTextBlock)[]
  /** Legal source printed small under the label. */
  readonly source?: string
  /** An answer of a word, a number or a day: a sheet may tell several of them on one line. */
  readonly brief?: 'yesNo' | 'word'
}
export interface Column {
  readonly label: string
  /** Share of the table's width; shares need not add up to anything. */
  readonly share: number
  readonly align?: 'start' | 'end' | 'center'
}
/** A table whose head repeats on each page. `wide` asks for the long side of the page. */
export interface Grid {
  readonly kind: 'grid'
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Text[])[]
  /** Said under each row, across the table; an empty text is nothing. */
  readonly under?: readonly Text[]
  readonly wide?: boolean
  /** Sentence printed in place of a table without rows. */
  readonly empty: string
  /** What the table shows, for those who cannot see it (alternative text). */
  readonly description: string
}
export interface List {
  readonly kind: 'list'
  readonly ordered?: boolean
  readonly items: readonly Text[]
}
export interface Note {
  readonly kind: 'note'
  /** `negative`: a no, as unmistakable on grey paper as in red. */
  readonly tone: 'info' | 'warning' | 'negative'
  readonly title?: string
  readonly text: readonly Text[]
}
/** Points to settle. Severity is always a word beside its mark, never a colour alone. */
export interface Findings {
  readonly kind: 'findings'
  /** Of the columns: what is to be done, where, what. */
  readonly heads: readonly [string, string, string]
  readonly items: readonly {
    readonly severity: 'error' | 'warning' | 'advice'
    readonly severityLabel: string
    readonly where: Text
    readonly message: Text
    readonly source: string
    /** Reason given when a person set the finding aside. */
    readonly dismissed?: string
  }[]
  readonly empty: string
}
export interface Signature {
  readonly kind: 'signature'
  readonly parties: readonly {
    readonly role: string
    readonly name: string
    readonly dateLabel: string
    readonly signLabel: string
  }[]
}
/** A drawing, in a size for paper. */
export interface PictureBlock extends Pictured {
  readonly kind: 'picture'
  /** A whole SVG document. */
  readonly svg: string
}
/** A picture made of points, as its bytes stand in a document. */
export interface Photo {
  readonly format: 'png' | 'jpeg'
  readonly bytes: Uint8Array
  /** In points. */
  readonly width: number
  readonly height: number
}
/** What somebody photographed or copied from a screen. */
export interface PhotoBlock extends Pictured {
  readonly kind: 'photo'
  readonly photo: Photo
}
/** Printers make it smaller where it would not fit, never larger. */
interface Pictured {
  readonly title: string
  /** What it says, for those who cannot see it (alternative text). */
  readonly description: string
  readonly widthCm: number
  readonly heightCm: number
  /** Its number, its title and one sentence, printed under it. */
  readonly caption?: Text
}
export interface PageBreak {
  readonly kind: 'pageBreak'
}

export type Block =
  | Heading
  | Paragraph
  | RichTextBlock
  | Facts
  | Grid
  | List
  | Note
  | Findings
  | Signature
  | PictureBlock
  | PhotoBlock
  | PageBreak

/** Whether an entry of a fact is a rich text. */
export const isRich = (entry: Text | RichTextBlock): entry is RichTextBlock =>
  typeof entry === 'object' && 'kind' in entry

export interface Cover {
  readonly organisation: string
  readonly title: string
  /** E.g. "Article 30(1) GDPR". */
  readonly subtitle: string
  /** The same words, where some are in another language. */
  readonly subtitleRuns?: readonly Run[]
  /** Version, date, language, confidentiality, author: printed under the title. */
  readonly facts: readonly { readonly label: string; readonly value: string }[]
  /** Who approved it and what became of it, at the foot; no headings. */
  readonly blocks?: readonly Block[]
}

/** Words the printers need besides the blocks; written once per language in `texts`. */
export interface PrinterWords {
  readonly contents: string
  /** « Page {page} sur {pages} », with the two blanks. */
  readonly page: string
  /** « Page {page} », where how many pages the file has is nothing to whoever receives one of them. */
  readonly pageAlone: string
  readonly notStated: string
  /** In a cell that has nothing to say: a blank one leaves its reader guessing. */
  readonly nothing: string
}

export interface PrintedDocument {
  /** Public code of the document: `D01`. */
  readonly code: string
  readonly language: WindowLanguage
  readonly cover: Cover
  /** Letters: they begin on the first page, without the cover. */
  readonly letter?: boolean
  /** Letters to several people in one file: each begins on a first page of its own, and its pages are counted from one. */
  readonly several?: boolean
  /** Short line at the top of each page: organisation, document, version. */
  readonly header: string
  /** A contents list after the cover. */
  readonly contents: boolean
  readonly words: PrinterWords
  /** Blocks in reading order, taken one by one so that a long document is never held whole. The same each time it is called. */
  readonly blocks: () => Iterable<Block>
  /** How many steps `onProgress` counts to (e.g. activities). Each heading of level `stepLevel` is one step. */
  readonly steps: number
  readonly stepLevel: 1 | 2 | 3
  readonly properties: {
    readonly title: string
    readonly subject: string
    readonly author: string
    readonly keywords: string
  }
}
