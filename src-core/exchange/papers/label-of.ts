import type { Paragraph } from './block'

/** A line that says what it answers: « Finalité : payer ». */
export interface Labelled {
  readonly label: string
  readonly value: string
  /** A label in bold is one by intention; a colon may stand in any sentence. */
  readonly isBold: boolean
}

// Longer than any question of a form; beyond it, a sentence with a colon in it.
const longestLabel = 120
const colon = /^([^:\n]{1,130}?)[ \u00a0\u202f]{0,3}:(?=\s|$)/

/** The question a paragraph answers, when it says it itself; undefined for one that only goes on. */
export function labelOf({ text, bold }: Paragraph): Labelled | undefined {
  return boldLabel(text, bold) ?? plainLabel(text)
}

function boldLabel(text: string, bold: number): Labelled | undefined {
  const start = text.slice(0, bold)
  // Bold up to the middle of the value: the colon says where the label ends.
  const inside = colon.exec(start)
  if (!inside && start.length > longestLabel + 10) return undefined
  const written = inside ? inside[0] : start
  const label = (inside?.[1] ?? start).replace(/[\s:.–—-]+$/, '').trim()
  if (!isLabel(label)) return undefined
  return { label, value: text.slice(written.length).replace(/^[\s:–—]+/, ''), isBold: true }
}

function plainLabel(text: string): Labelled | undefined {
  const found = colon.exec(text)
  const label = found?.[1]?.trim()
  if (!found || !label || !isLabel(label) || /[.!?;] /.test(label)) return undefined
  return { label, value: text.slice(found[0].length).trim(), isBold: false }
}

const isLabel = (text: string) =>
  text.length > 0 && text.length <= longestLabel && !text.includes('\n') && /\p{L}/u.test(text)

/** Lines of one paragraph that each say what they answer are as many answers. */
export function linesApart(paragraph: Paragraph): readonly Paragraph[] {
  const lines = paragraph.text.split('\n')
  if (lines.length < 2) return [paragraph]
  let from = 0
  const { link, ...bare } = paragraph
  const apart = lines.map((text, at): Paragraph => {
    const bold = Math.min(Math.max(0, paragraph.bold - from), text.length)
    const own = link && link.at >= from && link.at <= from + text.length ? { link } : {}
    from += text.length + 1
    return { ...bare, ...own, text, bold, notes: at === 0 ? paragraph.notes : [] }
  })
  return apart.every((line) => labelOf(line)) ? apart : [paragraph]
}
