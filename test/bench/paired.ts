import { setTimeout as wait } from 'node:timers/promises'
/** How long things take, told as ratios to a floor measured in the same run: machines differ, ratios stay. */

export interface Pair {
  readonly what: string
  readonly floor: string
  /** Milliseconds, medians. */
  readonly floorMs: number
  readonly ours: number
  /** Median of the ratios of each pair, and the spread of its middle half. */
  readonly ratio: number
  readonly spread: number
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

const time = async (work: () => unknown): Promise<number> => {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** As a person's does, each turn begins from rest: a processor that slept is slower. A disk's clock ticks in it, too. */
const rest = () => wait(10)

/** Floor and ours by turns, so that a noisy moment hits both. `before` gets each turn ready and is not counted. */
export async function paired(
  { what, floor }: { what: string; floor: string },
  doFloor: () => unknown,
  doOurs: () => unknown,
  pairs = 21,
  before: () => unknown = () => undefined,
): Promise<Pair> {
  for (let warm = 0; warm < 3; warm += 1) {
    await doFloor()
    await before()
    await rest()
    await doOurs()
  }
  const floors: number[] = []
  const ours: number[] = []
  for (let turn = 0; turn < pairs; turn += 1) {
    await rest()
    floors.push(await time(doFloor))
    await before()
    await rest()
    ours.push(await time(doOurs))
  }
  const ratios = ours.map((each, index) => each / (floors[index] ?? 1)).sort((a, b) => a - b)
  const quarter = Math.floor(ratios.length / 4)
  return {
    what,
    floor,
    floorMs: median(floors),
    ours: median(ours),
    ratio: median(ratios),
    spread: (ratios[ratios.length - 1 - quarter] ?? 0) - (ratios[quarter] ?? 0),
  }
}

export function table(pairs: readonly Pair[]): string {
  const cells = pairs.map(({ what, floor, floorMs, ours, ratio, spread }) => [
    what,
    `${ours.toFixed(2)} ms`,
    `${floorMs.toFixed(2)} ms`,
    `${ratio.toFixed(2)}× ±${(spread / 2).toFixed(2)}`,
    floor,
  ])
  const rows = [['what', 'ours', 'floor', 'ratio', 'floor is'], ...cells]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}
