import type { Texts } from '@core/texts/texts'
import { plainText, type Block, type Cover, type Heading, type PrintedDocument, type Run, type Text } from '../blocks'
import type { Range } from './divide'
import type { Stretch } from './measure'
import { refsInShort } from './refs-in-short'

/** One file of a document that is too long for one. */
export interface PartNumber {
  readonly number: number
  readonly of: number
}

/** What a part holds: its chapters, the first perhaps begun before, and its records. */
export interface Held {
  readonly chapters: readonly Text[]
  readonly records: readonly string[]
}

export function heldIn(stretches: readonly Stretch[], { from, to }: Range, { documents }: Texts): Held {
  const inside = stretches.slice(from, to)
  const headings = inside.flatMap(({ headings: all }) => all)
  const isChapter = ({ level, record }: Heading) => level === 1 && record === undefined
  const resumed = inside[0]?.within.filter(isChapter) ?? []
  return {
    chapters: [
      ...resumed.map((each) => resumedText(each, documents.inParts.resumed)),
      ...headings.filter(isChapter).map(({ text, runs }) => runs ?? text),
    ],
    records: headings.flatMap(({ record }) => record ?? []),
  }
}

const resumedText = ({ text, runs }: Heading, mark: string): readonly Run[] => [...(runs ?? [{ text }]), { text: mark }]

/** The titles a part begins under, said again. */
export const resumedHeadings = (within: readonly Heading[], { documents }: Texts): readonly Heading[] =>
  within.map((heading) => ({
    ...heading,
    text: heading.text + documents.inParts.resumed,
    ...(heading.runs ? { runs: resumedText(heading, documents.inParts.resumed) } : {}),
    anchor: `resumed-${heading.level}`,
    newPage: false,
  }))

/** Where everything stands: for the first part, after its contents. */
export function whereEverythingStands(held: readonly Held[], most: number, texts: Texts): readonly Block[] {
  const { inParts } = texts.documents
  const all = held.flatMap(({ records }) => records)
  const hasChapters = held.some(({ chapters }) => chapters.length > 0)
  const columns = [
    { label: inParts.columns.part, share: 1.4 },
    ...(hasChapters ? [{ label: inParts.columns.chapters, share: 5 }] : []),
    ...(all.length > 0 ? [{ label: inParts.columns.records, share: 4 }] : []),
  ]
  return [
    { kind: 'heading', level: 1, text: inParts.title, anchor: 'in-parts', newPage: true },
    { kind: 'paragraph', text: inParts.lead(held.length, most) },
    {
      kind: 'grid',
      description: inParts.description,
      empty: inParts.title,
      columns,
      rows: held.map(({ chapters, records }, at): Text[] => [
        inParts.part(at + 1),
        ...(hasChapters ? [onLines(chapters)] : []),
        ...(all.length > 0 ? [recordsInWords(records, all, texts)] : []),
      ]),
    },
  ]
}

const onLines = (texts: readonly Text[]): Text =>
  texts.flatMap((text, at) => [...(at > 0 ? ['\n'] : []), ...(typeof text === 'string' ? [text] : text)])

const recordsInWords = (records: readonly string[], all: readonly string[], texts: Texts): string =>
  records.length === 0 ? '' : texts.documents.inParts.counted(refsInShort(records, all, texts), records.length)

/** The document of which only this part is printed: it says so on its cover, above each page and in its properties. */
export function asPartOf(
  document: PrintedDocument,
  { number, of }: PartNumber,
  { held, all, texts }: { readonly held: Held; readonly all: readonly string[]; readonly texts: Texts },
): PrintedDocument {
  if (document.letter) return document
  const { inParts, parting } = texts.documents
  const { cover, header, properties } = document
  const part = inParts.partOf(number, of)
  const facts = [
    { label: inParts.chapters, value: held.chapters.map(plainText).join('\n') },
    { label: inParts.records, value: recordsInWords(held.records, all, texts) },
    { label: inParts.otherParts, value: number === 1 ? inParts.seeNext : inParts.seeFirst },
  ].filter(({ value }) => value !== '')
  return {
    ...document,
    cover: { ...underPart(cover, part, parting), facts: [...facts, ...cover.facts] },
    header: [header, inParts.inHeader(number, of)].join(parting),
    contents: true,
    properties: { ...properties, title: [properties.title, part].join(parting) },
  }
}

function underPart(cover: Cover, part: string, parting: string): Cover {
  const { subtitle, subtitleRuns } = cover
  if (subtitle === '') return { ...cover, subtitle: part }
  return {
    ...cover,
    subtitle: part + parting + subtitle,
    ...(subtitleRuns ? { subtitleRuns: [{ text: part + parting }, ...subtitleRuns] } : {}),
  }
}
