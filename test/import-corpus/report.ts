import { loadLanguages } from '@core/texts/languages'
import { generate, seedsOf } from './generate'
import { corpusFields } from './headings'
import { readBack } from './read-back'
import { scoreOf, type Score } from './score'
import { show } from './show'
import { add, badness, noTotals, precision, recall, type Totals } from './totals'

interface Played {
  readonly seed: number
  readonly layout: string
  readonly language: string
  readonly score: Score
}

export function play(seed: number): Played {
  const { layout, facts, bytes, name, expected } = generate(seed)
  return { seed, layout, language: facts.language, score: scoreOf(expected, readBack(bytes, name, facts.language)) }
}

/** `N words` plays N files of the layouts whose name holds the words; `--show SEED` prints one file and what was read of it. */
export async function report(args: readonly string[]): Promise<number> {
  await loadLanguages()
  const shown = args.indexOf('--show')
  if (shown >= 0) {
    console.info(show(Number(args[shown + 1])))
    return 0
  }
  const [count, ...words] = args[0] && /^\d+$/.test(args[0]) ? args : ['2000', ...args]
  const started = performance.now()
  const played = seedsOf(Number(count), words.join(' ')).map(play)
  if (played.length === 0) {
    console.info(`No layout is called « ${words.join(' ')} ».`)
    return 2
  }
  const all = printLayouts(played)
  printLanguages(played)
  printFields(all)
  printWorst(played)
  console.info(`${played.length} files, ${Math.round((performance.now() - started) / 1000)} s`)
  return all.invented + all.lost + all.cut + all.unaccounted > 0 ? 1 : 0
}

const faults = ['invented', 'lost', 'cut', 'unaccounted'] as const
const columns = ['files', 'refused', 'activitiesIn', 'activitiesOut', ...faults] as const
const heads = ['files', 'refused', 'in', 'out', ...faults]

function printLayouts(played: readonly Played[]): Totals {
  const all = noTotals()
  for (const { score } of played) add(all, score)
  printTable('layout', [...groups(played, ({ layout }) => layout), ['ALL', all]])
  return all
}

const printLanguages = (played: readonly Played[]) =>
  printTable(
    'language',
    groups(played, ({ language }) => language),
  )

function groups(played: readonly Played[], by: (each: Played) => string): (readonly [string, Totals])[] {
  const found = new Map<string, Totals>()
  for (const each of played) {
    const totals = found.get(by(each)) ?? noTotals()
    found.set(by(each), totals)
    add(totals, each.score)
  }
  return [...found]
}

function printTable(title: string, lines: readonly (readonly [string, Totals])[]): void {
  const width = Math.max(...lines.map(([name]) => name.length), title.length)
  console.info(`${title.padEnd(width)}  ${heads.map((head) => head.padStart(11)).join('')}`)
  for (const [name, totals] of lines)
    console.info(`${name.padEnd(width)}  ${columns.map((column) => String(totals[column]).padStart(11)).join('')}`)
  console.info('')
}

function printFields({ fields }: Totals): void {
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`.padStart(11)
  console.info(
    `${'field'.padEnd(12)}${'written'.padStart(11)}${'read'.padStart(11)}${'precision'.padStart(11)}${'recall'.padStart(11)}`,
  )
  for (const field of corpusFields) {
    const { expected, got } = fields[field]
    const counts = [expected, got].map((count) => String(count).padStart(11)).join('')
    console.info(`${field.padEnd(12)}${counts}${percent(precision(fields[field]))}${percent(recall(fields[field]))}`)
  }
  console.info('')
}

function printWorst(played: readonly Played[]): void {
  const atFault = (score: Score) =>
    (score.refused !== undefined && score.activitiesIn > 0) || faults.some((fault) => score[fault].length > 0)
  const worst = [...played]
    .filter(({ score }) => atFault(score))
    .sort((a, b) => badness(b.score) - badness(a.score))
    .slice(0, 40)
  console.info('worst files (`--show SEED`):')
  for (const { seed, layout, language, score } of worst) {
    const why = faults.map((fault) => `${fault} ${score[fault].length}`)
    console.info(`  ${seed}  ${layout} (${language}): ${score.refused ?? why.join(', ')}`)
  }
}
