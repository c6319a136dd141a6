import { contentLocales } from '@core/kinds'
import { partedAtBlanks } from '@core/rich-text/blanks'
import type { ColouredRun, ColouredText } from './pieces'
import type { Look } from './look'
import { palette } from './page'
import { xmlText } from './sanitise'
import type { References } from './references'

const lineEnds = /\r\n|[\n\r\u0085\u2028\u2029]/
/** A sign that would begin a line alone: a mark between two parts, a unit after its figure. */
const hanging = / (?=·)|(?<=\d) (?=[€£%])/g
const mayHang = /[·€£%]/
const special = /[\t\n\r\u0085\u2028\u2029]/

/** Text as `w:t`, with its line ends and tabs as elements. Never a field: what people typed is only ever text. */
function contentXml(text: string): string {
  const held = (part: string) => (mayHang.test(part) ? part.replace(hanging, '\u00a0') : part)
  const t = (part: string) => (part === '' ? '' : `<w:t xml:space="preserve">${xmlText(held(part))}</w:t>`)
  if (!special.test(text)) return t(text)
  const line = (part: string) => part.split('\t').map(t).join('<w:tab/>')
  return text.split(lineEnds).map(line).join('<w:br/>')
}

interface Dress {
  readonly linked?: boolean
  /** Left to fill in: bold too, for those who print without colours. */
  readonly blank?: boolean
}

/** Under words of another language: seen on paper, and no colour is needed to see it. */
const dots = (look: Look) => `<w:u w:val="dotted" ${look.ink(palette.inkFaint, 'color')}/>`

function runXml(run: ColouredRun, look: Look, { linked = false, blank = false }: Dress): string {
  const foreign = run.language !== undefined
  const colour = run.colour ?? (run.alert ? palette.error : undefined)
  const dress =
    (linked ? `<w:rStyle w:val="${look.styleId('Hyperlink')}"/>` : '') +
    (run.strong || blank ? '<w:b/><w:bCs/>' : '') +
    (run.emphasis ? '<w:i/><w:iCs/>' : '') +
    (colour && !linked && !blank ? `<w:color ${look.ink(colour, 'val')}/>` : '') +
    (blank ? `<w:color ${look.ink(palette.ink, 'val')}/><w:highlight w:val="yellow"/>` : '') +
    (run.underline && !linked ? '<w:u w:val="single"/>' : foreign && !linked ? dots(look) : '') +
    (run.language !== undefined ? `<w:lang w:val="${contentLocales[run.language]}"/>` : '')
  return `<w:r>${dress === '' ? '' : `<w:rPr>${dress}</w:rPr>`}${contentXml(run.text)}</w:r>`
}

function linkedRunXml(run: ColouredRun, blank: boolean, { references, look }: RunPlace): string {
  const id = run.link === undefined ? undefined : references.linkOf(run.link)
  if (id !== undefined)
    return `<w:hyperlink r:id="${id}" w:history="1">${runXml(run, look, { linked: true })}</w:hyperlink>`
  const bookmark = run.to === undefined ? undefined : references.bookmarkOf(run.to)
  if (bookmark !== undefined)
    return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${runXml(run, look, { linked: true })}</w:hyperlink>`
  return runXml(run, look, { blank })
}

/** What the runs of a document share. */
export interface RunPlace {
  readonly references: References
  readonly look: Look
}

export function runsXml(text: ColouredText, place: RunPlace): string {
  if (text === '') return ''
  // Most texts by far: one dress, nothing left to fill in.
  if (typeof text === 'string' && !text.includes('[')) return runXml({ text }, place.look, {})
  const runs = (typeof text === 'string' ? [text] : text).map((run) => (typeof run === 'string' ? { text: run } : run))
  let xml = ''
  for (const { run, isBlank } of partedAtBlanks<ColouredRun>(runs)) xml += linkedRunXml(run, isBlank, place)
  return xml
}
