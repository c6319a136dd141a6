import { stat } from 'node:fs/promises'
import type { Dossier } from '@core/dossier/dossier'
import { dossierRules } from '@main/host/dossier-rules'
import { dossiersIn } from '@main/host/listing'
import { version } from '@main/launch/version'
import { stateDir } from '@main/launch/state-dir'
import { DossierFile } from '@main/storage/dossier-file'
import type { Texts } from '@core/texts/texts'
import { UsageError } from './arguments'

export const rules = () => dossierRules(version)
export const place = () => ({ stateDir: stateDir() })

/** The client files named: each file, and each file of each folder. */
export async function dossierPaths(named: readonly string[], say: Texts['commandLine']): Promise<string[]> {
  const paths: string[] = []
  for (const name of named) {
    const found = await stat(name).catch(() => null)
    if (!found?.isDirectory()) {
      paths.push(name)
      continue
    }
    const inside = await dossiersIn(name)
    if (inside.length === 0) throw new UsageError(say.noDossierIn(name))
    paths.push(...inside)
  }
  return paths
}

/** Reads without locking or writing: looking never changes anything. */
export async function readOnly(path: string): Promise<Dossier> {
  const file = new DossierFile<Dossier>(path, rules(), place())
  return file.read()
}
