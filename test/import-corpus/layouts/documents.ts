import { strToU8 } from 'fflate'
import { detailed, type CellToMake, type RowToMake } from '../../helpers/make-sheets'
import type { ActivityFacts } from '../facts'
import { makeDocx, type Block } from '../make-docx'
import type { Paper } from '../paper'
import { laidOut } from './layout'
import { columnsOf, plainRows, type Column } from './table'

const asDocx = (blocks: readonly Block[]) => ({ bytes: makeDocx(blocks), name: 'register.docx' })
const asMarkdown = (lines: readonly string[]) => ({ bytes: strToU8(`${lines.join('\n')}\n`), name: 'register.md' })

const textOf = (cell: CellToMake): string => detailed(cell).text ?? ''
const textsOf = (rows: readonly RowToMake[]): string[][] =>
  rows.map((row) => ('cells' in row ? row.cells : row).map(textOf))

/** What is said of one processing under each heading; headings nobody answered are left out or left bare. */
function answersOf(
  columns: readonly Column[],
  activity: ActivityFacts,
): readonly (readonly [heading: string, text: string])[] {
  return columns.map(({ heading, cell }) => [heading.replace(/\s*[:*]$|\n/g, ' ').trim(), textOf(cell(activity))])
}

const withoutName = (paper: Paper) => columnsOf(paper).filter(({ field }) => field !== 'name')
/** Many lines stand as a list. */
const bulletsIn = (text: string) => text.split('\n').map((line) => line.replace(/^[-•]\s/, ''))

export const documentLayouts = {
  'word, one table': laidOut((paper, said) =>
    asDocx([
      { heading: paper.aside(said.title), level: 1 },
      { paragraph: paper.aside(said.instructions) },
      { table: textsOf(plainRows(paper).rows) },
    ]),
  ),
  'word, a table for each': laidOut((paper, said) => {
    const columns = columnsOf(paper)
    return asDocx([
      { heading: paper.aside(said.title), level: 1 },
      ...paper.facts.activities.map((activity): Block => ({
        table: answersOf(columns, activity).map((each) => [...each]),
      })),
    ])
  }),
  'word, a titled table for each': laidOut((paper) => {
    const columns = withoutName(paper)
    return asDocx(
      paper.facts.activities.flatMap((activity): Block[] => [
        { heading: textOf(paper.answer(activity, 'name')), level: 1 },
        { table: answersOf(columns, activity).map((each) => [...each]) },
      ]),
    )
  }),
  'word, headings and paragraphs': laidOut((paper) => {
    const columns = withoutName(paper)
    return asDocx(
      paper.facts.activities.flatMap((activity): Block[] => [
        { heading: textOf(paper.answer(activity, 'name')), level: 1 },
        ...answersOf(columns, activity).flatMap(([heading, text]): Block[] => [
          { heading, level: 2 },
          ...(text.includes('\n') ? bulletsIn(text).map((bullet) => ({ bullet })) : [{ paragraph: text }]),
        ]),
      ]),
    )
  }),
  'markdown, one table': laidOut((paper, said) => {
    const rows = textsOf(plainRows(paper).rows)
    const line = (cells: readonly string[]) =>
      `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', '<br>')).join(' | ')} |`
    const [headings = [], ...rest] = rows
    return asMarkdown([
      `# ${paper.aside(said.title)}`,
      '',
      line(headings),
      line(headings.map(() => '---')),
      ...rest.map(line),
    ])
  }),
  'markdown, headings and bullets': laidOut((paper, said) => {
    const columns = withoutName(paper)
    const bullet = ([heading, text]: readonly [string, string]) =>
      text.includes('\n')
        ? [`- **${heading}**:`, ...bulletsIn(text).map((line) => `  - ${line}`)]
        : [`- **${heading}**: ${text}`]
    const each = (activity: ActivityFacts) => [
      '',
      `## ${textOf(paper.answer(activity, 'name'))}`,
      '',
      ...answersOf(columns, activity).flatMap(bullet),
    ]
    return asMarkdown([`# ${paper.aside(said.title)}`, ...paper.facts.activities.flatMap(each)])
  }),
}
