import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { DossierPlace } from '@main/storage/dossier-file'
import { HandClock, here } from './hand-clock'

export { HandClock, here } from './hand-clock'
export { rules, type Words } from './words-rules'

/** A real folder, gone after the test. */
export async function aFolder(): Promise<{ folder: string; path: string; place: DossierPlace; clock: HandClock }> {
  const folder = await mkdtemp(join(tmpdir(), 'trente-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const clock = new HandClock()
  const place = { stateDir: join(folder, 'state'), clock, identity: here }
  return { folder, path: join(folder, 'Client.trente.json'), place, clock }
}
