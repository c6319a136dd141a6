import { fontsOf, type PictureTheme } from './picture'

/** Attributes and text of SVG. Everything drawn from a dossier passes here: what people typed is only ever text. */

// XML 1.0 knows no other controls, nor halves of pairs, not even as references.
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

export const escapeXml = (text: string): string =>
  text
    .replace(unwritable, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')

type Attributes = Readonly<Record<string, string | number | undefined>>

const figure = (value: number) => String(Math.round(value * 100) / 100)

const attributesXml = (attributes: Attributes) =>
  Object.entries(attributes)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${typeof value === 'number' ? figure(value) : escapeXml(value)}"`],
    )
    .join('')

export const shape = (name: 'rect' | 'circle' | 'path' | 'line', attributes: Attributes): string =>
  `<${name}${attributesXml(attributes)}/>`

export interface TextLook {
  readonly size: number
  readonly fill: string
  readonly bold?: boolean
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Degrees, around the text's own point. */
  readonly turn?: number
}

/** @param y where the letters stand */
export function words(x: number, y: number, text: string, { size, fill, bold, anchor, turn }: TextLook): string {
  const attributes = attributesXml({
    x,
    y,
    'font-size': size,
    fill,
    'font-weight': bold ? 'bold' : undefined,
    'text-anchor': anchor,
    transform: turn === undefined ? undefined : `rotate(${turn} ${figure(x)} ${figure(y)})`,
  })
  return `<text${attributes}>${escapeXml(text)}</text>`
}

export function svgDocument(
  { width, height, theme, title }: { width: number; height: number; theme: PictureTheme; title: string },
  parts: readonly string[],
): string {
  const size = `width="${figure(width)}" height="${figure(height)}" viewBox="0 0 ${figure(width)} ${figure(height)}"`
  // The description stands beside the picture (alternative text, role of the image): a title here would pop up as a hint on every shape.
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="${escapeXml(fontsOf(theme))}" ` +
    `role="img" aria-label="${escapeXml(title)}">${parts.join('')}</svg>`
  )
}

/** A path through points, `d` of SVG. */
export const through = (...parts: readonly (string | number)[]): string =>
  parts.map((part) => (typeof part === 'number' ? figure(part) : part)).join(' ')
