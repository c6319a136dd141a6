import { isSha256, sha256In } from '@core/dossier/attachments'
import type { Attachments } from './attachments'

export interface HasAttachments {
  readonly attachments: readonly { readonly sha256: string }[]
}

/** Content, by SHA-256, of what is sound among the files of these records. */
export async function contentsOf(
  attachments: Attachments,
  records: readonly HasAttachments[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>()
  const typed = records.flatMap((record) => record.attachments.map(({ sha256 }) => sha256))
  for (const sha256 of new Set(typed.filter(isSha256).map(sha256In))) {
    const found = await attachments.read(sha256)
    if (found.is === 'sound') contents.set(sha256, found.content)
  }
  return contents
}
