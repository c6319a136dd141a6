/** word/styles.xml of a document without a letterhead: every style in it is ours, and names its font and its colours by their place in the theme. */
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import { palette } from './page'
import { xmlAttribute } from './sanitise'
import { tableStylesXml } from './table-styles'
import { themedColour, themeFont } from './theme'
import { everybodys, typeStyles, type TypeStyle } from './typography'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export function stylesXml(language: WindowLanguage): string {
  const { locale } = textsOf(language).spoken
  const everywhere = `${fonts('minor')}<w:color ${themedColour(palette.ink, 'val')}/>${sized(21)}<w:lang w:val="${locale}"/>`
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles xmlns:w="${main}">` +
    `<w:docDefaults><w:rPrDefault><w:rPr>${everywhere}</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>` +
    standing +
    Object.entries<TypeStyle>(typeStyles)
      .map(([id, style]) => paragraphStyle(id, style))
      .join('') +
    `${hyperlink}${tableStylesXml()}</w:styles>`
  )
}

const fonts = (kind: 'major' | 'minor') =>
  `<w:rFonts w:ascii="${themeFont}" w:hAnsi="${themeFont}" w:eastAsia="${themeFont}" w:cs="${themeFont}" ` +
  `w:asciiTheme="${kind}HAnsi" w:hAnsiTheme="${kind}HAnsi"/>`
const sized = (size: number) => `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`

/** For whoever goes on writing in the document. */
function note(id: string, name: string): string {
  return (
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/>` +
    '<w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
  )
}

/** What every other style is based on. */
const standing =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>' +
  '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>' +
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
  '<w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/>' +
  '<w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/>' +
  '<w:unhideWhenUsed/></w:style>' +
  note('FootnoteReference', 'footnote reference') +
  note('EndnoteReference', 'endnote reference')

const hyperlink =
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:basedOn w:val="DefaultParagraphFont"/>' +
  `<w:uiPriority w:val="99"/><w:unhideWhenUsed/><w:rPr><w:color w:val="${palette.accentText}" w:themeColor="hyperlink"/>` +
  `<w:u w:val="single" ${themedColour(palette.ruleStrong, 'color')}/></w:rPr></w:style>`

/** Children stand in the order of the schema. */
function paragraphStyle(id: string, style: TypeStyle): string {
  const isEverybodys = everybodys.test(style.name.toLowerCase())
  const next = style.outline === undefined ? '' : '<w:next w:val="BodyText"/>'
  return (
    `<w:style w:type="paragraph"${isEverybodys ? '' : ' w:customStyle="1"'} w:styleId="${id}"><w:name w:val="${xmlAttribute(style.name)}"/>` +
    `<w:basedOn w:val="${style.basedOn ?? 'Normal'}"/>${next}${isEverybodys ? '<w:qFormat/>' : ''}` +
    `<w:pPr>${placed(style)}</w:pPr><w:rPr>${written(style)}</w:rPr></w:style>`
  )
}

function placed(style: TypeStyle): string {
  const { before = 0, after = 0, exact, line = 240, left = 0, right = 0, hanging, outline, align } = style
  const indent = left || right || hanging
  return (
    (style.keepNext ? '<w:keepNext/><w:keepLines/>' : '') +
    ruled(style) +
    `<w:spacing w:before="${before}" w:after="${after}" w:line="${exact ?? line}" w:lineRule="${exact === undefined ? 'auto' : 'exact'}"/>` +
    (indent ? `<w:ind w:left="${left}" w:right="${right}"${hanging ? ` w:hanging="${hanging}"` : ''}/>` : '') +
    (align ? `<w:jc w:val="${align}"/>` : '') +
    (outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`)
  )
}

function written({ display, bold, italic, colour, size }: TypeStyle): string {
  return (
    (display ? fonts('major') : '') +
    (bold ? '<w:b/><w:bCs/>' : '') +
    (italic ? '<w:i/><w:iCs/>' : '') +
    (colour ? `<w:color ${themedColour(colour, 'val')}/>` : '') +
    sized(size)
  )
}

const line = (edge: string, colour: string, size: number, space: number) =>
  `<w:${edge} w:val="single" w:sz="${size}" w:space="${space}" ${themedColour(colour, 'color')}/>`

function ruled({ ruleAbove, ruleBelow, band }: TypeStyle): string {
  if (band) {
    // Borders in the band's own colour: the only way to give a shaded paragraph air around its text.
    const air = (edge: string, space: number) => line(edge, band.fill, 4, space)
    const edges = air('top', 6) + line('left', band.rule, 24, 9) + air('bottom', 6) + air('right', 8)
    return `<w:pBdr>${edges}</w:pBdr><w:shd w:val="clear" w:color="auto" ${themedColour(band.fill, 'fill')}/>`
  }
  if (!ruleAbove && !ruleBelow) return ''
  const above = ruleAbove ? line('top', ruleAbove.colour, ruleAbove.size, ruleAbove.space) : ''
  const below = ruleBelow ? line('bottom', ruleBelow.colour, ruleBelow.size, ruleBelow.space) : ''
  return `<w:pBdr>${above}${below}</w:pBdr>`
}
