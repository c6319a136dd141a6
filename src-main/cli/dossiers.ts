import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Dossier } from '@core/dossier/dossier'
import { dossierRules } from '@main/host/dossier-rules'
import { localMoment } from '@main/host/local-moment'
import { olderThanLast } from '@main/host/revision-memory'
import { dossiersIn } from '@main/host/listing'
import { version } from '@main/launch/version'
import { stateDir } from '@main/launch/state-dir'
import { DossierFile } from '@main/storage/dossier-file'
import { plainCodec, type FileCodec } from '@main/storage/file-codec'
import { formatsIn, textsOf } from '@core/texts/languages'
import { lossText } from '@core/texts/loss-text'
import type { Texts } from '@core/texts/texts'
import { UsageError } from './arguments'
import type { Secrets } from './secrets'
import type { Terminal } from './terminal'

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

/**
 * Reads without locking or writing: looking never changes anything. A damaged file ends the command with a sentence,
 * before anything is written; one that is no longer as Trente saved it is told, once, and used.
 */
export function readerFor(terminal: Terminal, secrets: Secrets): (path: string) => Promise<Dossier> {
  const told = new Set<string>()
  return async (path) => {
    const file = new DossierFile<Dossier>(path, rules(), { ...place(), codec: await secrets.codecOf(path) })
    const dossier = await file.read()
    const quiet = told.has(path)
    told.add(path)
    assertWhole(file, terminal, quiet)
    if (!quiet) await tellOlder(file, dossier, terminal)
    return dossier
  }
}

export function assertWhole(file: DossierFile<Dossier>, terminal: Terminal, quiet = false): void {
  const { damage } = textsOf(terminal.language)
  if (file.losses.length > 0) {
    throw new UsageError(damage.commandLine(basename(file.path), lossText(file.losses, terminal.language)))
  }
  if (file.changedOutside && !quiet) terminal.err(damage.editedElsewhere(basename(file.path)))
}

/** An earlier copy that somebody put back is told, and used: it may be what they meant. */
export async function tellOlder(file: DossierFile<Dossier>, dossier: Dossier, terminal: Terminal): Promise<void> {
  const older = await olderThanLast(file, dossier)
  if (older === null) return
  const { damage } = textsOf(terminal.language)
  const when = formatsIn(terminal.language).moment(localMoment(older.savedAt))
  terminal.err(damage.older(basename(file.path), when, older.rev, older.last))
}

/** Versions kept on this machine that a sealed file's present key does not open; none for a plain file. */
export async function versionsUnderAnotherKey(path: string, codec: FileCodec): Promise<number> {
  if (codec === plainCodec) return 0
  const backups = await new DossierFile<Dossier>(path, rules(), { ...place(), codec }).ownBackups()
  return backups.countUnderAnotherKey(codec)
}
