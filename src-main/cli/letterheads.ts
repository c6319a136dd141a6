import { realpath } from 'node:fs/promises'
import { basename } from 'node:path'
import { mostAttachmentBytes } from '@core/dossier/attachments'
import type { Dossier } from '@core/dossier/dossier'
import { textsOf } from '@core/texts/languages'
import { letterheadIn, ownLetterhead, type GivenLetterhead } from '@main/host/letterheads'
import { Attachments } from '@main/storage/attachments'
import { realFileSystem } from '@main/storage/file-system'
import { readBytes } from '@main/storage/read-bytes'
import type { Secrets } from './secrets'
import type { Terminal } from './terminal'

/** `--letterhead none` does without. */
const without = 'none'

interface At {
  readonly secrets: Secrets
  readonly terminal: Terminal
}

/** The letterhead of each client file: the one that was typed, none, or its own. */
export async function letterheads(
  typed: string | undefined,
  { secrets, terminal }: At,
): Promise<(path: string, dossier: Dossier) => Promise<GivenLetterhead | undefined>> {
  if (typed === without) return async () => undefined
  if (typed !== undefined) {
    const { bytes: content } = await readBytes(realFileSystem, typed, mostAttachmentBytes)
    const given = { name: basename(typed), content }
    tellLeftOut(given, terminal)
    return async () => given
  }
  return async (path, dossier) => {
    const { attachments: codec } = await secrets.codecOf(path)
    const attachments = new Attachments(await realpath(path), { codec })
    return ownLetterhead(dossier, (sha256) => attachments.read(sha256))
  }
}

/** Read before anything is written, and what of it documents will not carry is said once. */
function tellLeftOut(given: GivenLetterhead, { language, err }: Terminal): void {
  const { leftOut } = letterheadIn(given)
  const { letterhead, spoken } = textsOf(language)
  if (leftOut.length > 0)
    err(spoken.pair(given.name, letterhead.leftOut(leftOut.map((each) => letterhead.leftOutOf[each]).join(', '))))
}
