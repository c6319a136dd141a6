/** What a header or footer may hold: text, pictures, fields that count and tell. Nothing that opens, fetches or runs. */
import { LetterheadFault } from './letterhead-fault'
import { attribute, everyElement, localName, mapped, type XmlElement } from './xml-tree'

/** Objects of other programs, and parts of other files. */
const objects = new Set(['object', 'control', 'OLEObject', 'altChunk', 'subDoc', 'script', 'foreignObject', 'movie'])

/**
 * Fields that only tell of the document, its pages, its people and its clock. All others are refused, rather than those known to fetch (DDE,
 * INCLUDEPICTURE, LINK, DATABASE): a field may be composed by another one.
 */
const tellingFields = new Set(
  (
    'PAGE NUMPAGES SECTION SECTIONPAGES DATE TIME CREATEDATE SAVEDATE PRINTDATE EDITTIME AUTHOR LASTSAVEDBY TITLE SUBJECT KEYWORDS COMMENTS ' +
    'FILENAME FILESIZE TEMPLATE REVNUM NUMWORDS NUMCHARS INFO DOCPROPERTY DOCVARIABLE STYLEREF REF PAGEREF NOTEREF IF COMPARE SEQ SET QUOTE ' +
    'SYMBOL EQ ADVANCE HYPERLINK USERNAME USERINITIALS USERADDRESS MACROBUTTON FORMTEXT FORMCHECKBOX FORMDROPDOWN BARCODE AUTOTEXT'
  ).split(' '),
)

/** @throws LetterheadFault when the part holds what reaches out of the file or runs */
export function assertSound(tree: XmlElement, path: string): void {
  const open: string[] = []
  const close = (code: string | undefined) => assertTelling(code ?? '', path)
  for (const element of everyElement(tree)) {
    const name = localName(element.name)
    if (objects.has(name)) throw new LetterheadFault('letterhead-object', `${name} in ${path}`)
    if (pointsOutside(element)) throw new LetterheadFault('letterhead-outside', `${name} in ${path}`)
    if (name === 'fldSimple') assertTelling(attribute(element, 'instr') ?? '', path)
    if (name === 'instrText')
      open.push((open.pop() ?? '') + element.children.filter((c) => typeof c === 'string').join(''))
    if (name !== 'fldChar') continue
    const type = attribute(element, 'fldCharType')
    if (type === 'begin') open.push('')
    if (type === 'end') close(open.pop())
  }
  for (const code of open) close(code)
}

function assertTelling(code: string, path: string): void {
  const [, name = ''] = /^\s*(\S*)/.exec(code) ?? []
  if (name === '' || name.startsWith('=') || tellingFields.has(name.toUpperCase())) return
  throw new LetterheadFault('letterhead-outside', `the field ${name} in ${path}`)
}

/** Addresses of older drawings and of SVG stand in the drawing itself, and not in the relations of its part. */
function pointsOutside({ attributes }: XmlElement): boolean {
  return Object.entries(attributes).some(([name, value]) => {
    if (/url\s*\(\s*['"]?\s*(?!#|data:image\/)[^'")\s]/i.test(value)) return true
    return (
      ['src', 'href', 'althref'].includes(localName(name)) && !/^(#|data:image\/|$)/i.test(value) && !/^r:/.test(name)
    )
  })
}

const links = new Set(['hlinkClick', 'hlinkHover', 'hlinkMouseOver'])

/** Without the links that were left out: their words and pictures stay. */
export function scrubbed(tree: XmlElement, dropped: ReadonlySet<string>): XmlElement {
  if (dropped.size === 0) return tree
  const change = (element: XmlElement): XmlElement | null => {
    const lost = Object.entries(element.attributes).filter(([name, id]) => /^r:|:id$/.test(name) && dropped.has(id))
    if (lost.length === 0) return element
    if (links.has(localName(element.name))) return null
    const attributes = Object.fromEntries(
      Object.entries(element.attributes).filter(([name]) => !lost.some(([each]) => each === name)),
    )
    return { ...element, attributes }
  }
  return mapped(tree, change) ?? tree
}
