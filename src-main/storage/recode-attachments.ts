import type { Attachments } from './attachments'

export interface RecodedAttachments {
  /** Names of what was written as the second codec has it; nothing of it is gone yet. */
  readonly copied: readonly string[]
  /** Names, as the second codec has them, that were not there before. */
  readonly written: readonly string[]
  /** Names of what the first codec does not open, left as it is. */
  readonly left: readonly string[]
}

/**
 * Writes every attached file as another codec has it, beside what is there. Nothing is removed: that is for when the
 * client file itself stands under the second codec (`removeCopied`), so that a crash at any point leaves one that
 * opens with all it has.
 */
export async function recodeAttachments(from: Attachments, to: Attachments): Promise<RecodedAttachments> {
  const before = new Set(await to.names())
  const copied: string[] = []
  const left: string[] = []
  for (const name of await from.names()) {
    const content = await from.contentNamed(name)
    if (content) {
      await to.put(content)
      copied.push(name)
      // After a change of passphrase cut short, some lie there under the key that comes.
    } else if ((await to.contentNamed(name).catch(() => null)) === null) left.push(name)
  }
  return { copied, written: (await to.names()).filter((name) => !before.has(name)), left }
}

export async function removeCopied(from: Attachments, { copied }: RecodedAttachments): Promise<void> {
  for (const name of copied) await from.removeNamed(name)
  await from.discardCutShort()
}

/** The client file stays as it was: nobody will ever open these. What they were made of is still there. */
export async function undoRecoding(to: Attachments, { written }: RecodedAttachments): Promise<void> {
  for (const name of written) await to.removeNamed(name).catch(() => undefined)
}
