import type { Heading, PrintedDocument } from '../../blocks'
import { oneLine, xmlAttribute, xmlText } from '../../word/sanitise'
import { blockHtml, runs } from './block-html'
import { pageStyle } from './page-style'

/**
 * A document as one page that stands alone: no script, no font, no picture from elsewhere, nothing to fetch. Written block
 * by block, so that a long record is never held whole.
 */
export function* writePage(document: PrintedDocument, toContent: string): Generator<string> {
  const { language, cover, words, properties } = document
  yield `<!doctype html>
<html lang="${xmlAttribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${xmlText(oneLine(properties.title))}</title>
<style>
${pageStyle}
</style>
</head>
<body>
<a class="skip" href="#content">${xmlText(toContent)}</a>
<header>
<p>${xmlText(cover.organisation)}</p>
<h1>${xmlText(cover.title)}</h1>
<p class="subtitle">${runs(cover.subtitleRuns ?? cover.subtitle)}</p>
<dl>
${cover.facts.map(({ label, value }) => `<div><dt>${xmlText(label)}</dt><dd>${xmlText(value)}</dd></div>`).join('\n')}
</dl>
${(cover.blocks ?? []).map((block) => blockHtml(block, words)).join('')}</header>
`
  if (document.contents) yield* contents(document)
  yield '<main id="content">\n'
  for (const block of document.blocks()) yield blockHtml(block, words)
  yield '</main>\n</body>\n</html>\n'
}

/** Chapters, and under each what it lists. */
function* contents(document: PrintedDocument): Generator<string> {
  const title = xmlText(document.words.contents)
  yield `<nav aria-label="${xmlAttribute(document.words.contents)}">\n<p><strong>${title}</strong></p>\n<ol>\n`
  let depth = 0
  for (const block of document.blocks()) {
    if (block.kind !== 'heading' || block.level > document.stepLevel || block.unlisted) continue
    const level = Math.min(block.level, depth + 1)
    if (level > depth && depth > 0) yield '<ol>\n'
    else if (depth > 0) yield `</li>\n${'</ol></li>\n'.repeat(depth - level)}`
    depth = level
    yield entry(block)
  }
  if (depth > 0) yield `</li>\n${'</ol></li>\n'.repeat(depth - 1)}`
  yield '</ol>\n</nav>\n'
}

const entry = ({ anchor, text }: Heading) => `<li><a href="#${xmlAttribute(anchor)}">${xmlText(text)}</a>`
