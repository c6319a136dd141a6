import { loadLanguages } from '@core/texts/languages'
import { aBench, type Bench, type Scenario, type Tally } from './scenario'
import { scenarios } from './scenarios'

interface Line {
  readonly promise: string
  readonly cases: string
  readonly failures: string
  readonly controls: string
}

/** Plays everything, or the scenarios whose name holds one of the words; prints what was found; returns the exit status. */
export async function campaign(words: readonly string[]): Promise<number> {
  await loadLanguages()
  const bench = aBench()
  const lines: Line[] = []
  let wrong = 0
  try {
    for (const [name, scenario] of Object.entries(scenarios)) {
      if (words.length > 0 && !words.some((word) => name.includes(word))) continue
      const started = performance.now()
      const tally = await scenario.run('campaign', bench).catch(asFailure)
      const passed = await controlsThatPassed(scenario, bench)
      const seconds = Math.round((performance.now() - started) / 1000)
      console.info(
        `${name}: ${tally.skipped ?? `${tally.cases} cases, ${tally.failures.length} failures, ${seconds} s`}`,
      )
      for (const failure of tally.failures.slice(0, 20)) console.info(`  ${failure}`)
      for (const control of passed) console.info(`  THE CONTROL PASSED, THE SCENARIO SEES NOTHING: ${control}`)
      lines.push(lineOf(scenario, tally, passed.length))
      wrong += tally.failures.length + passed.length
    }
  } finally {
    bench.end()
  }
  print(lines)
  return wrong > 0 || lines.length === 0 ? 1 : 0
}

/** A scenario that cannot be played proves nothing. */
const asFailure = (error: unknown): Tally => ({ cases: 0, failures: [`could not be played: ${String(error)}`] })

async function controlsThatPassed(scenario: Scenario, bench: Bench): Promise<string[]> {
  const passed: string[] = []
  for (const [control, play] of Object.entries(scenario.controls)) {
    const tally = await play(bench)
    if (tally.failures.length === 0 && tally.skipped === undefined) passed.push(control)
  }
  return passed
}

function lineOf({ promise, controls }: Scenario, { cases, failures, skipped }: Tally, passed: number): Line {
  const all = Object.keys(controls).length
  if (skipped !== undefined) return { promise, cases: 'not tried', failures: '-', controls: '-' }
  return { promise, cases: String(cases), failures: String(failures.length), controls: `${all - passed} of ${all}` }
}

function print(lines: readonly Line[]): void {
  const all = [{ promise: 'promise', cases: 'cases', failures: 'failures', controls: 'controls seen' }, ...lines]
  const width = (column: keyof Line) => Math.max(...all.map((line) => line[column].length))
  for (const { promise, cases, failures, controls } of all) {
    const columns = [promise.padEnd(width('promise')), cases.padStart(width('cases'))]
    console.info([...columns, failures.padStart(width('failures')), controls.padStart(width('controls'))].join('  '))
  }
}
