import { writeSync } from 'node:fs'
import { realClock } from '@main/storage/clock'
import { realFileSystem } from '@main/storage/file-system'
import { acquireLock, thisMachine } from '@main/storage/lock'
import { openDossier } from '@main/storage/open-dossier'
import { isStorageError } from '@main/storage/storage-error'
import { rules } from '../../main/storage/words-rules'
import { grantingEveryLock } from '../weak-file-systems'

// Run as a child process, many at a time: all reach for the same lock at the same instant, round after round.
const [folder = '', racer = '', rounds = '', startsAt = '', everyMs = '', careless = ''] = process.argv.slice(2)
const fs = careless === '' ? realFileSystem : grantingEveryLock(realFileSystem)
const machine = { fs, clock: realClock, identity: await thisMachine(fs) }

const startOf = async (round: number) => {
  const start = Number(startsAt) + round * Number(everyMs)
  await new Promise((resolve) => setTimeout(resolve, start - Date.now() - 5))
  while (Date.now() < start);
}

/** The one who wins keeps the lock until the end. */
async function holds(round: number) {
  const outcome = await acquireLock(machine, `${folder}/held-${round}.trente.json`)
  return outcome.kind === 'held' ? outcome.lock : null
}

/** Whoever may writes their name behind those that stand there, and lets go. */
async function signs(round: number): Promise<boolean> {
  const place = { stateDir: `${folder}/state`, fs }
  let close = async (): Promise<void> => undefined
  try {
    const opened = await openDossier(`${folder}/signed-${round}.trente.json`, rules, place)
    close = opened.close
    if (opened.lock.kind !== 'held') return false
    await opened.file.write({ words: `${opened.low.data.words} ${racer}.` })
    return true
  } catch (error) {
    // Refused, or anything at all where no lock holds: nobody was told that it is saved.
    if (careless !== '' || isStorageError(error)) return false
    throw error
  } finally {
    await close()
  }
}

const locks = []
const signed: boolean[] = []
for (let round = 0; round < Number(rounds); round += 1) {
  await startOf(2 * round)
  locks.push(await holds(round))
  await startOf(2 * round + 1)
  signed.push(await signs(round))
}
// Everybody has reached for everything: who has it now?
await startOf(2 * Number(rounds) + 2)
const held: boolean[] = []
for (const lock of locks) held.push((await lock?.look()) === 'ours')
const won = locks.map((lock) => lock !== null)
writeSync(1, `${JSON.stringify({ won, held, signed })}\n`)
// A process that ended would leave its locks to the others.
process.stdin.on('end', () => process.exit(0)).resume()
