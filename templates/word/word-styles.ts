import { BorderStyle, LineRuleType, ShadingType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import { palette } from './page'
import { typeStyles, type TypeStyle } from './typography'
import { textsOf, type WindowLanguage } from '@core/texts/languages'

/** Names the docx library has styles of its own for, which ours replace. */
const ownNames = {
  Title: 'title',
  Heading1: 'heading1',
  Heading2: 'heading2',
  Heading3: 'heading3',
  Heading4: 'heading4',
  ListParagraph: 'listParagraph',
} as const

export function wordStyles(language: WindowLanguage): IStylesOptions {
  const options = Object.entries(typeStyles).map(([id, style]) => paragraphStyle(id, style))
  const own = options.flatMap((style) => {
    const name = ownNames[style.id as keyof typeof ownNames]
    return name === undefined ? [] : [[name, style] as const]
  })
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 21, color: palette.ink, language: { value: textsOf(language).spoken.locale } },
      },
      hyperlink: { run: { color: palette.accentText, underline: { color: palette.ruleStrong } } },
      ...Object.fromEntries(own),
    },
    paragraphStyles: options.filter((style) => !(style.id in ownNames)),
  }
}

function paragraphStyle(id: string, style: TypeStyle): IParagraphStyleOptions & { readonly id: string } {
  const { before = 0, after = 0, exact, line = 240, left = 0, right = 0, hanging } = style
  return {
    id,
    name: style.name,
    basedOn: style.basedOn ?? 'Normal',
    ...(style.outline === undefined ? {} : { next: 'BodyText', quickFormat: true }),

    run: {
      size: style.size,
      ...(style.colour ? { color: style.colour } : {}),
      ...(style.bold ? { bold: true } : {}),
      ...(style.italic ? { italics: true } : {}),
    },
    paragraph: {
      spacing: {
        before,
        after,
        line: exact ?? line,
        lineRule: exact === undefined ? LineRuleType.AUTO : LineRuleType.EXACT,
      },
      ...(left || right || hanging ? { indent: { left, right, ...(hanging ? { hanging } : {}) } } : {}),
      ...(style.keepNext ? { keepNext: true, keepLines: true } : {}),
      ...(style.outline === undefined ? {} : { outlineLevel: style.outline }),
      ...(style.align ? { alignment: style.align } : {}),
      ...rules(style),
    },
  }
}

function rules({
  ruleAbove,
  ruleBelow,
  band,
}: TypeStyle): Pick<NonNullable<IParagraphStyleOptions['paragraph']>, 'border' | 'shading'> {
  const rule = (r: NonNullable<TypeStyle['ruleBelow']>) => ({
    style: BorderStyle.SINGLE,
    color: r.colour,
    size: r.size,
    space: r.space,
  })
  if (band) {
    // Borders in the band's own colour: the only way to give a shaded paragraph air around its text.
    const air = (space: number) => ({ style: BorderStyle.SINGLE, color: band.fill, size: 4, space })
    const border = { top: air(6), bottom: air(6), right: air(8), left: { ...air(9), color: band.rule, size: 24 } }
    return { border, shading: { type: ShadingType.CLEAR, color: 'auto', fill: band.fill } }
  }
  if (!ruleAbove && !ruleBelow) return {}
  return {
    border: { ...(ruleAbove ? { top: rule(ruleAbove) } : {}), ...(ruleBelow ? { bottom: rule(ruleBelow) } : {}) },
  }
}
