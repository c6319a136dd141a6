import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createDossier, openDossier } from '@main/storage/open-dossier'
import { rules, type Words } from '../main/storage/words-rules'
import { runChild } from './run-child'
import { Counting, type Bench, type Scenario, type Tally } from './scenario'

/** Big enough for a kill to land inside a write. */
const padding = 250_000

/** A child saves without end and is killed at a random instant; what it left is opened as the next start would. */
async function rounds(count: number, bench: Bench, careless = ''): Promise<Tally> {
  const folder = bench.folder()
  const path = join(folder, 'Client.trente.json')
  const place = { stateDir: join(folder, 'state') }
  const script = await bench.child('endless-saver')
  await (await createDossier<Words>(path, { words: '0 ' }, { rules, place })).close()
  const counting = new Counting()
  for (let round = 1; round <= count; round += 1) {
    const killAfter = Math.random() * 40
    const kept = await counting.tried(`round ${round}, killed after ${killAfter.toFixed(1)} ms`, async () => {
      const end = await runChild(script, [path, place.stateDir, String(padding), careless], killAfter)
      if (end.signal !== 'SIGKILL') return `the child ended by itself (${end.status})`
      return whatIsWrong(path, place, Number(end.lines.at(-1) ?? 0))
    })
    // What a careless writer left cannot be opened for a next round.
    if (!kept && careless !== '') break
  }
  return counting.tally
}

async function whatIsWrong(path: string, place: { stateDir: string }, acknowledged: number): Promise<string | null> {
  const { low, lock, file, leftovers, close } = await openDossier<Words>(path, rules, place)
  for (const leftover of leftovers) await file.discardLeftover(leftover)
  const strays = readdirSync(join(path, '..')).filter((name) => /\.tmp$|\.stale$/.test(name))
  await close()
  const [version, rest = ''] = low.data.words.split(' ')
  if (Number(version) < acknowledged) return `version ${version} after ${acknowledged} was acknowledged`
  if (rest !== '' && rest !== 'é'.repeat(padding)) return `a version of ${rest.length} letters`
  if (lock.kind !== 'held') return `the lock of the dead is ${lock.kind}`
  return strays.length > 0 ? `left behind: ${strays.join()}` : null
}

export const killRounds: Scenario = {
  promise: 'a process killed at any instant loses no acknowledged edit, and the file opens',
  run: (amount, bench) => rounds(amount === 'commit' ? 20 : 1000, bench),
  controls: { 'replacing by removing and copying': (bench) => rounds(100, bench, 'careless') },
}
