import type { Block, Heading, Paragraph, Table } from './block'
import { rowsOf, type Row } from './rows-of'

/** What stands under one heading, down to the next of its level. The whole document is one without a heading. */
export interface Part {
  readonly heading?: Heading
  readonly paragraphs: Paragraph[]
  readonly tables: PlacedTable[]
  readonly parts: HeadedPart[]
}
type HeadedPart = Part & { readonly heading: Heading }
interface PlacedTable {
  readonly table: Table
  /** A line in bold right above it, which is its caption. */
  readonly caption?: Paragraph
}

/** What becomes a sheet: the answers under one heading, or one table. */
export type Section =
  | { readonly is: 'answers'; readonly heading?: Heading; readonly rows: readonly Row[] }
  | { readonly is: 'table'; readonly table: Table; readonly name?: string; readonly title?: string }

export const sectionsOf = (blocks: readonly Block[]): readonly Section[] => sectionsUnder(partsOf(blocks))

function partsOf(blocks: readonly Block[]): Part {
  const whole: Part = { paragraphs: [], tables: [], parts: [] }
  const open: { level: number; part: Part }[] = []
  const last = () => open.at(-1)?.part ?? whole
  for (const block of blocks) {
    if (block.is === 'heading') {
      while ((open.at(-1)?.level ?? -1) >= block.level) open.pop()
      const part: HeadedPart = { heading: block, paragraphs: [], tables: [], parts: [] }
      last().parts.push(part)
      open.push({ level: block.level, part })
    } else if (block.is === 'paragraph') last().paragraphs.push(block)
    else {
      const { paragraphs, tables } = last()
      const above = paragraphs.at(-1)
      const isCaption = above !== undefined && above.text !== '' && above.bold >= above.text.length
      if (isCaption) paragraphs.pop()
      tables.push(isCaption ? { table: block, caption: above } : { table: block })
    }
  }
  return whole
}

/** A heading without headings below whose text answers nothing by itself: « Base légale », and a paragraph. */
const isAnswer = (part: Part) => part.parts.length === 0 && labelled(part) < 2
const labelled = ({ paragraphs }: Part) => rowsOf(paragraphs).filter(({ label }) => label !== '').length
const weight = (part: Part): number =>
  part.parts.length === 0
    ? Math.max(1, labelled(part))
    : part.parts.reduce((sum, each) => sum + weight(each), labelled(part))

/**
 * A heading is the question its text answers, or the name of what the headings below ask about. It is the latter's
 * when it has answers right below it, and nothing below it holds as many by itself: a chapter holds activities, an
 * activity holds answers.
 */
function sectionsUnder(part: Part): readonly Section[] {
  const answers = part.parts.filter(isAnswer)
  const others = part.parts.filter((each) => !isAnswer(each))
  const own = answers.length + labelled(part)
  const holdsAll = answers.length > 0 && others.every((each) => weight(each) < own)
  const asked = holdsAll ? part.parts : answers
  const rows = [...rowsOf(part.paragraphs), ...asked.map(answerRow)].filter(saysSomething)
  const title = part.heading?.text
  // Headings that each hold a table name it; among answers in words, a table is one more answer.
  const withTable = asked.filter(holdsTable).length
  const isOneMore = asked.length - withTable > withTable
  const found: Section[] = [
    ...tablesOf(part, rows.length > 0 ? title : undefined),
    ...asked.flatMap((each) => tablesWithin(each, isOneMore ? title : undefined)),
  ]
  const withNotes = rows.length > 0 || (part.heading?.notes.length ?? 0) > 0
  if (withNotes) found.unshift({ is: 'answers', rows, ...(part.heading ? { heading: part.heading } : {}) })
  return holdsAll ? found : [...found, ...others.flatMap(sectionsUnder)]
}

const holdsTable = ({ tables, parts }: Part): boolean => tables.length > 0 || parts.some(holdsTable)
const saysSomething = ({ label, values, notes }: Row) => label !== '' || values.length > 0 || notes.length > 0

function answerRow(part: HeadedPart): Row {
  const paragraphs = allWithin(part)
  const texts = paragraphs.map(({ text }) => text)
  const link = paragraphs.find((each) => each.link)?.link?.target
  const notes = [...part.heading.notes, ...paragraphs.flatMap((each) => each.notes)]
  const label = texts.length > 0 || notes.length > 0 || part.tables.length === 0 ? part.heading.text : ''
  return { label, values: texts, notes, ...(link ? { link } : {}) }
}

/** Headings below an answer are lines of it. */
function allWithin({ paragraphs, parts }: Part): readonly Paragraph[] {
  return [
    ...paragraphs,
    ...parts.flatMap((part) => {
      const { text, notes } = part.heading
      return [{ is: 'paragraph', text, bold: 0, depth: 0, notes } as const, ...allWithin(part)]
    }),
  ]
}

const tablesOf = ({ heading, tables }: Part, title: string | undefined): readonly Section[] =>
  tables.map(({ table, caption }) => {
    const name = caption?.text ?? heading?.text
    const under = title ?? name
    return { is: 'table', table, ...(name ? { name } : {}), ...(under ? { title: under } : {}) }
  })

const tablesWithin = (part: Part, title: string | undefined): readonly Section[] => [
  ...tablesOf(part, title),
  ...part.parts.flatMap((each) => tablesWithin(each, title)),
]
