import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FileKey } from '@main/sealing/file-key'
import { openDossier } from '@main/storage/open-dossier'
import { canaries, canariesUnder } from '../main/sealing/canaries'
import { rules } from '../main/storage/words-rules'
import { Counting, type Bench, type Scenario, type Tally } from './scenario'

const passphrase = 'une phrase de passe pour les canaris'

/** A dossier is made, edited, copied, contradicted, rescued, and its writer killed. Returns where all of it happened. */
async function aWholeLife(bench: Bench, name: string, secret: string) {
  const root = bench.folder()
  const [folder, state, temp] = ['clients', 'state', 'tmp'].map((each) => join(root, each)) as [string, string, string]
  for (const each of [folder, state, temp]) mkdirSync(each)
  const path = join(folder, name)
  const script = await bench.child('life-of-a-dossier')
  const env = { ...process.env, TMPDIR: temp }
  const { signal } = spawnSync(process.execPath, [script, path, state, secret], { stdio: 'inherit', env })
  if (signal !== 'SIGKILL') throw new Error('the child ended by itself')
  return { root, folder, state, path }
}

const count = (folder: string, pattern: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => pattern.test(name)).length

async function sealedLives(lives: number, bench: Bench): Promise<Tally> {
  const counting = new Counting()
  for (let life = 1; life <= lives; life += 1) {
    const { root, folder, state, path } = await aWholeLife(bench, 'Client.trente', passphrase)
    for (const canary of canaries)
      await counting.tried(`life ${life}`, async () =>
        canariesUnder(root).includes(canary) ? `${canary} is readable` : null,
      )
    await counting.tried(`life ${life}, what it left`, async () => {
      const left = [count(folder, /\.tmp$/), count(folder, /rescued/), count(folder, /\.lock$/)].join()
      if (left !== '1,1,1' || count(state, /\.json$/) < 2) return `not the life that was meant: ${left}`
      return whatIsMissing(path, state)
    })
    await counting.tried(`life ${life}, after it was opened`, async () =>
      canariesUnder(root).length > 0 ? 'canaries are readable' : null,
    )
  }
  return counting.tally
}

/** Nothing of what was sealed is lost either. */
async function whatIsMissing(path: string, stateDir: string): Promise<string | null> {
  const codec = await FileKey.unlock(readFileSync(path), path, { passphrase })
  const { low, file, leftovers, close } = await openDossier(path, rules, { stateDir, codec })
  try {
    if (low.data.words.split(' ').sort().join() !== [...canaries].sort().join()) return 'words are missing'
    if ((await file.listGenerations()).some(({ valid }) => !valid)) return 'an earlier version does not open'
    const [cutShort] = leftovers
    const first = cutShort && (await file.readLeftover(cutShort)).words.split(' ')[0]
    return first === canaries[7] ? null : 'the save cut short is not offered'
  } finally {
    await close()
  }
}

export const canaryLives: Scenario = {
  promise: 'of a sealed file no word stands readable anywhere on the disk',
  run: (amount, bench) => sealedLives(amount === 'commit' ? 1 : 10, bench),
  controls: {
    'the file is not sealed': async (bench) => {
      const { folder, state } = await aWholeLife(bench, 'Client.trente.json', '')
      const everywhere = canariesUnder(folder).filter((word) => canariesUnder(state).includes(word))
      return { cases: canaries.length, failures: everywhere }
    },
  },
}
