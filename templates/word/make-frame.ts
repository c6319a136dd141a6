import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LevelFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import { textsOf } from '@core/texts/languages'
import type { PrintedDocument } from '../blocks'
import { bulletLevels, itemHanging, itemIndent, orderedLevels, type ListMark } from './list-levels'
import { ownLook, type Look } from './look'
import { margins, sheets, type Orientation } from './page'
import type { Paper } from './setting'
import { nothingTaken, type Taken } from './references'
import { oneLine } from './sanitise'
import { themeSettings, themeXml } from './theme'
import { stylesXml } from './word-styles'

/** Everything of a Word file but its body, made by the docx library once per document, whatever its length. */
export interface Frame {
  /** Parts by path. Without the body, its relationships, the numbering and the core properties, which are written apart. */
  readonly parts: ReadonlyMap<string, string | Uint8Array>
  readonly bodyStart: string
  readonly bodyEnd: string
  readonly relationships: string
  readonly numbering: Numbering
  /** `w:sectPr` of each sort of pages. */
  readonly sections: Readonly<Record<Section, string>>
  /** Numbers of the bullets and of the ordered list's definition. */
  readonly bullets: number
  readonly orderedDefinition: number
  /** Number of the first ordered list. */
  readonly firstOrdered: number
  readonly paper: Paper
  readonly look: Look
  readonly taken: Taken
}

/** The cover; the pages of a letter, from its first; any others, with header and footer. */
export type Section = 'cover' | 'letter' | Orientation

export interface Numbering {
  readonly path: string
  /** The lists of the document stand between the two. */
  readonly start: string
  readonly end: string
}

export const themePath = 'word/theme/theme1.xml'

const writtenApart = ['word/document.xml', 'word/_rels/document.xml.rels', 'word/numbering.xml', 'docProps/core.xml']

/** What the frame of a document says. */
export interface Framed extends Pick<PrintedDocument, 'header' | 'language' | 'several'> {
  readonly words: Pick<PrintedDocument['words'], 'page' | 'pageAlone'>
}

/** The frame of a document that has no letterhead: all ours. */
export async function makeFrame(document: Framed): Promise<Frame> {
  const file = unzipSync(new Uint8Array(await Packer.toBuffer(frameDocument(document))))
  const part = (path: string) => strFromU8(found(file[path], path))
  const parts = new Map(
    Object.keys(file)
      .filter((path) => !writtenApart.includes(path))
      .map((path) => [path, part(path)]),
  )
  parts.set('word/styles.xml', stylesXml(document.language))
  parts.set(themePath, themeXml())
  const settings = around(part('word/settings.xml'), '</w:settings>')
  parts.set(
    'word/settings.xml',
    settings.start + themeSettings(textsOf(document.language).spoken.locale) + settings.end,
  )
  const body = part('word/document.xml')
  const numbering = part('word/numbering.xml')
  const [cover, portrait, landscape] = [...body.matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map((match) => match[0])
  const [bullets, ordered] = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((match) => Number(match[1]))
  const definition = new RegExp(`<w:num w:numId="${ordered}"[^>]*><w:abstractNumId w:val="(\\d+)"/>`).exec(numbering)
  return {
    parts,
    bodyStart: body.slice(0, body.indexOf('<w:body>') + '<w:body>'.length),
    bodyEnd: '</w:body></w:document>',
    relationships: part('word/_rels/document.xml.rels'),
    numbering: { path: 'word/numbering.xml', ...around(numbering, '</w:numbering>') },
    sections: {
      cover: found(cover, 'cover section'),
      letter: fromOne(found(portrait, 'upright section')),
      portrait: found(portrait, 'upright section'),
      landscape: found(landscape, 'wide section'),
    },
    bullets: found(bullets, 'bullets'),
    orderedDefinition: Number(found(definition?.[1], 'ordered list')),
    firstOrdered: Math.max(...numbersIn(numbering)) + 1,
    paper: sheets,
    look: ownLook,
    taken: nothingTaken,
  }
}

/** The same section with its pages counted from one. */
const fromOne = (section: string) => section.replace(/<w:pgNumType\/>/, '<w:pgNumType w:start="1"/>')

const numbersIn = (numbering: string) =>
  [...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map((match) => Number(match[1]))

/** What stands before a part's closing tag, and from there on. */
export function around(xml: string, closing: string): { readonly start: string; readonly end: string } {
  const at = xml.lastIndexOf(closing)
  if (at < 0) throw new Error(`No ${closing} in a part of the frame`)
  return { start: xml.slice(0, at), end: xml.slice(at) }
}

function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The docx library made no ${what}`)
  return value
}

function frameDocument({ header, words, several }: Framed): Document {
  const headers = { default: new Header({ children: [new Paragraph({ style: 'Header', text: oneLine(header) })] }) }
  const footers = {
    default: new Footer({
      children: [new Paragraph({ style: 'Footer', children: [pageOf(several ? words.pageAlone : words.page)] })],
    }),
  }
  const section = (orientation: Orientation, rest: Partial<ISectionOptions> = {}): ISectionOptions => ({
    properties: { page: { margin: margins, size: paperOf(orientation) } },
    children: [new Paragraph('')],
    ...rest,
  })
  const listed = ['bullets', 'ordered'].map((reference) => new Paragraph({ numbering: { reference, level: 0 } }))
  return new Document({
    numbering: { config: [levels('bullets', bulletLevels), levels('ordered', orderedLevels)] },
    sections: [
      section('portrait', { children: listed }),
      section('portrait', { headers, footers }),
      section('landscape', { headers, footers }),
    ],
  })
}

/** The library turns the paper itself, so it is always given upright. */
function paperOf(orientation: Orientation) {
  const { width, height } = sheets.portrait
  return {
    width,
    height,
    orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
  }
}

function levels(reference: string, marks: readonly ListMark[]) {
  return {
    reference,
    levels: marks.map(({ format, text }, level) => ({
      level,
      format: LevelFormat[format],
      text,
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: itemIndent(level), hanging: itemHanging } } },
    })),
  }
}

/** « Page {page} sur {pages} » with the two blanks as fields. */
function pageOf(words: string): TextRun {
  const fields: Readonly<Record<string, string>> = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES }
  const children = oneLine(words)
    .split(/(\{pages?\})/)
    .map((part) => fields[part] ?? part)
  return new TextRun({ children })
}
