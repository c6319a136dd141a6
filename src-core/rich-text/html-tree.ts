import { HtmlTokens } from './html-tokens'

export interface HtmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: HtmlNode[]
}
export type HtmlNode = HtmlElement | string

/** Marks that stand in each other deeper than this are read as text after text: a tree is walked by calls, which have no room for thousands. */
const deepest = 32

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))
const childless = names('area base br col embed hr img input link meta param source track wbr')
export const blockNames = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 ' +
    'h6 header hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul',
)
const tableParts = names('table thead tbody tfoot tr td th caption')
const itemWalls = names('ul ol menu dir dl table td th caption')
const tableWalls = names('table')
const cellWalls = names('td th caption table')
const paragraphWalls = names('td th caption table li dd dt blockquote div')

/** What a mark ends without saying so: the nearest of `ends`, if no wall stands before it. */
const impliedEnds: Readonly<Record<string, readonly [ends: ReadonlySet<string>, walls: ReadonlySet<string>]>> = {
  li: [names('li'), itemWalls],
  dt: [names('dt dd'), itemWalls],
  dd: [names('dt dd'), itemWalls],
  td: [names('td th caption'), tableWalls],
  th: [names('td th caption'), tableWalls],
  tr: [names('tr caption'), tableWalls],
  tbody: [names('thead tbody tfoot caption'), tableWalls],
  thead: [names('thead tbody tfoot caption'), tableWalls],
  tfoot: [names('thead tbody tfoot caption'), tableWalls],
}
const paragraph = names('p')

/** @param onLeft told the name of what was left out with its content. */
export function readTree(html: string, onLeft: (name: string) => void): readonly HtmlNode[] {
  const top: HtmlElement = { name: '', attributes: new Map(), children: [] }
  const open = [top]
  for (const token of new HtmlTokens(html)) {
    if (token.kind === 'left') onLeft(token.name)
    else if (token.kind === 'close') close(open, token.name)
    else if (token.kind === 'text') open.at(-1)?.children.push(token.text)
    else {
      endImplied(open, token.name)
      const element: HtmlElement = { name: token.name, attributes: token.attributes, children: [] }
      open.at(-1)?.children.push(element)
      if (!token.empty && !childless.has(token.name) && open.length <= deepest) open.push(element)
    }
  }
  return top.children
}

function close(open: HtmlElement[], name: string): void {
  // Browsers read a stray « </p> » as an empty paragraph, and « </br> » as a line end; neither says anything.
  endNearest(open, new Set([name]), tableParts.has(name) ? tableWalls : name === 'li' ? itemWalls : cellWalls)
}

function endImplied(open: HtmlElement[], name: string): void {
  if (blockNames.has(name)) endNearest(open, paragraph, paragraphWalls)
  const implied = impliedEnds[name]
  if (implied) endNearest(open, ...implied)
}

/** Ends the innermost open element of these names and all it holds; nothing when a wall, which is none of them, is met first. */
function endNearest(open: HtmlElement[], ends: ReadonlySet<string>, walls: ReadonlySet<string>): void {
  for (let at = open.length - 1; at > 0; at--) {
    const name = open[at]?.name ?? ''
    if (ends.has(name)) {
      open.length = at
      return
    }
    if (walls.has(name)) return
  }
}
