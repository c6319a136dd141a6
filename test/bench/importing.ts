import { GCProfiler, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { readSource } from '@core/exchange/read-source'
import type { Proposal } from '@core/exchange/proposal'
import { aNewClient } from '../helpers/propose'
import { aLargeRegister, asCsv, asXlsx } from './a-large-register'
import { paired, type Pair } from './paired'

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`

/** From the bytes to what is proposed, as the window asks it of a register of 30 columns handed over. */
function importing(bytes: Uint8Array, name: string): () => Proposal {
  const dossier = aNewClient()
  return () => {
    let ids = 0
    const newId = () => `made-${++ids}`
    const context = { dossier, language: 'fr', at: '2026-11-23T09:00:00.000Z', by: 'bench', newId } as const
    const read = readSource(bytes, name, 'auto', context)
    if (!read.ok) throw new Error(`${name}: ${read.refusal.reason}`)
    return read.proposal
  }
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

/** The most the heap held while this was done, as its collector saw it, above what it held before. */
function heapOf(work: () => unknown): number {
  collectGarbage()
  const before = process.memoryUsage().heapUsed
  const profiler = new GCProfiler()
  profiler.start()
  work()
  const after = process.memoryUsage().heapUsed
  const seen = profiler.stop().statistics.map(({ beforeGC }) => beforeGC.heapStatistics.usedHeapSize)
  return Math.max(after, ...seen) - before
}

async function measured(rows: number, name: string, bytes: Uint8Array): Promise<Pair> {
  const read = importing(bytes, name)
  const { changes } = read()
  const heap = heapOf(read)
  const format = name.endsWith('csv') ? 'CSV' : 'XLSX'
  return paired(
    {
      what: `import ${rows} rows of ${format} (${megabytes(bytes.length)}), heap up to ${megabytes(heap)} more`,
      floor: 'JSON.stringify and JSON.parse of what is proposed',
    },
    () => JSON.parse(JSON.stringify(changes)) as unknown,
    read,
    rows > 5000 ? 3 : 5,
  )
}

/** The last one is as long as a table may be. */
export async function importBench(): Promise<readonly Pair[]> {
  const large = aLargeRegister(5000)
  const pairs = [
    await measured(5000, 'registre.xlsx', asXlsx(large)),
    await measured(5000, 'registre.csv', asCsv(large)),
    await measured(10_000, 'registre.csv', asCsv(aLargeRegister(10_000))),
  ]
  for (const rows of [5000, 20_000]) pairs.push(await measured(rows, 'en-bref.csv', asCsv(aLargeRegister(rows, true))))
  return pairs
}
