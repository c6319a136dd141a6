import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { attachedFiles } from '@core/dossier/attachments'
import type { Dossier } from '@core/dossier/dossier'
import { textsOf } from '@core/texts/languages'
import { refuse } from '@main/host/refused'
import { FileKey } from '@main/sealing/file-key'
import { plainPathOf, sealedPathOf, sealFile, unsealFile } from '@main/sealing/seal-file'
import { maxDossierBytes } from '@main/storage/envelope'
import { Attachments } from '@main/storage/attachments'
import { DossierFile } from '@main/storage/dossier-file'
import { isSealed, plainCodec, type FileCodec } from '@main/storage/file-codec'
import { realFileSystem } from '@main/storage/file-system'
import { readBytes } from '@main/storage/read-bytes'
import type { Recoded } from '@main/storage/recode-file'
import { atMost, needed, readArguments } from '../arguments'
import { place, rules } from '../dossiers'
import { Secrets, secretOption } from '../secrets'
import type { Terminal } from '../terminal'

/** Puts a sealed file in the place of a plain one, and says what of it remains readable. */
export async function sealCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const say = terminal.texts
  const args = readArguments(argv, { ...secretOption, recovery: { type: 'boolean' }, lang: { type: 'string' } }, say)
  atMost(args, 1, say)
  const path = needed(args.words[0], 'FILE', say)
  if (isSealed((await readBytes(realFileSystem, path, maxDossierBytes)).bytes))
    throw refuse('already-sealed', basename(path))
  const passphrase = await new Secrets(args, terminal).chosen(path)
  await bringHome(path, plainCodec)
  const key = await FileKey.create(passphrase)
  const recovery = args.on('recovery') ? key.addRecoveryKey() : null
  const recoded = await sealFile<Dossier>(path, { rules: rules(), place: place() }, { key, passphrase })
  terminal.out(say.sealed(sealedPathOf(path)))
  if (recoded.moved > 0) terminal.out(say.earlierSealed(recoded.moved))
  tellWhatStays(recoded, terminal)
  terminal.out(say.plainElsewhere)
  const { recoveryKey } = textsOf(terminal.language).sealing
  if (recovery !== null) for (const line of [recoveryKey.keep, recovery]) terminal.out(line)
  else terminal.out(say.noWayBack)
  return 0
}

/** Puts a plain file in the place of a sealed one. */
export async function unsealCommand(argv: readonly string[], terminal: Terminal): Promise<number> {
  const say = terminal.texts
  const args = readArguments(argv, { ...secretOption, lang: { type: 'string' } }, say)
  atMost(args, 1, say)
  const path = needed(args.words[0], 'FILE', say)
  const { bytes } = await readBytes(realFileSystem, path, maxDossierBytes)
  if (!isSealed(bytes)) throw refuse('not-sealed', basename(path))
  const key = await new Secrets(args, terminal).keyOf(path, bytes)
  await bringHome(path, key)
  const recoded = await unsealFile<Dossier>(path, { rules: rules(), place: place() }, key)
  terminal.out(say.unsealed(plainPathOf(path)))
  tellWhatStays(recoded, terminal)
  return 0
}

/** What a copy or a change of name by hand left in another folder is sealed, or made plain, as well. */
async function bringHome(path: string, codec: FileCodec): Promise<void> {
  const dossier = await new DossierFile<Dossier>(path, rules(), { ...place(), codec }).read()
  const attachments = new Attachments(await realpath(path), { codec: codec.attachments })
  await attachments.adopt(attachedFiles(dossier).map(({ sha256 }) => sha256))
}

function tellWhatStays({ left, copies }: Recoded, { out, texts }: Terminal): void {
  if (left.length > 0) out(texts.earlierLeft(left.length))
  if (copies.length > 0) out(texts.copiesBeside(copies))
}
