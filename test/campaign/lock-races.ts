import { spawn } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createDossier } from '@main/storage/open-dossier'
import { lockPathFor } from '@main/storage/lock'
import { rules } from '../main/storage/words-rules'
import { Counting, type Bench, type Scenario, type Tally } from './scenario'

interface Said {
  readonly won: readonly boolean[]
  readonly held: readonly boolean[]
  readonly signed: readonly boolean[]
}

const together = 20
const rounds = 6
/** Twenty processes on two cores take this long to reach for a lock; starting takes them longer. */
const everyMs = 250
const startingMs = 4_000

/** The lock a dead process left: half of the rounds begin with one. */
const ofTheDead = JSON.stringify({
  user: 'yanis',
  host: hostname(),
  pid: 4_000_000,
  bootId: null,
  instance: 'dead',
  started: '2026-03-04T08:00:00.000Z',
  beat: '2026-03-04T09:59:40.000Z',
})

async function races(batches: number, bench: Bench, careless = ''): Promise<Tally> {
  const counting = new Counting()
  for (let batch = 1; batch <= batches; batch += 1) {
    const folder = bench.folder()
    await layOut(folder)
    const said = await racers(await bench.child('lock-racer'), folder, careless)
    for (let round = 0; round < rounds; round += 1) {
      const count = (what: keyof Said) => said.filter((each) => each[what][round]).length
      await counting.tried(`race ${batch}.${round + 1}`, async () =>
        count('won') === 1 && count('held') === 1 ? null : `${count('won')} won the lock, ${count('held')} have it`,
      )
      await counting.tried(`signatures ${batch}.${round + 1}`, async () => {
        const { body } = JSON.parse(readFileSync(signedPath(folder, round), 'utf8')) as { body: { words: string } }
        const lost = said.flatMap(({ signed }, racer) =>
          signed[round] && !body.words.includes(` ${racer}.`) ? racer : [],
        )
        if (lost.length > 0) return `acknowledged and gone: ${lost.join()}`
        return count('signed') > 0 ? null : 'nobody could write'
      })
    }
  }
  return counting.tally
}

const signedPath = (folder: string, round: number) => join(folder, `signed-${round}.trente.json`)

async function layOut(folder: string): Promise<void> {
  const place = { stateDir: join(folder, 'state') }
  for (let round = 0; round < rounds; round += 1) {
    await (await createDossier(signedPath(folder, round), { words: '' }, { rules, place })).close()
    if (round % 2 === 0) continue
    writeFileSync(lockPathFor(join(folder, `held-${round}.trente.json`)), ofTheDead)
    writeFileSync(lockPathFor(signedPath(folder, round)), ofTheDead)
  }
}

/** All of them live until all have said what they have: the lock of a process that ended is free to take. */
async function racers(script: string, folder: string, careless: string): Promise<Said[]> {
  const startsAt = Date.now() + startingMs
  const children = Array.from({ length: together }, (_, racer) => {
    const words = [folder, racer, rounds, startsAt, everyMs, careless].map(String)
    return spawn(process.execPath, [script, ...words], { stdio: ['pipe', 'pipe', 'inherit'] })
  })
  try {
    return await Promise.all(children.map((child) => firstLine(child.stdout)))
  } finally {
    for (const child of children) child.stdin.end()
  }
}

function firstLine(output: NodeJS.ReadableStream): Promise<Said> {
  let printed = ''
  return new Promise((done, fail) => {
    output.on('data', (bytes: Buffer) => {
      printed += bytes.toString()
      if (printed.includes('\n')) done(JSON.parse(printed) as Said)
    })
    output.on('end', () => fail(new Error('a racer ended before it said what it has')))
  })
}

export const lockRaces: Scenario = {
  promise: 'of many processes at the same file one writes, and nothing anybody was told is saved goes',
  run: (amount, bench) => races(amount === 'commit' ? 1 : 10, bench),
  controls: { 'every lock is granted': (bench) => races(1, bench, 'careless') },
}
