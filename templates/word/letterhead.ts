/**
 * The user's own paper: the headers, footers, styles, theme and page of a Word file, whose body is left out. Nothing of the file is trusted: it is
 * read under limits by the readers imports use, what reaches outside it is refused, and every XML part is written anew from what was understood.
 */
import type { LeftOutOfLetterhead as LeftOut } from '@core/dossier/letterhead'
import { openZip, type Zip } from '@core/exchange/sheets/open-zip'
import { readRelations, type Relation } from '@core/exchange/sheets/read-relations'
import { mainPart } from '@core/exchange/sheets/read-workbook'
import { readXml, type ReadPart } from '@core/exchange/sheets/read-xml'
import { whatCompoundFileHolds } from '@core/exchange/sheets/what-compound-file-holds'
import { asLetterheadFault, LetterheadFault } from './letterhead-fault'
import { letterheadLimits as limits } from './letterhead-limits'
import { LetterheadParts, type KeptParts } from './letterhead-parts'
import { readPage, type LetterheadPage } from './letterhead-page'
import { scrubSettings } from './letterhead-settings'
import { attribute, TreeListener, type XmlElement } from './xml-tree'

export interface Letterhead {
  readonly page: LetterheadPage
  /** Headers, footers, theme, fonts and what they draw on, by path: kept as they are, or written anew. */
  readonly kept: KeptParts
  readonly styles: XmlElement | undefined
  readonly settings: XmlElement | undefined
  readonly numbering: { readonly path: string; readonly tree: XmlElement } | undefined
  readonly theme: XmlElement | undefined
  /** Kept parts the document itself draws on, by path, with the kind of their relation. */
  readonly related: ReadonlyMap<string, string>
  /** Told to the person: what of the file documents will not carry. */
  readonly leftOut: readonly LeftOut[]
}

/** @throws LetterheadFault when the file cannot be one */
export function openLetterhead(bytes: Uint8Array): Letterhead {
  try {
    return readLetterhead(packageOf(bytes))
  } catch (error) {
    throw asLetterheadFault(error)
  }
}

const isCompound = (bytes: Uint8Array) => [0xd0, 0xcf, 0x11, 0xe0].every((byte, at) => bytes[at] === byte)
const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b

function packageOf(bytes: Uint8Array): Zip {
  if (bytes.byteLength > limits.bytesIn) throw new LetterheadFault('letterhead-too-big', `${bytes.byteLength} bytes`)
  if (isCompound(bytes) && whatCompoundFileHolds(bytes) === 'encrypted-office')
    throw new LetterheadFault('letterhead-password', 'an encrypted package')
  if (!isZip(bytes)) throw new LetterheadFault('letterhead-not-word', 'no zip')
  return openZip(bytes, limits)
}

/** Documents and their templates: a letterhead is often kept as one. */
const documentType =
  /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)\.main\+xml$/i
const macroType = /^application\/vnd\.ms-word\.(document|template)\.macroEnabled(Template)?(12)?\.main\+xml$/i
const wordMain = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

function readLetterhead(zip: Zip): Letterhead {
  if (!zip.has('[Content_Types].xml')) throw new LetterheadFault('letterhead-not-word', 'no content types')
  if (mainPart(zip, macroType, limits) !== undefined || zip.names.some((name) => /(^|\/)vbaProject\.bin$/i.test(name)))
    throw new LetterheadFault('letterhead-macros', 'a project of macros')
  const main = mainPart(zip, documentType, limits)
  if (main === undefined) throw new LetterheadFault('letterhead-not-word', 'no Word document in it')
  const read: ReadPart = (name, listener) => zip.read(name, readXml(listener, limits))
  const relations = readRelations(zip, read, main)
  const { sections, background } = readMain(read, main)
  const page = readPage(sections, background, relations)
  const leftOut = new Set<LeftOut>()
  const parts = new LetterheadParts(zip, read, leftOut)
  const only = (kind: string) => onlyOf(zip, relations, kind)
  const [styles, settings, numbering, theme, fonts] = ['styles', 'settings', 'numbering', 'theme', 'fontTable'].map(
    only,
  )
  for (const path of [...Object.values(page.headers), ...Object.values(page.footers)]) parts.keep(path, 'header')
  const related = new Map<string, string>()
  const keep = (path: string, kind: string, role: 'drawn' | 'data') => {
    parts.keep(path, role)
    related.set(path, kind)
  }
  if (theme !== undefined) keep(theme, 'theme', 'drawn')
  if (fonts !== undefined) keep(fonts, 'fontTable', 'drawn')
  for (const { path, item } of dataParts(zip, read, relations)) if (parts.shows(item)) keep(path, 'customXml', 'data')
  return {
    page,
    styles: styles === undefined ? undefined : parts.tree(styles),
    settings: settings === undefined ? undefined : scrubSettings(parts.tree(settings), leftOut),
    numbering: numbering === undefined ? undefined : { path: numbering, tree: parts.keepTree(numbering, 'drawn') },
    theme: theme === undefined ? undefined : parts.tree(theme),
    kept: parts.kept(),
    related,
    leftOut: [...leftOut],
  }
}

/** Sections in reading order, those that a change under review replaced left out. */
function readMain(read: ReadPart, main: string) {
  const listener = new TreeListener((name, parents) =>
    name === 'background' ? parents.length === 1 : name === 'sectPr' && !parents.includes('sectPrChange'),
  )
  let root: Readonly<Record<string, string>> | undefined
  read(main, {
    open(name, attributes, fullName) {
      root ??= { ...attributes, '': fullName }
      listener.open(name, attributes, fullName)
    },
    text: (text) => listener.text(text),
    close: () => listener.close(),
  })
  const prefix = (root?.[''] ?? '').includes(':') ? `:${(root?.[''] ?? '').split(':')[0]}` : ''
  const namespace = root?.[`xmlns${prefix}`]
  if (namespace?.startsWith('http://purl.oclc.org/ooxml/')) throw new LetterheadFault('letterhead-strict', main)
  if (namespace !== wordMain) throw new LetterheadFault('letterhead-not-word', `${main} is ${namespace}`)
  const named = (name: string) => listener.grown.filter((element) => element.name.endsWith(name))
  return { sections: named('sectPr'), background: attribute(named('background')[0], 'color') }
}

const typeEnd = (type: string) => type.slice(type.lastIndexOf('/') + 1)

function onlyOf(zip: Zip, relations: ReadonlyMap<string, Relation>, kind: string): string | undefined {
  return [...relations.values()].find(
    ({ type, external, target }) => !external && typeEnd(type) === kind && zip.has(target),
  )?.target
}

/** Data that content controls may show, by the name they are asked for. */
function dataParts(zip: Zip, read: ReadPart, relations: ReadonlyMap<string, Relation>) {
  return [...relations.values()].flatMap(({ type, external, target: path }) => {
    if (external || typeEnd(type) !== 'customXml' || !zip.has(path)) return []
    const properties = onlyOf(zip, readRelations(zip, read, path), 'customXmlProps')
    if (properties === undefined) return []
    const listener = new TreeListener()
    read(properties, listener)
    return [{ path, item: attribute(listener.grown[0], 'itemID') ?? '' }]
  })
}
