import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FileKey } from '@main/sealing/file-key'
import { realClock } from '@main/storage/clock'
import { plainCodec } from '@main/storage/file-codec'
import { openDossier } from '@main/storage/open-dossier'
import { passphrase, quickly } from '../main/sealing/a-sealed-file'
import { rules } from '../main/storage/words-rules'
import { runChild } from './run-child'
import { Counting, type Bench, type Scenario, type Tally } from './scenario'

interface Lives {
  readonly sealed: boolean
  readonly when: readonly ('before' | 'after')[]
  /** Every which call is the last one. */
  readonly stride: number
  readonly careless?: string
}

/** A dossier is made and saved twice by a process that dies at its first call, its second, … until one outlives them all. */
async function deaths(bench: Bench, { sealed, when, stride, careless = '' }: Lives): Promise<Tally> {
  const script = await bench.child('mortal-saver')
  const counting = new Counting()
  for (let call = 1, outlived = false; !outlived; call += stride) {
    for (const moment of when) {
      const folder = bench.folder()
      const path = join(folder, sealed ? 'Client.trente' : 'Client.trente.json')
      const stateDir = join(folder, 'state')
      const words = [path, stateDir, sealed ? 'sealed' : 'plain', moment, String(call), careless]
      const end = await runChild(script, words)
      outlived = end.signal === null
      const kept = await counting.tried(`${sealed ? 'sealed, ' : ''}killed ${moment} call ${call}`, async () => {
        if (outlived) return end.status === 0 && end.lines.length === 3 ? null : `ended with ${end.status}`
        return whatIsWrong(path, stateDir, { sealed, acknowledged: end.lines.length })
      })
      // A control has shown what it is there for.
      if (!kept && careless !== '') return counting.tally
    }
  }
  return counting.tally
}

async function whatIsWrong(
  path: string,
  stateDir: string,
  { sealed, acknowledged }: { sealed: boolean; acknowledged: number },
): Promise<string | null> {
  if (!existsSync(path)) return acknowledged === 0 ? null : 'no file'
  const codec = sealed ? await FileKey.unlock(readFileSync(path), path, { passphrase }, quickly) : plainCodec
  const first = await openDossier(path, rules, { stateDir, codec })
  const version = Number(first.low.data.words)
  if (version < acknowledged || version > acknowledged + 1) return `version ${version} after ${acknowledged}`
  if (first.lock.kind !== 'held') return `the lock of the dead is ${first.lock.kind}`
  for (const leftover of first.leftovers) {
    const { words } = await first.file.readLeftover(leftover)
    if (Number(words) !== version + 1) return `version ${words} is offered beside version ${version}`
    await first.file.discardLeftover(leftover)
  }
  await first.file.write({ words: '9' })
  await first.close()

  const clock = { ...realClock, now: () => new Date(Date.now() + 2 * 3_600_000) }
  const later = await openDossier(path, rules, { stateDir, codec, clock })
  const generations = await later.file.listGenerations()
  await later.close()
  if (later.low.data.words !== '9') return `${later.low.data.words} after another save`
  if (generations.some(({ valid }) => !valid)) return 'an earlier version that does not open'
  const strays = readdirSync(join(path, '..'), { recursive: true, encoding: 'utf8' })
  const left = strays.filter((name) => /\.tmp$|\.stale$|\.lock$/.test(name))
  return left.length > 0 ? `left behind: ${left.join()}` : null
}

const both = async (one: Promise<Tally>, other: () => Promise<Tally>): Promise<Tally> => {
  const [first, second] = [await one, await other()]
  return { cases: first.cases + second.cases, failures: [...first.failures, ...second.failures] }
}
const around = ['before', 'after'] as const

export const killPoints: Scenario = {
  promise: 'a process killed around any call of a save leaves a version that was acknowledged, or the next',
  run: (amount, bench) =>
    amount === 'commit'
      ? both(deaths(bench, { sealed: false, when: ['after'], stride: 7 }), () =>
          deaths(bench, { sealed: true, when: ['after'], stride: 13 }),
        )
      : both(deaths(bench, { sealed: false, when: around, stride: 1 }), () =>
          deaths(bench, { sealed: true, when: around, stride: 1 }),
        ),
  controls: {
    'replacing by removing and copying': (bench) =>
      deaths(bench, { sealed: false, when: ['after'], stride: 5, careless: 'careless' }),
  },
}
