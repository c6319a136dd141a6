import { letterheadOf, type LetterheadFile } from '@core/dossier/letterhead'
import type { Dossier } from '@core/dossier/dossier'
import { openLetterhead, type Letterhead } from '@templates/word/letterhead'
import { LetterheadFault } from '@templates/word/letterhead-fault'
import type { Attachment } from '@main/storage/attachments'
import { refuse } from './refused'

/** A letterhead on its way to the thread that prints: its bytes, and its name for what there is to say of it. */
export interface GivenLetterhead {
  readonly name: string
  readonly content: Uint8Array
}

// One paper for all the documents of an export: it is read once.
const opened = new WeakMap<GivenLetterhead, Letterhead>()

/** Refuses, in a sentence that names it, a file that cannot be one. */
export function letterheadIn(given: GivenLetterhead): Letterhead {
  const { name, content } = given
  const known = opened.get(given)
  if (known) return known
  try {
    const letterhead = openLetterhead(content)
    opened.set(given, letterhead)
    return letterhead
  } catch (error) {
    if (error instanceof LetterheadFault) throw refuse(error.reason, name)
    throw error
  }
}

/** The client file's own. Gone or altered, it is said: a document must not go out on other paper unnoticed. */
export async function ownLetterhead(
  dossier: Dossier,
  read: (sha256: string) => Promise<Attachment>,
): Promise<GivenLetterhead | undefined> {
  const file: LetterheadFile | null = letterheadOf(dossier)
  if (file === null) return undefined
  const found = await read(file.sha256)
  if (found.is !== 'sound') throw refuse('letterhead-missing', file.name)
  return { name: file.name, content: found.content }
}
