import { tidy } from './collect-cells'

type Attributes = Readonly<Record<string, string>>

/** The paragraphs of a cell, or of a comment on one, as the person sees them. */
export class OdsParagraphs {
  private readonly paragraphs: string[] = []
  inParagraph = false

  open(name: string, attributes: Attributes): void {
    if (isParagraph(name)) this.inParagraph = this.paragraphs.push('') > 0
    else this.append(marks.get(name)?.(attributes) ?? '')
  }

  text(text: string): void {
    this.append(collapse(text, this.paragraphs.at(-1) ?? ''))
  }

  close(name: string): void {
    this.inParagraph &&= !isParagraph(name)
  }

  /** Undefined when there is no paragraph, not even an empty one. */
  shown(): string | undefined {
    return this.paragraphs.length === 0 ? undefined : tidy(this.paragraphs.join('\n'))
  }

  private append(text: string): void {
    if (text && this.inParagraph) this.paragraphs[this.paragraphs.length - 1] += text
  }
}

const isParagraph = (name: string) => name === 'p' || name === 'h'

/** Blanks typed as elements, because ODF folds ordinary white space (ODF 1.3 part 3, 6.1.2 to 6.1.5). */
const marks: ReadonlyMap<string, (attributes: Attributes) => string> = new Map([
  ['s', (attributes: Attributes) => ' '.repeat(Math.min(repeats(attributes['text:c']), 256))],
  ['tab', () => '\t'],
  ['line-break', () => '\n'],
])

function collapse(text: string, before: string): string {
  const folded = text.replace(/[ \t\r\n]+/g, ' ')
  return folded.startsWith(' ') && (before === '' || /\s$/.test(before)) ? folded.slice(1) : folded
}

/** How many times something stands there; once when the number is none. */
export function repeats(written: string | undefined): number {
  const count = Number(written ?? 1)
  // Beyond any sheet, yet small enough for sums of them to stay exact.
  return Number.isInteger(count) && count >= 1 ? Math.min(count, 2 ** 31) : 1
}
