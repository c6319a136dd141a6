import { strToU8, zipSync } from 'fflate'
import { escapeXml } from '../helpers/make-sheets'

export type Block =
  | { readonly heading: string; readonly level: 1 | 2 }
  | { readonly paragraph: string }
  | { readonly bullet: string }
  | { readonly table: readonly (readonly string[])[] }

const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const packageNames = 'http://schemas.openxmlformats.org/package/2006'
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** A Word document of headings, paragraphs, bullets and tables. */
export function makeDocx(blocks: readonly Block[]): Uint8Array {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${packageNames}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>` +
      `<Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/>` +
      `<Override PartName="/word/numbering.xml" ContentType="${wordType}.numbering+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packageNames}/relationships"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels':
      `<Relationships xmlns="${packageNames}/relationships"><Relationship Id="rId1" Type="${officeRelations}/styles" Target="styles.xml"/>` +
      `<Relationship Id="rId2" Type="${officeRelations}/numbering" Target="numbering.xml"/></Relationships>`,
    'word/styles.xml':
      `<w:styles ${main}>` +
      [1, 2]
        .map(
          (level) =>
            `<w:style w:type="paragraph" w:styleId="Titre${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr></w:style>`,
        )
        .join('') +
      '</w:styles>',
    'word/numbering.xml':
      `<w:numbering ${main}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    'word/document.xml': `<w:document ${main}><w:body>${blocks.map(blockXml).join('')}<w:sectPr/></w:body></w:document>`,
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

function blockXml(block: Block): string {
  if ('heading' in block) return paragraph(block.heading, `<w:pStyle w:val="Titre${block.level}"/>`)
  if ('bullet' in block) return paragraph(block.bullet, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
  if ('paragraph' in block) return paragraph(block.paragraph)
  const columns = Math.max(...block.table.map(({ length }) => length))
  const rows = block.table.map((row) => `<w:tr>${row.map(cellXml).join('')}</w:tr>`).join('')
  return `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="2000"/>'.repeat(columns)}</w:tblGrid>${rows}</w:tbl>${paragraph('')}`
}

/** As Word keeps them: a paragraph for each line of a cell. */
const cellXml = (text: string) =>
  `<w:tc><w:tcPr/>${text
    .split('\n')
    .map((line) => paragraph(line))
    .join('')}</w:tc>`

function paragraph(text: string, properties = ''): string {
  const lines = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
    .join('<w:br/>')
  return `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}${text === '' ? '' : `<w:r>${lines}</w:r>`}</w:p>`
}
