import { contentLocales } from '@core/kinds'
import type { Run } from '../blocks'
import type { Look } from './look'
import type { ContentsEntry } from './outline'
import { palette } from './page'
import { para } from './pieces'
import { bookmarkName } from './references'
import { xmlText } from './sanitise'
import type { PieceWriter } from './write-pieces'

const fieldChar = (type: 'begin' | 'separate' | 'end') => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
/** A field that already holds its result and is not marked stale: Word shows it as it is and asks nothing. */
const instruction = (code: string) => `<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>`

/** Dots stay light beside bold words. */
const leaderRun = (look: Look) =>
  `<w:r><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/><w:color ${look.ink(palette.inkFaint, 'val')}/></w:rPr><w:tab/></w:r>`

interface Contents {
  readonly title: string
  readonly entries: readonly ContentsEntry[]
  /** Of the text: page numbers stand at its right. */
  readonly width: number
}

/** A contents field a person can refresh in Word, holding an entry a heading: linked, with its estimated page. */
export function* contentsXml({ title, entries, width }: Contents, writer: PieceWriter): Generator<string> {
  const leader = `<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="${width}"/></w:tabs>`
  yield '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>'
  yield writer.para(para('TOCHeading', title))
  const open = fieldChar('begin') + instruction('TOC \\o "1-2" \\h \\z') + fieldChar('separate')
  for (const [at, entry] of entries.entries()) {
    const head = at === 0 ? open : ''
    const tail = at === entries.length - 1 ? fieldChar('end') : ''
    yield `<w:p><w:pPr><w:pStyle w:val="${writer.look.styleId(`TOC${entry.level}`)}"/>${leader}</w:pPr>${head}${linkXml(entry, writer.look)}${tail}</w:p>`
  }
  yield '</w:sdtContent></w:sdt>'
}

/** Line ends inside a heading would break the leader. */
function wordsXml(run: string | Run): string {
  const { text, language = undefined } = typeof run === 'string' ? { text: run } : run
  const words = xmlText(text.replace(/[\t\n\r\u0085\u2028\u2029]+/g, ' '))
  const spoken = language === undefined ? '' : `<w:rPr><w:lang w:val="${contentLocales[language]}"/></w:rPr>`
  return `<w:r>${spoken}<w:t xml:space="preserve">${words}</w:t></w:r>`
}

function linkXml({ anchor, text, page }: ContentsEntry, look: Look): string {
  const bookmark = bookmarkName(anchor)
  const runs = typeof text === 'string' ? [text] : text
  return (
    `<w:hyperlink w:anchor="${bookmark}" w:history="1">${runs.map(wordsXml).join('')}${leaderRun(look)}` +
    `${fieldChar('begin')}${instruction(`PAGEREF ${bookmark} \\h`)}${fieldChar('separate')}<w:r><w:t>${page}</w:t></w:r>${fieldChar('end')}</w:hyperlink>`
  )
}
