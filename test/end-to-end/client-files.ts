import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createDossier } from '@templates/models/create-dossier'
import { emptyRecord, type Dossier } from '@core/dossier/dossier'
import type { Activity } from '@core/registers'
import { dossierSuffix } from '@main/host/listing'
import { dossierRules } from '@main/host/dossier-rules'
import { bytesAfter } from '@main/storage/dossier-bytes'
import { DossierFile } from '@main/storage/dossier-file'
import { exampleDossier } from '@templates/models/example'
import type { RunningTrente } from './running-trente'

/** A client file as Trente saves it, in the folder of a running Trente, with what it said before. Returns its path. */
export async function putFile(
  trente: Pick<RunningTrente, 'folder' | 'state'>,
  name: string,
  now: Dossier,
  before?: Dossier,
): Promise<string> {
  const path = join(trente.folder, name + dossierSuffix)
  const file = await DossierFile.create(path, before ?? now, {
    rules: dossierRules('end-to-end'),
    place: { stateDir: trente.state },
  })
  if (before) await file.write(now)
  await file.close()
  return path
}

/** What a process that died on 14 July 2026 left beside a client file: its next save, whole, before it took its place. */
export function putInterruptedSave(path: string, then: Dossier): void {
  const { rev } = JSON.parse(readFileSync(path, 'utf8')) as { rev: number }
  const base = { rev, bodySha256: '', others: {} }
  const { chunks } = bytesAfter(base, then, {
    rules: dossierRules('end-to-end'),
    path,
    saved: '2026-07-14T09:30:00.000Z',
  })
  // Above every process number there is.
  writeFileSync(join(dirname(path), `.${basename(path)}.4194305-0123abcd.tmp`), Buffer.concat(chunks))
}

/** The client file of a small town with activities of these names. */
export function aSmallDossier(...names: readonly string[]): Dossier {
  const at = '2026-09-15T08:00:00.000Z'
  let ids = 0
  const client = { name: 'Mairie de Valmont', country: 'FR', sector: '', language: 'fr' } as const
  const dossier = createDossier(client, at, 'claire', () => `valmont-${(ids += 1)}`)
  const activities = names.map((fr, index) => ({
    ...emptyRecord('activities', { id: `activity-${index + 1}`, ref: `T-00${index + 1}`, at, author: 'claire' }),
    name: { fr },
  }))
  return { ...dossier, activities }
}

/** The client file of a large organisation: the example's activities over and over, each under a name of its own. */
export function aLargeDossier(count: number): Dossier {
  const example = exampleDossier()
  const activities = Array.from({ length: count }, (_, index): Activity => {
    const model = example.activities[index % example.activities.length]
    if (!model) throw new Error('the example has no activity')
    const number = String(index + 1).padStart(4, '0')
    const name = { fr: `${model.name.fr ?? ''} ${number}`, en: `${model.name.en ?? ''} ${number}` }
    return { ...model, id: `activity-${number}`, ref: `T-${number}`, name }
  })
  return { ...example, activities, dismissals: [], history: [] }
}
