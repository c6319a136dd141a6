import type { RichText } from '@core/rich-text/rich-text'
import type { Block, PrintedDocument } from '@templates/blocks'
import { svgDocument, words as svgWords } from '@templates/pictures/svg'
import { printWord, type WordOptions } from '@templates/word/print-word'

export const date = '2026-11-23T15:04:06.000Z'

/** A short document to which a test adds what it is about. */
export function aDocument(
  blocks: readonly Block[] | (() => Iterable<Block>),
  more: Partial<PrintedDocument> = {},
): PrintedDocument {
  return {
    code: 'D01',
    language: 'fr',
    cover: {
      organisation: 'Commune de Saint-Aubin',
      title: 'Registre des activités de traitement',
      subtitle: 'Article 30, paragraphe 1, du RGPD',
      facts: [{ label: 'Version', value: '3' }],
    },
    header: 'Commune de Saint-Aubin · Registre · version 3',
    contents: true,
    words: {
      contents: 'Sommaire',
      page: 'Page {page} sur {pages}',
      pageAlone: 'Page {page}',
      notStated: 'Non renseigné',
      nothing: '–',
    },
    blocks: typeof blocks === 'function' ? blocks : () => blocks,
    steps: 1,
    stepLevel: 2,
    properties: {
      title: 'Registre',
      subject: 'Article 30 du RGPD',
      author: 'Claire Le Goff',
      keywords: 'RGPD, registre',
    },
    ...more,
  }
}

/** The same, in English. */
export const inEnglish = {
  language: 'en',
  words: {
    contents: 'Contents',
    page: 'Page {page} of {pages}',
    pageAlone: 'Page {page}',
    notStated: 'Not stated',
    nothing: '–',
  },
} as const satisfies Partial<PrintedDocument>

/** A whole file, for tests that read it. */
export async function printed(document: PrintedDocument, options: Partial<WordOptions> = {}): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of printWord(document, { date, ...options })) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** A rich text with everything in everything. */
function everyRich(words: string): RichText {
  const dress = { strong: true, emphasis: true, underline: true } as const
  const runs = [{ text: words }, { text: words, ...dress }, { text: words, link: 'https://example.org/fiche?a=1&b=2' }]
  const short = [{ p: [{ text: words }] }]
  const lists: RichText = [
    { list: [[...short, ...short, { list: [short], ordered: true }], [{ list: [short] }]] },
    { list: [[...short, { list: [short] }, ...short], short], ordered: true },
  ]
  return [
    { p: runs },
    ...lists,
    {
      table: [
        [short, []],
        [short, short],
        [lists, short],
      ],
      head: 2,
    },
    { table: [[short]] },
  ]
}

/** One block of every kind, and every variant of it; `words` in every place that takes some. */
export function everyBlock(words: string): Block[] {
  const link = { text: words, link: 'https://example.org/fiche?a=1&b=2' }
  const wide: Block = {
    kind: 'grid',
    wide: true,
    description: words,
    empty: words,
    columns: [
      { label: words, share: 1 },
      { label: words, share: 3, align: 'center' },
    ],
    rows: [
      [words, words],
      [[{ text: words, strong: true }], [link]],
    ],
  }
  return [
    { kind: 'heading', level: 1, text: words, anchor: 'first' },
    { kind: 'paragraph', text: words, tone: 'lead' },
    {
      kind: 'paragraph',
      text: [words, { text: words, strong: true, emphasis: true }, link, { text: words, to: 'second' }],
    },
    {
      kind: 'paragraph',
      text: [
        { text: words, link: words },
        { text: words, to: words },
      ],
      tone: 'quiet',
    },
    { kind: 'richText', content: everyRich(words) },
    { kind: 'heading', level: 2, text: words, anchor: 'second' },
    {
      kind: 'facts',
      rows: [
        { label: words, source: words, value: [words, [words, link]] },
        { label: words, value: [words, { kind: 'richText', content: everyRich(words) }] },
        { label: words, value: [{ kind: 'richText', content: [] }] },
        { label: words, value: [] },
      ],
    },
    { kind: 'heading', level: 3, text: words, anchor: 'third', unlisted: true },
    { kind: 'list', items: [words, [words]] },
    { kind: 'list', ordered: true, items: [words, words] },
    { kind: 'list', ordered: true, items: [words] },
    { kind: 'note', tone: 'info', title: words, text: [words, [link]] },
    { kind: 'note', tone: 'warning', text: [words] },
    wide,
    { kind: 'heading', level: 1, text: words, anchor: 'fourth', newPage: true },
    wide,
    { ...wide, wide: false },
    { ...wide, rows: [] },
    {
      kind: 'picture',
      svg: svgDocument({ width: 400, height: 90, theme: 'print', title: words }, [
        svgWords(5, 40, words, { size: 12, fill: '#1d1b18', bold: true }),
      ]),
      title: words,
      description: words,
      widthCm: 40,
      heightCm: 9,
    },
    { kind: 'pageBreak' },
    {
      kind: 'findings',
      heads: [words, words, words],
      empty: words,
      items: (['error', 'warning', 'advice'] as const).map((severity) => ({
        severity,
        severityLabel: words,
        where: words,
        message: words,
        source: words,
        dismissed: words,
      })),
    },
    { kind: 'findings', heads: [words, words, words], empty: words, items: [] },
    {
      kind: 'signature',
      parties: [1, 2, 3].map(() => ({ role: words, name: words, dateLabel: words, signLabel: words })),
    },
  ]
}
