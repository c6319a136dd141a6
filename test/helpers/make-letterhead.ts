/** Letterheads as people have them, made by hand where a test must spoil one. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { strToU8, zipSync } from 'fflate'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const drawing = 'http://schemas.openxmlformats.org/drawingml/2006'
const names = `xmlns:w="${main}" xmlns:r="${office}" xmlns:wp="${drawing}/wordprocessingDrawing" xmlns:a="${drawing}/main" xmlns:pic="${drawing}/picture"`
const declared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const wordType = (kind: string) => `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`

/** Stands in the body of every letterhead here: no document may say it. */
export const formerBody = 'Corps de l’ancien courrier'

/** A blue disc on white, 24 by 16. */
export const logo = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAIAAACDRijCAAAAN0lEQVR42mP4TyXAQCuDGKIWYCKSDcJqCpFmMRBjCjFmMRBpCkGzRg0awgZRLR1RM2VTM69RAgAJ6Ff7JBfRbAAAAABJRU5ErkJggg==',
  'base64',
)

/** Part by part, so that a test may change one. Values of null take a part away. */
export type Parts = Readonly<Record<string, string | Uint8Array>>

const related = (...entries: readonly (readonly [id: string, kind: string, target: string, outside?: boolean])[]) =>
  `${declared}<Relationships xmlns="${packages}/relationships">${entries
    .map(
      ([id, kind, target, outside]) =>
        `<Relationship Id="${id}" Type="${kind.startsWith('http') ? kind : `${office}/${kind}`}" Target="${target}"${outside ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

const picture = (id: number) =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="914400" cy="609600"/><wp:docPr id="${id}" name="Logo" descr="Blason de la ville"/>` +
  `<a:graphic><a:graphicData uri="${drawing}/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="Logo"><a:hlinkClick r:id="rId9"/></pic:cNvPr><pic:cNvPicPr/></pic:nvPicPr>` +
  `<pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="914400" cy="609600"/></a:xfrm>` +
  `<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
const field = (code: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
const words = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (style: string, inside: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inside}</w:p>`

const style = (type: string, id: string, name: string, inside = '') =>
  `<w:style w:type="${type}" ${['Normal', 'TableauNormal'].includes(id) ? 'w:default="1" ' : ''}w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`
const heading = (level: number, size: number) =>
  style(
    'paragraph',
    `Titre${level}`,
    `heading ${level}`,
    `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>` +
      `<w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:color w:val="1F4E79" w:themeColor="accent1" w:themeShade="80"/><w:sz w:val="${size}"/></w:rPr>`,
  )
const grid = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="1F4E79"/>`)
  .join('')

const styles =
  `${declared}<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="22"/><w:lang w:val="en-US"/></w:rPr></w:rPrDefault>` +
  '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
  style('paragraph', 'Normal', 'Normal', '<w:pPr><w:jc w:val="both"/></w:pPr>') +
  heading(1, 32) +
  heading(2, 26) +
  heading(3, 24) +
  style(
    'paragraph',
    'Titre',
    'Title',
    '<w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:caps/><w:sz w:val="48"/></w:rPr>',
  ) +
  style('paragraph', 'En-tte', 'header', '<w:basedOn w:val="Normal"/>') +
  style('paragraph', 'Pieddepage', 'footer', '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="16"/></w:rPr>') +
  // A style of the house that bears the name, and one that bears the id, of one of ours.
  style('paragraph', 'Note', 'Note', '<w:basedOn w:val="Normal"/><w:rPr><w:color w:val="FF00FF"/></w:rPr>') +
  style('paragraph', 'GridCell', 'Cellule de la maison', '<w:basedOn w:val="Normal"/><w:rPr><w:caps/></w:rPr>') +
  style(
    'character',
    'Lienhypertexte',
    'Hyperlink',
    '<w:rPr><w:color w:val="0563C1" w:themeColor="hyperlink"/><w:u w:val="single"/></w:rPr>',
  ) +
  style(
    'table',
    'TableauNormal',
    'Normal Table',
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  ) +
  style(
    'table',
    'Grilledutableau',
    'Table Grid',
    `<w:basedOn w:val="TableauNormal"/><w:tblPr><w:tblBorders>${grid}</w:tblBorders></w:tblPr>`,
  ) +
  '</w:styles>'

const colours =
  'dk1:000000 lt1:FFFFFF dk2:44546A lt2:E7E6E6 accent1:2E74B5 accent2:C55A11 accent3:70AD47 accent4:FFC000 accent5:5B9BD5 accent6:A5A5A5 hlink:0563C1 folHlink:954F72'
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const font = (kind: string, face: string) =>
  `<a:${kind}><a:latin typeface="${face}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`
const theme =
  `${declared}<a:theme xmlns:a="${drawing}/main" name="Ville"><a:themeElements><a:clrScheme name="Ville">${colours
    .split(' ')
    .map((each) => each.split(':'))
    .map(([name, rgb]) => `<a:${name}><a:srgbClr val="${rgb}"/></a:${name}>`)
    .join(
      '',
    )}</a:clrScheme><a:fontScheme name="Ville">${font('majorFont', 'DejaVu Serif')}${font('minorFont', 'DejaVu Sans')}</a:fontScheme>` +
  `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln>${fill}</a:ln>`.repeat(3)}</a:lnStyleLst>` +
  `<a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`

const section = (references: string, rest = '') =>
  `<w:sectPr>${references}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1418" w:bottom="1701" w:left="1418" w:header="709" w:footer="567" w:gutter="0"/>${rest}<w:cols w:space="708"/><w:titlePg/><w:docGrid w:linePitch="360"/></w:sectPr>`

/** As Word in French writes it: a logo on the first page, a line on the others, a footer with the page, styles with French ids, a theme. */
export const wordLetterheadParts: Parts = {
  '[Content_Types].xml':
    `${declared}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>` +
    [
      ['word/document.xml', wordType('document.main')],
      ['word/styles.xml', wordType('styles')],
      ['word/settings.xml', wordType('settings')],
      ['word/numbering.xml', wordType('numbering')],
      ['word/footnotes.xml', wordType('footnotes')],
      ['word/header1.xml', wordType('header')],
      ['word/header2.xml', wordType('header')],
      ['word/footer1.xml', wordType('footer')],
      ['word/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'],
      ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ]
      .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
      .join('') +
    '</Types>',
  '_rels/.rels': related(
    ['rId1', 'officeDocument', 'word/document.xml'],
    ['rId2', `${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  ),
  'docProps/core.xml': `${declared}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Jean Ancien</dc:creator></cp:coreProperties>`,
  'word/document.xml':
    `${declared}<w:document ${names}><w:body>${paragraph('Titre1', words(formerBody))}` +
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:hyperlink r:id="rId12">${words(formerBody)}</w:hyperlink>${picture(4).replace('rId1"', 'rId11"')}</w:p>` +
    // The headers stand in the first section; the last takes them over.
    `<w:p><w:pPr>${section('<w:headerReference w:type="first" r:id="rId5"/><w:headerReference w:type="default" r:id="rId6"/><w:footerReference w:type="default" r:id="rId7"/><w:footerReference w:type="first" r:id="rId7"/>')}</w:pPr></w:p>` +
    `${paragraph('Normal', words(formerBody))}${section('')}</w:body></w:document>`,
  'word/_rels/document.xml.rels': related(
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'settings', 'settings.xml'],
    ['rId3', 'numbering', 'numbering.xml'],
    ['rId4', 'theme', 'theme/theme1.xml'],
    ['rId5', 'header', 'header1.xml'],
    ['rId6', 'header', 'header2.xml'],
    ['rId7', 'footer', 'footer1.xml'],
    ['rId8', 'footnotes', 'footnotes.xml'],
    ['rId11', 'image', 'media/image2.png'],
    ['rId12', 'hyperlink', 'https://ancien.example.org/', true],
  ),
  'word/styles.xml': styles,
  'word/settings.xml': `${declared}<w:settings ${names}><w:attachedTemplate r:id="rId1"/><w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop w:val="708"/><w:footnotePr><w:footnote w:id="1"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
  'word/_rels/settings.xml.rels': related(['rId1', 'attachedTemplate', 'file:///S:/Modeles/Mairie.dotm', true]),
  'word/numbering.xml': `${declared}<w:numbering ${names}><w:abstractNum w:abstractNumId="3"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="3"/></w:num></w:numbering>`,
  'word/footnotes.xml': `${declared}<w:footnotes ${names}><w:footnote w:id="1"><w:p>${words(formerBody)}</w:p></w:footnote></w:footnotes>`,
  'word/theme/theme1.xml': theme,
  'word/header1.xml': `${declared}<w:hdr ${names}>${paragraph('En-tte', picture(12) + words(' Ville de Saint-Aubin'))}</w:hdr>`,
  'word/_rels/header1.xml.rels': related(
    ['rId1', 'image', 'media/image1.png'],
    ['rId9', 'hyperlink', 'file:///S:/intranet.htm', true],
  ),
  'word/header2.xml': `${declared}<w:hdr ${names}>${paragraph('En-tte', `<w:bookmarkStart w:id="30" w:name="haut"/>${words('Ville de Saint-Aubin, suite')}<w:bookmarkEnd w:id="30"/>`)}</w:hdr>`,
  'word/footer1.xml': `${declared}<w:ftr ${names}>${paragraph('Pieddepage', `${words('Place de la Mairie · ')}<w:hyperlink r:id="rId1">${words('saint-aubin.example')}</w:hyperlink>${words(' · page ')}${field('PAGE')}`)}</w:ftr>`,
  'word/_rels/footer1.xml.rels': related(['rId1', 'hyperlink', 'https://saint-aubin.example/', true]),
  'word/media/image1.png': logo,
  'word/media/image2.png': logo,
}

export const zipped = (parts: Parts): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )

export const wordLetterhead = (): Uint8Array => zipped(wordLetterheadParts)

/** The same with one part changed. */
export const spoiled = (path: string, change: (part: string) => string | Uint8Array): Uint8Array =>
  zipped({ ...wordLetterheadParts, [path]: change(String(wordLetterheadParts[path] ?? '')) })

/** As LibreOffice Writer 7.3 writes it: no theme, English ids, no default style. Its text is in German, in a serif letter. */
export const writerLetterhead = (): Uint8Array =>
  readFileSync(resolve(import.meta.dirname, '../templates/word/letterheads/writer.docx'))
