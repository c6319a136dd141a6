import { isList, isParagraph, type RichText } from './rich-text'

/** A place left to fill in: where it stands in its text, and the text of it, brackets included. */
export interface Blank {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The longest our drafts hold has a hundred characters: what is longer is an aside somebody wrote. */
const longest = 120
const bracketed = new RegExp(`\\[([^[\\]\\n\\r\\u2028\\u2029]{1,${longest}})\\]`, 'gu')
const word = /\p{L}{2}/u
const letterOrDigit = /[\p{L}\p{N}]/u
const beginning = /^\s*[\p{L}\p{N}]/u
/** « [art. 9] », « [Dupont 2020] », « [ISO 27001] »: what ends with a number points elsewhere. */
const reference = /\p{N}\s*$/u
/** « [RGPD, art. 6(1)(f)] » : a provision, wherever in the brackets its number stands. */
const provision = /(?:^|[^\p{L}])(?:art(?:icle)?s?|considérant|recital|section|s|p)\b\.?\s*\p{N}/iu
/** « [texte](https://…) », as some write their links. */
const linkAfter = /^\((?:[a-z]+:|[/#.])/i
const editorial: ReadonlySet<string> = new Set(['sic', 'ndlr', 'ndla', 'ndt'])

/**
 * What a draft leaves to fill in: words in square brackets, as « [nom] », « [48 heures] » or « [avant / après] ».
 * That is a pair of brackets on one line, nothing in brackets inside, of 120 characters at most, which begins with a
 * letter or a number and holds a word of two letters. None is: a cut or a changed letter in a quotation (« […] »,
 * « [L]e », « [sic] »), a note or a reference (« [1] », « [art. 9] », « [RGPD, art. 6(1)(f)] »), a ticked box, an
 * address, a link in Markdown, brackets that touch a letter or a number (« t[indice] »).
 */
export function blanksIn(text: string): readonly Blank[] {
  if (!text.includes('[')) return none
  return [...text.matchAll(bracketed)].flatMap((found) => {
    const [whole, inside = ''] = found
    const from = found.index
    const to = from + whole.length
    return isToFill(inside) && standsAlone(text, from, to) ? [{ from, to, text: whole }] : []
  })
}

const none: readonly never[] = []

const isToFill = (inside: string) =>
  beginning.test(inside) &&
  word.test(inside) &&
  !reference.test(inside) &&
  !provision.test(inside) &&
  !inside.includes('://') &&
  !editorial.has(inside.trim().toLowerCase())

function standsAlone(text: string, from: number, to: number): boolean {
  // Letters outside of the first plane take two units: the one before is read whole.
  const before = [...text.slice(Math.max(0, from - 2), from)].at(-1) ?? ''
  const after = text.slice(to, to + 12)
  return !letterOrDigit.test(before) && !letterOrDigit.test([...after][0] ?? '') && !linkAfter.test(after)
}

/** A stretch of text in one dress; what leads somewhere has been filled in. */
interface Dressed {
  readonly text: string
  readonly link?: string
  readonly to?: string
}

/** Stands for a character of a link: no letter, no number, no bracket. */
const linked = '\uFFFC'

/** The blanks of a paragraph, whatever its dress: one may begin in bold and end in plain. */
export function blanksInRuns(runs: readonly Dressed[]): readonly Blank[] {
  const said = runs.map(({ text }) => text).join('')
  if (!said.includes('[')) return none
  const free = runs
    .map(({ text, link, to }) => ((link ?? to) === undefined ? text : linked.repeat(text.length)))
    .join('')
  return blanksIn(free).map(({ from, to }) => ({ from, to, text: said.slice(from, to) }))
}

/** The blanks of a rich text, in reading order. */
export function blanksOfRich(rich: RichText): readonly string[] {
  return rich.flatMap((block) => {
    if (isParagraph(block)) return blanksInRuns(block.p).map(({ text }) => text)
    return isList(block) ? block.list.flatMap(blanksOfRich) : block.table.flat().flatMap(blanksOfRich)
  })
}

/** A paragraph cut where a blank begins and ends, for those who must show them; told which stretches are blanks. */
export function partedAtBlanks<R extends Dressed>(
  runs: readonly R[],
): readonly { readonly run: R; readonly isBlank: boolean }[] {
  const blanks = blanksInRuns(runs)
  if (blanks.length === 0) return runs.map((run) => ({ run, isBlank: false }))
  let start = 0
  return runs.flatMap((run) => {
    const [from, to] = [start, start + run.text.length]
    start = to
    const edges = blanks.flatMap((blank) => [blank.from, blank.to]).filter((edge) => edge > from && edge < to)
    const cuts = [from, ...edges, to]
    return cuts.slice(1).map((end, at) => {
      const begin = cuts[at] ?? from
      const isBlank = blanks.some((blank) => blank.from <= begin && end <= blank.to && begin < end)
      return { run: { ...run, text: run.text.slice(begin - from, end - from) }, isBlank }
    })
  })
}
