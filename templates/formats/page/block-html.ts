import type { ContentLanguage } from '@core/kinds'
import { partedAtBlanks } from '@core/rich-text/blanks'
import { isBlank, isList, isParagraph, type RichText } from '@core/rich-text/rich-text'
import {
  isRich,
  type Block,
  type Fact,
  type Grid,
  type PhotoBlock,
  type PictureBlock,
  type PrinterWords,
  type RichTextBlock,
  type Run,
  type Text,
} from '../../blocks'
import { safeLink, xmlAttribute, xmlText } from '../../word/sanitise'

/**
 * One block of a document as HTML, for a page that stands alone. The window shows the same blocks with components of its
 * own: those need its scripts, and this page has none.
 */
export function blockHtml(block: Block, words: PrinterWords): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1} id="${xmlAttribute(block.anchor)}">${runs(block.runs ?? block.text)}</h${block.level + 1}>\n`
    case 'paragraph':
      return `<p${block.tone ? ` class="${block.tone}"` : ''}>${runs(block.text)}</p>\n`
    case 'richText':
      return `${richIn(block)}\n`
    case 'facts':
      return `<dl>\n${block.rows.map((fact) => factHtml(fact, words)).join('\n')}\n</dl>\n`
    case 'grid':
      return grid(block, words)
    case 'list':
      return list(block.items.map(runs), block.ordered)
    case 'note':
      return `<div class="note ${block.tone}">${block.title ? `<p><strong>${xmlText(block.title)}</strong></p>` : ''}${paragraphs(block.text)}</div>\n`
    case 'findings':
      return block.items.length === 0
        ? `<p class="quiet">${xmlText(block.empty)}</p>\n`
        : list(
            block.items.map(
              ({ severityLabel, where, message }) => `${xmlText(severityLabel)} · ${runs(where)} · ${runs(message)}`,
            ),
          )
    case 'signature':
      return list(
        block.parties.map(({ role, name }) => xmlText([role, name].filter((part) => part !== '').join(' · '))),
      )
    case 'picture':
      return figure(block, `svg+xml,${encodeURIComponent(block.svg)}`)
    case 'photo':
      return figure(
        block,
        `${block.photo.format};base64,${btoa(block.photo.bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''))}`,
      )
    case 'pageBreak':
      return ''
  }
}

const figure = ({ description, caption }: PictureBlock | PhotoBlock, image: string): string =>
  `<figure><img src="data:image/${image}" alt="${xmlAttribute(description)}">${caption === undefined ? '' : `<figcaption>${runs(caption)}</figcaption>`}</figure>\n`

function factHtml({ label, value, source }: Fact, { notStated }: PrinterWords): string {
  const cited = source === undefined || source === '' ? '' : ` <small>${xmlText(source)}</small>`
  const isSilent = value.every((entry) => isRich(entry) && isBlank(entry.content))
  const told = value.map((entry) => (isRich(entry) ? richIn(entry) : `<p>${runs(entry)}</p>`))
  return `<div><dt>${xmlText(label)}${cited}</dt><dd>${isSilent ? `<p class="quiet">${xmlText(notStated)}</p>` : told.join('')}</dd></div>`
}

/** Reached by the keyboard, since it may be wider than the screen. */
function grid({ columns, rows, under = [], empty, description }: Grid, { nothing }: PrinterWords): string {
  if (rows.length === 0) return `<p class="quiet">${xmlText(empty)}</p>\n`
  const side = (at: number) => (columns[at]?.align ? ` class="${columns[at].align}"` : '')
  const head = columns.map(({ label }, at) => `<th scope="col"${side(at)}>${xmlText(label)}</th>`).join('')
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, at) => `<td${side(at)}>${cell.length === 0 ? xmlText(nothing) : runs(cell)}</td>`)
    const more = under[index] ?? ''
    const below = more.length === 0 ? '' : `<tr class="under"><td colspan="${columns.length}">${runs(more)}</td></tr>`
    return `<tr>${cells.join('')}</tr>${below}`
  })
  return `<div class="grid" role="region" tabindex="0" aria-label="${xmlAttribute(description)}"><table><thead><tr>${head}</tr></thead><tbody>\n${lines.join('\n')}\n</tbody></table></div>\n`
}

const paragraphs = (texts: readonly Text[]): string => texts.map((text) => `<p>${runs(text)}</p>`).join('')

const list = (items: readonly string[], ordered = false): string => {
  const tag = ordered ? 'ol' : 'ul'
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>\n`
}

const richIn = ({ content, language }: RichTextBlock): string =>
  language === undefined ? rich(content) : `<div lang="${language}">${rich(content)}</div>`

function rich(content: RichText): string {
  return content
    .map((block) => {
      if (isParagraph(block)) return `<p>${runs(block.p)}</p>`
      if (isList(block)) return list(block.list.map(rich), block.ordered)
      const row = (cells: readonly RichText[], tag: 'th' | 'td') =>
        `<tr>${cells.map((cell) => `<${tag}>${rich(cell)}</${tag}>`).join('')}</tr>`
      return `<table><tbody>${block.table.map((cells, at) => row(cells, at < (block.head ?? 0) ? 'th' : 'td')).join('')}</tbody></table>`
    })
    .join('')
}

/** Words with their dress. An address is followed only where a Word file of ours would follow it. */
export function runs(text: Text): string {
  const given = (typeof text === 'string' ? [text] : text).map((run) => (typeof run === 'string' ? { text: run } : run))
  return partedAtBlanks<Run>(given)
    .map(({ run, isBlank: toFill }) => dressed(run, toFill))
    .join('')
}

const inLanguage = (language: ContentLanguage | undefined, html: string): string =>
  language === undefined ? html : `<span lang="${language}">${html}</span>`

function dressed({ text, strong, emphasis, underline, alert, link, to, language }: Run, toFill: boolean): string {
  let html = inLanguage(language, xmlText(text).replaceAll('\n', '<br>'))
  if (toFill) html = `<mark>${html}</mark>`
  if (underline) html = `<u>${html}</u>`
  if (emphasis) html = `<em>${html}</em>`
  if (strong) html = `<strong>${html}</strong>`
  if (alert) html = `<span class="alert">${html}</span>`
  const address = to === undefined ? link && safeLink(link) : `#${to}`
  return address
    ? `<a href="${xmlAttribute(address)}"${to === undefined ? ' rel="noopener noreferrer"' : ''}>${html}</a>`
    : html
}
