/** What one section of a number format code is made of (ECMA-376 part 1, 18.8.31). */
export type Piece =
  | { readonly is: 'literal'; readonly text: string }
  | { readonly is: 'digit'; readonly empty: '0' | '' | ' ' }
  | { readonly is: Mark }
type Mark = 'point' | 'comma' | 'percent' | 'general' | 'text'

export interface Section {
  readonly pieces: readonly Piece[]
  readonly takes: (value: number) => boolean
  /** A section for negative numbers only writes its own sign, or brackets. */
  readonly writesSign: boolean
}

const token = /"([^"]*)"|\\(.)|(_.)|(\*.)|\[([^\]]*)\]|general|[^]/giu
const colour = /^(black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)$/i
const condition = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/
const digits: Readonly<Record<string, '0' | '' | ' '>> = { '0': '0', '#': '', '?': ' ' }
const marks: Readonly<Record<string, Mark>> = {
  '.': 'point',
  ',': 'comma',
  '%': 'percent',
  '@': 'text',
  general: 'general',
}

interface Condition {
  readonly sign: string
  readonly limit: number
}
interface OpenSection {
  readonly pieces: Piece[]
  condition?: Condition
}

/** The sections for numbers; none when the code asks for what is not drawn here: exponents, fractions, other digits. */
export function readFormatCode(code: string): readonly Section[] {
  let open: OpenSection = { pieces: [] }
  const sections = [open]
  for (const [whole, quoted, escaped, blank, fill, bracket] of code.matchAll(token)) {
    const literal = quoted ?? escaped ?? (blank && ' ') ?? (fill && '')
    if (literal !== undefined) open.pieces.push({ is: 'literal', text: literal })
    else if (bracket !== undefined) {
      const inside = readBracket(bracket)
      if (!inside) return []
      if ('is' in inside) open.pieces.push(inside)
      else open.condition = inside
    } else if (whole === ';') sections.push((open = { pieces: [] }))
    else {
      const piece = readPlain(whole)
      if (!piece) return []
      open.pieces.push(piece)
    }
  }
  // The fourth is for texts, and so is a last one that says so.
  const ofTexts = sections.length > 1 && sections.at(-1)?.pieces.some(({ is }) => is === 'text')
  return (ofTexts ? sections.slice(0, -1) : sections).slice(0, 3).map(settle)
}

function readBracket(inside: string): Piece | Condition | undefined {
  const [, sign, limit] = condition.exec(inside) ?? []
  if (sign) return { sign, limit: Number(limit) }
  if (colour.test(inside)) return { is: 'literal', text: '' }
  return inside.startsWith('$') ? { is: 'literal', text: inside.slice(1).replace(/-[^]*$/, '') } : undefined
}

function readPlain(whole: string): Piece | undefined {
  const empty = digits[whole]
  if (empty !== undefined) return { is: 'digit', empty }
  const mark = marks[whole.toLowerCase()]
  if (mark) return { is: mark }
  // The characters shown without quotes, and the signs of money and no-break blanks that are in no alphabet of codes.
  return /^[$\-+():!^&'~{}<>= ]$|^[^\x00-\x7f]+$/u.test(whole) ? { is: 'literal', text: whole } : undefined
}

/** Which numbers a section is for: what it says, or its place among positive; negative; zero. The last takes the rest. */
function settle({ pieces, condition }: OpenSection, place: number, all: readonly OpenSection[]): Section {
  const isLast = place === all.length - 1
  const byPlace = place === 1 ? below : all.length > 2 ? above : notBelow
  const own = condition ?? (isLast ? undefined : byPlace)
  return {
    pieces,
    takes: (value) => !own || meets(value, own),
    writesSign: condition
      ? condition.sign.startsWith('<') && condition.sign !== '<>' && condition.limit <= 0
      : place === 1 && (all.length > 2 || !all[0]?.condition),
  }
}

const [above, notBelow, below]: readonly Condition[] = [
  { sign: '>', limit: 0 },
  { sign: '>=', limit: 0 },
  { sign: '<', limit: 0 },
]

function meets(value: number, { sign, limit }: Condition): boolean {
  if (value === limit) return sign === '=' || sign === '<=' || sign === '>='
  return sign === '<>' || (value < limit ? sign.startsWith('<') : sign.startsWith('>'))
}
