import type { ColouredRun, ColouredText } from './pieces'
import { xmlText } from './sanitise'
import type { References } from './references'

const lineEnds = /\r\n|[\n\r\u0085\u2028\u2029]/
const special = /[\t\n\r\u0085\u2028\u2029]/

/** Text as `w:t`, with its line ends and tabs as elements. Never a field: what people typed is only ever text. */
function contentXml(text: string): string {
  const t = (part: string) => (part === '' ? '' : `<w:t xml:space="preserve">${xmlText(part)}</w:t>`)
  if (!special.test(text)) return t(text)
  const line = (part: string) => part.split('\t').map(t).join('<w:tab/>')
  return text.split(lineEnds).map(line).join('<w:br/>')
}

function runXml(run: ColouredRun, linked: boolean): string {
  const dress =
    (linked ? '<w:rStyle w:val="Hyperlink"/>' : '') +
    (run.strong ? '<w:b/><w:bCs/>' : '') +
    (run.emphasis ? '<w:i/><w:iCs/>' : '') +
    (run.colour && !linked ? `<w:color w:val="${run.colour}"/>` : '') +
    (run.underline && !linked ? '<w:u w:val="single"/>' : '')
  return `<w:r>${dress === '' ? '' : `<w:rPr>${dress}</w:rPr>`}${contentXml(run.text)}</w:r>`
}

function linkedRunXml(run: ColouredRun, references: References): string {
  const id = run.link === undefined ? undefined : references.linkOf(run.link)
  if (id !== undefined) return `<w:hyperlink r:id="${id}" w:history="1">${runXml(run, true)}</w:hyperlink>`
  const bookmark = run.to === undefined ? undefined : references.bookmarkOf(run.to)
  if (bookmark !== undefined)
    return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${runXml(run, true)}</w:hyperlink>`
  return runXml(run, false)
}

export function runsXml(text: ColouredText, references: References): string {
  if (typeof text === 'string') return text === '' ? '' : `<w:r>${contentXml(text)}</w:r>`
  let xml = ''
  for (const run of text) {
    xml += typeof run === 'string' ? `<w:r>${contentXml(run)}</w:r>` : linkedRunXml(run, references)
  }
  return xml
}
