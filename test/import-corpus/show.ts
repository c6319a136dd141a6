import { strFromU8, unzipSync } from 'fflate'
import { readWorkbook } from '@core/exchange/sheets/read-workbook'
import { generate } from './generate'
import { corpusFields } from './headings'
import { readBack, recordsOf, wordsIn, type Got } from './read-back'
import { scoreOf, type Score } from './score'
import { valuesGot } from './values-got'

/** One file of the corpus as a grid, what was made of it, and where the two part. */
export function show(seed: number): string {
  const { layout, facts, bytes, name, expected } = generate(seed)
  const outcome = readBack(bytes, name, facts.language)
  const made = 'refused' in outcome ? [`REFUSED: ${outcome.refused}`] : madeOf(outcome)
  const title = `#${seed} ${layout} (${facts.language}), ${name}`
  return [title, '', gridOf(bytes, name), '', ...made, '', ...faultsOf(scoreOf(expected, outcome))].join('\n')
}

function gridOf(bytes: Uint8Array, name: string): string {
  const read = /\.(docx|md|json|yaml)$/.test(name) ? undefined : readWorkbook(bytes, name)
  if (!read?.ok) return textOf(bytes)
  return read.workbook.sheets.map(({ name: tab, hidden, cells }) => {
    const lines = new Map<number, string[]>()
    for (const { row, column, text } of cells) {
      const line = lines.get(row) ?? []
      line[column] = text.replaceAll('\n', ' ⏎ ')
      lines.set(row, line)
    }
    const written = [...lines].map(([row, line]) => `${String(row + 1).padStart(4)} | ${Array.from(line, (cell) => cell ?? '').join(' | ')}`)
    return [`== ${tab}${hidden ? ' (hidden)' : ''}`, ...written].join('\n')
  }).join('\n') // prettier-ignore
}

/** A Word document as its paragraphs, any other text as it stands. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50) return strFromU8(bytes)
  const document = unzipSync(bytes)['word/document.xml']
  return document
    ? strFromU8(document)
        .replace(/<\/w:tr>|<\/w:p>(?!<\/w:tc>)/g, '\n')
        .replace(/<\/w:tc>/g, ' | ')
        .replace(/<[^>]+>/g, '')
    : '(a package)'
}

function madeOf(got: Got): string[] {
  const made = recordsOf(got)
  const activities = got.after.activities.filter(({ id }) => made.has(id))
  return [
    ...activities.flatMap((activity) => [
      `* ${wordsIn(activity.name)}`,
      ...corpusFields.flatMap((field) => {
        const values = field === 'name' ? [] : valuesGot(got, activity, field)
        return values.length > 0 ? [`    ${field}: ${values.map((value) => `« ${value} »`).join(' ')}`] : []
      }),
    ]),
    ...got.proposal.created
      .filter(({ register }) => register !== 'activities')
      .map(({ register, name }) => `+ ${register}: ${name}`),
    ...got.proposal.unplaced.map(({ where, text }) => `left aside: ${where}: ${text}`),
    ...got.proposal.warnings.map(({ code, where, values }) => `warning: ${code} ${where} ${JSON.stringify(values)}`),
  ]
}

const faultsOf = ({ invented, lost, cut, unaccounted, wrongPairs }: Score): string[] =>
  Object.entries({ invented, lost, cut, unaccounted, 'missing (-) and wrong (+)': wrongPairs }).flatMap(
    ([fault, list]) => (list.length > 0 ? [`${fault}:`, ...list.map((each) => `  ${each}`)] : []),
  )
