/**
 * Pages of one Word file, at most. Word and LibreOffice lay out a whole file before they show its end: with some thousand
 * pages they take minutes or give up, with three hundred they take seconds; and it is what a binder of paper holds.
 */
export const mostPages = 300

/** A piece of a document that is never torn apart, such as the sheet of one activity: its pages, were the document whole. */
export interface Extent {
  readonly first: number
  readonly last: number
  /** Share of a page that its entries take in the contents, and that the tallest of them takes. */
  readonly listed: number
  readonly tallest: number
}

/** Extents from one to another, the second left out. */
export interface Range {
  readonly from: number
  readonly to: number
}

export interface Dividing {
  readonly most: number
  /** Pages of a part besides its text and its contents: its cover, and what the first part tells of the others. */
  readonly aside: (isFirst: boolean) => number
  /** Share of a page that the title of the contents takes. */
  readonly title: number
}

/** Pages of a part printed alone; never fewer than it will take, since it then begins at the head of a page. */
export function pagesOf(extents: readonly Extent[], { from, to }: Range, { aside, title }: Dividing): number {
  const inside = extents.slice(from, to)
  const [first, last] = [inside[0]?.first ?? 1, inside.at(-1)?.last ?? 0]
  return aside(from === 0) + contentsOf(title + sum(inside), tallestOf(inside)) + last - first + 1
}

const sum = (extents: readonly Extent[]) => extents.reduce((all, { listed }) => all + listed, 0)
const tallestOf = (extents: readonly Extent[]) => Math.max(0, ...extents.map(({ tallest }) => tallest))

/** An entry that does not fit at a page's foot leaves a hole as tall as it is. */
const contentsOf = (height: number, tallest: number) => Math.ceil(height / Math.max(0.5, 1 - tallest))

/**
 * The fewest parts that hold every extent in order, none above the limit unless one extent alone is; of about the same
 * length, so that the last is not a few leaves.
 */
export function divide(extents: readonly Extent[], dividing: Dividing): readonly Range[] {
  const fewest = filled(extents, dividing)
  let [tooLow, most] = [0, dividing.most]
  while (most - tooLow > 1) {
    const middle = Math.floor((tooLow + most) / 2)
    if (filled(extents, { ...dividing, most: middle }).length > fewest.length) tooLow = middle
    else most = middle
  }
  return filled(extents, { ...dividing, most })
}

/** Each part takes what it can. */
function filled(extents: readonly Extent[], dividing: Dividing): readonly Range[] {
  const { most, aside, title } = dividing
  const parts: Range[] = []
  let [from, height, tallest] = [0, title, 0]
  for (const [at, extent] of extents.entries()) {
    const begun = extents[from] ?? extent
    const higher = height + extent.listed
    const taller = Math.max(tallest, extent.tallest)
    const pages = aside(from === 0) + contentsOf(higher, taller) + extent.last - begun.first + 1
    if (at > from && pages > most) {
      parts.push({ from, to: at })
      ;[from, height, tallest] = [at, title + extent.listed, extent.tallest]
    } else [height, tallest] = [higher, taller]
  }
  if (extents.length > 0) parts.push({ from, to: extents.length })
  return parts
}
