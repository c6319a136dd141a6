import { isList, isParagraph, type RichBlock, type RichRun, type RichTable, type RichText } from './rich-text'

/** Rich text as the CNIL's tool keeps its answers: what its editor would have written, and `readHtml` reads back unchanged. */
export function writeHtml(rich: RichText): string {
  return rich.map(blockHtml).join('')
}

function blockHtml(block: RichBlock): string {
  if (isParagraph(block)) return `<p>${runsHtml(block.p)}</p>`
  if (!isList(block)) return tableHtml(block)
  const name = block.ordered ? 'ol' : 'ul'
  return `<${name}>${block.list.map((item) => `<li>${insideHtml(item)}</li>`).join('')}</${name}>`
}

/** In an item or a cell, a paragraph alone (lists may follow it) needs no mark of its own. */
function insideHtml(rich: RichText): string {
  const [first, ...rest] = rich
  if (first === undefined || !isParagraph(first) || rest.some(isParagraph)) return writeHtml(rich)
  return runsHtml(first.p) + writeHtml(rest)
}

function tableHtml({ table, head = 0 }: RichTable): string {
  const row = (name: string) => (cells: readonly RichText[]) =>
    `<tr>${cells.map((cell) => `<${name}>${insideHtml(cell)}</${name}>`).join('')}</tr>`
  const heads = table.slice(0, head).map(row('th')).join('')
  const rows = table.slice(head).map(row('td')).join('')
  return `<table>${heads === '' ? '' : `<thead>${heads}</thead>`}<tbody>${rows}</tbody></table>`
}

const runsHtml = (runs: readonly RichRun[]) => runs.map(runHtml).join('')

function runHtml({ text, strong, emphasis, underline, link }: RichRun): string {
  let html = escaped(text).replace(/\n/g, '<br>')
  if (underline) html = `<span style="text-decoration: underline;">${html}</span>`
  if (emphasis) html = `<em>${html}</em>`
  if (strong) html = `<strong>${html}</strong>`
  return link === undefined ? html : `<a href="${escaped(link)}">${html}</a>`
}

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' } as const

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => escapes[sign as keyof typeof escapes])
