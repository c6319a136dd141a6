import { textsOf } from '@core/texts/languages'
import type { PrintedDocument } from '../blocks'
import type { Letterhead } from './letterhead'
import { inLanguage } from './letterhead-language'
import { letterheadLimits } from './letterhead-limits'
import { mergeNumbering } from './letterhead-numbering'
import type { Edges, LetterheadPage } from './letterhead-page'
import { settingOf } from './letterhead-setting'
import { mergeStyles } from './letterhead-styles'
import type { Look } from './look'
import { themePath, type Frame } from './make-frame'
import { ownLook } from './look'
import { ownSetting, type Setting } from './setting'
import { xmlAttribute } from './sanitise'
import { parseTree, writeTree, type XmlElement } from './xml-tree'

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const wordType = (kind: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`

/** Paths of what documents write themselves. */
const paths = { styles: 'word/styles.xml', settings: 'word/settings.xml' } as const

/** The parts of a package as they gather, with what the package must say of them. */
class Package {
  readonly contents = new Map<string, string | Uint8Array>()
  readonly types = new Map<string, string>()
  readonly #ids = new Map<string, string>()
  #related = ''

  /** A part of the letterhead may have taken the name. */
  free(path: string): string {
    const taken = new Set([...this.contents.keys()].map((each) => each.toLowerCase()))
    const [, stem = path, ending = ''] = /^(.*)(\.\w+)$/.exec(path) ?? []
    let free = path
    for (let turn = 2; taken.has(free.toLowerCase()); turn += 1) free = `${stem}-${turn}${ending}`
    return free
  }

  add(path: string, type: string, content: string | Uint8Array): void {
    this.contents.set(path, content)
    this.types.set(path, type)
  }

  /** Answers the path it found free. */
  addRelated(wanted: string, kind: string, content: string): string {
    const path = this.free(wanted)
    this.add(path, wordType(kind), content)
    this.idOf(path, kind)
    return path
  }

  /** Id of the relation of the document to a part, one each. */
  idOf(path: string, kind: string): string {
    const known = this.#ids.get(path)
    if (known !== undefined) return known
    const id = `part${this.#ids.size + 1}`
    this.#ids.set(path, id)
    this.#related += `<Relationship Id="${id}" Type="${office}/${kind}" Target="/${xmlAttribute(path)}"/>`
    return id
  }

  relationships(): string {
    return `<Relationships xmlns="${packages}/relationships">${this.#related}</Relationships>`
  }
}

/** Everything of a Word file but its body, taken from a letterhead, with what a document needs besides. */
export function letterheadFrame(own: Frame, letterhead: Letterhead, document: PrintedDocument): Frame {
  const { page, kept } = letterhead
  const all = new Package()
  for (const [path, content] of kept.contents) all.contents.set(path, content)
  for (const [path, type] of kept.types) all.types.set(path, type)
  for (const [path, kind] of letterhead.related) all.idOf(path, kind)
  const { look, setting } = addStyles(all, own, letterhead, document)
  const settings = letterhead.settings ? writeTree(letterhead.settings) : textOf(own, paths.settings)
  all.addRelated(paths.settings, 'settings', settings)
  const numbers = numbersOf(all, own, letterhead)
  all.types.set(numbers.numbering.path, wordType('numbering'))
  all.idOf(numbers.numbering.path, 'numbering')
  const sections = sectionsOf(all, page, { own, look })
  all.add(
    'docProps/app.xml',
    'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    textOf(own, 'docProps/app.xml'),
  )
  all.types.set('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml')
  all.types.set('word/document.xml', wordType('document.main'))
  const pictures = all.free('word/media/picture.png') === 'word/media/picture.png' ? 'media/picture' : 'media/printed'
  return {
    parts: new Map([['[Content_Types].xml', contentTypes(all.types)], ['_rels/.rels', rootRelations], ...all.contents]),
    bodyStart: page.background
      ? own.bodyStart.replace('<w:body>', `<w:background w:color="${page.background}"/><w:body>`)
      : own.bodyStart,
    bodyEnd: own.bodyEnd,
    relationships: all.relationships(),
    numbering: numbers.numbering,
    bullets: numbers.bullets,
    orderedDefinition: numbers.orderedDefinition,
    firstOrdered: numbers.firstOrdered,
    sections,
    paper: { ...page.paper, setting },
    look,
    taken: { number: kept.number, pictures },
  }
}

function numbersOf(all: Package, own: Frame, { numbering }: Letterhead) {
  if (numbering) return mergeNumbering(numbering, own)
  return { ...own, numbering: { ...own.numbering, path: all.free(own.numbering.path) } }
}

const textOf = (frame: Frame, path: string) => String(frame.parts.get(path) ?? '')

interface Dress {
  readonly look: Look
  readonly setting: Setting
}

function addStyles(all: Package, own: Frame, { styles, theme }: Letterhead, { language }: PrintedDocument): Dress {
  const ownStyles = textOf(own, paths.styles)
  const { locale } = textsOf(language).spoken
  const add = (tree: XmlElement) => {
    all.addRelated(paths.styles, 'styles', writeTree(inLanguage(tree, locale)))
  }
  const tree = parseTree(ownStyles, letterheadLimits)
  if (!styles) {
    add(tree)
    // Our styles speak of a theme: without one Word takes a blue one of its own.
    if (!theme) {
      const path = all.free(themePath)
      all.add(path, 'application/vnd.openxmlformats-officedocument.theme+xml', textOf(own, themePath))
      all.idOf(path, 'theme')
    }
    return { look: ownLook, setting: ownSetting }
  }
  const merged = mergeStyles(styles, tree, theme)
  add(merged.tree)
  return { look: merged.look, setting: settingOf(merged.tree, theme, merged.look) }
}

interface SectionPlace {
  readonly own: Frame
  readonly look: Look
}

/** The first page is the letterhead's first page; those after are its other pages, upright or wide. */
function sectionsOf(all: Package, page: LetterheadPage, place: SectionPlace): Frame['sections'] {
  const references = (kind: 'header' | 'footer', edges: Edges) =>
    Object.entries(edges)
      .map(([type, path]) => `<w:${kind}Reference w:type="${type}" r:id="${all.idOf(path, kind)}"/>`)
      .join('')
  const { headers, footers } = page
  const onOthers = (kind: 'header' | 'footer', edges: Edges) =>
    references(kind, Object.keys(edges).length > 0 ? edges : ownEdge(all, kind, place))
  const section = (edges: string, wide: boolean, titlePage: boolean, start?: number) => {
    const { width, height } = page.paper[wide ? 'landscape' : 'portrait']
    const { top, right, bottom, left, header, footer, gutter } = page.margins
    return (
      `<w:sectPr>${edges}<w:type w:val="nextPage"/>` +
      `<w:pgSz w:w="${width}" w:h="${height}"${width > height ? ' w:orient="landscape"' : ''}/>` +
      `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${header}" w:footer="${footer}" w:gutter="${gutter}"/>` +
      `${page.beforeColumns}${pageNumbers(page, start)}<w:cols w:space="708"/>${titlePage ? '<w:titlePg/>' : ''}${page.afterColumns}</w:sectPr>`
    )
  }
  const others = onOthers('header', headers) + onOthers('footer', footers)
  const first = references('header', headers) + references('footer', footers)
  return {
    cover: section(first, false, page.titlePage),
    // A letter has no cover: its first page is the first, and where several stand in one file each has one.
    letter: section(others, false, page.titlePage, 1),
    portrait: section(others, false, false),
    landscape: section(others, true, false),
  }
}

/** Their form is the letterhead's; where they start is the document's. */
function pageNumbers({ numberForm }: LetterheadPage, start: number | undefined): string {
  const said =
    (numberForm === undefined ? '' : ` w:fmt="${xmlAttribute(numberForm)}"`) +
    (start === undefined ? '' : ` w:start="${start}"`)
  return said === '' ? '' : `<w:pgNumType${said}/>`
}

/** Where a letterhead has no footer at all, ours tells the page; where it has no header, ours tells whose document it is. */
function ownEdge(all: Package, kind: 'header' | 'footer', { own, look }: SectionPlace): Edges {
  const style = kind === 'header' ? 'Header' : 'Footer'
  const text = textOf(own, `word/${kind}1.xml`).replace(`w:val="${style}"`, `w:val="${look.styleId(style)}"`)
  const path = all.addRelated(`word/${kind}-printed.xml`, kind, text)
  return { default: path, even: path }
}

const rootRelations =
  `<Relationships xmlns="${packages}/relationships">` +
  `<Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/>` +
  `<Relationship Id="rId2" Type="${packages}/relationships/metadata/core-properties" Target="docProps/core.xml"/>` +
  `<Relationship Id="rId3" Type="${office}/extended-properties" Target="docProps/app.xml"/></Relationships>`

/** Pictures by their ending, as readers like them; every other part by its name. */
function contentTypes(types: ReadonlyMap<string, string>): string {
  const ofEnding = new Map([
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
    ['xml', 'application/xml'],
    ['png', 'image/png'],
    ['jpeg', 'image/jpeg'],
    ['svg', 'image/svg+xml'],
  ])
  let overrides = ''
  for (const [path, type] of types) {
    const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase()
    if (type.startsWith('image/') && !ofEnding.has(ending) && /^\w+$/.test(ending)) ofEnding.set(ending, type)
    if (ofEnding.get(ending) !== type)
      overrides += `<Override PartName="/${xmlAttribute(path)}" ContentType="${xmlAttribute(type)}"/>`
  }
  const defaults = [...ofEnding].map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${xmlAttribute(type)}"/>`,
  )
  return `<Types xmlns="${packages}/content-types">${defaults.join('')}${overrides}</Types>`
}
