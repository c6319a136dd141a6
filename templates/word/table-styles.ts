/** Table looks: thin horizontal rules, no vertical ones, a pale head. The cells' air is here and not in each cell, which would double the file. */
import { palette } from './page'
import { themedColour } from './theme'

interface TableStyle {
  readonly name: string
  /** Air inside each cell, in twentieths of a point. */
  readonly top: number
  readonly side: number
  readonly bottom: number
  readonly rules: boolean
  readonly headFill?: string
  readonly labelFill?: string
}

export const tableStyles = {
  SheetTable: { name: 'Sheet', top: 45, side: 140, bottom: 40, rules: true, labelFill: palette.accentFaint },
  RuledTable: { name: 'Ruled table', top: 50, side: 100, bottom: 50, rules: true, headFill: palette.accentSoft },
  FindingsTable: { name: 'Findings', top: 90, side: 100, bottom: 90, rules: true, headFill: palette.accentSoft },
  SignatureTable: { name: 'Signatures', top: 70, side: 0, bottom: 70, rules: false },
  CoverTable: { name: 'Cover facts', top: 50, side: 0, bottom: 50, rules: false },
} as const satisfies Record<string, TableStyle>

export type TableStyleName = keyof typeof tableStyles

export function tableStyle(name: TableStyleName): TableStyle {
  return tableStyles[name]
}

const rule = (edge: string, colour: string, size: number) =>
  `<w:${edge} w:val="single" w:sz="${size}" w:space="0" ${themedColour(colour, 'color')}/>`
const shade = (fill: string) => `<w:tcPr><w:shd w:val="clear" w:color="auto" ${themedColour(fill, 'fill')}/></w:tcPr>`

function styleXml(id: string, style: TableStyle): string {
  const borders = style.rules
    ? `<w:tblBorders>${rule('top', palette.ruleStrong, 4)}${rule('bottom', palette.ruleStrong, 4)}${rule('insideH', palette.rule, 4)}</w:tblBorders>`
    : ''
  const air = (['top', 'left', 'bottom', 'right'] as const)
    .map((edge) => `<w:${edge} w:w="${edge === 'top' || edge === 'bottom' ? style[edge] : style.side}" w:type="dxa"/>`)
    .join('')
  const head = style.headFill ? `<w:tblStylePr w:type="firstRow">${shade(style.headFill)}</w:tblStylePr>` : ''
  const label = style.labelFill ? `<w:tblStylePr w:type="firstCol">${shade(style.labelFill)}</w:tblStylePr>` : ''
  return (
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${style.name}"/><w:basedOn w:val="TableNormal"/>` +
    `<w:uiPriority w:val="99"/><w:tblPr>${borders}<w:tblCellMar>${air}</w:tblCellMar></w:tblPr>${head}${label}</w:style>`
  )
}

/** `w:style` elements to stand in styles.xml. */
export function tableStylesXml(): string {
  return Object.entries(tableStyles)
    .map(([id, style]) => styleXml(id, style))
    .join('')
}
