import { strToU8, zipSync } from 'fflate'
import { escapeXml } from './make-sheets'

/** Pieces of `word/document.xml`, to be put one after another into makeDocx. */
export const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`
export const bold = (text: string) => run(text, '<w:b/>')
export const paragraph = (inside: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`
export const text = (words: string) => paragraph(run(words))
export const heading = (level: number, words: string) => paragraph(run(words), `<w:pStyle w:val="Titre${level}"/>`)
export const item = (inside: string, level = 0) =>
  paragraph(inside, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`)
export const cell = (inside: string, properties = '') =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${inside.startsWith('<') ? inside : text(inside)}</w:tc>`
export const row = (cells: readonly string[], properties = '') =>
  `<w:tr><w:trPr>${properties}</w:trPr>${cells.map((each) => (each.startsWith('<w:tc') ? each : cell(each))).join('')}</w:tr>`
export const table = (rows: readonly string[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>${rows.join('')}</w:tbl>`

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const names = `${word} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`
const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface DocxToMake {
  readonly footnotes?: readonly string[]
  readonly comments?: readonly string[]
  readonly header?: string
  /** Targets of links, by relation id `link0` and on. */
  readonly links?: readonly string[]
}

/** A Word file as Word in French writes it: styles named in French, known by their English names. */
export function makeDocx(body: string, more: DocxToMake = {}): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(docxParts(body, more)).map(([name, xml]) => [name, strToU8(xml)])))
}

export function docxParts(
  body: string,
  { footnotes, comments, header, links = [] }: DocxToMake = {},
): Record<string, string> {
  const styles = [1, 2, 3].map(
    (level) =>
      `<w:style w:type="paragraph" w:styleId="Titre${level}"><w:name w:val="heading ${level}"/><w:rPr><w:b/></w:rPr></w:style>`,
  )
  const listOf = (list: string, kind: string, texts: readonly string[]) =>
    `<w:${list} ${word}>${texts.map((words, id) => `<w:${kind} w:id="${id}" w:author="Zoé">${text(words)}</w:${kind}>`).join('')}</w:${list}>`
  const parts: Record<string, string> = {
    'word/styles.xml': `<w:styles ${word}>${styles.join('')}<w:style w:type="paragraph" w:styleId="TM1"><w:name w:val="toc 1"/></w:style></w:styles>`,
    ...(footnotes ? { 'word/footnotes.xml': listOf('footnotes', 'footnote', footnotes) } : {}),
    ...(comments ? { 'word/comments.xml': listOf('comments', 'comment', comments) } : {}),
    ...(header === undefined ? {} : { 'word/header.xml': `<w:hdr ${word}>${text(header)}</w:hdr>` }),
  }
  const related = Object.keys(parts).map((name, n) => {
    const kind = name.replace('word/', '').replace('.xml', '')
    return `<Relationship Id="r${n}" Type="${type}/${kind}" Target="${kind}.xml"/>`
  })
  const linked = links.map(
    (target, n) => `<Relationship Id="link${n}" Type="${type}/hyperlink" Target="${target}" TargetMode="External"/>`,
  )
  return {
    '[Content_Types].xml':
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    'word/document.xml': `<w:document ${names}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships>${related.join('')}${linked.join('')}</Relationships>`,
    ...parts,
  }
}
