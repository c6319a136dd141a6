import type { Secret } from '@main/sealing/file-key'
import { readRecoveryKey } from '@main/sealing/recovery-key'
import { refuse } from './refused'

/** What a person typed to open a file. A recovery key with a slip in it is told before anything is tried. */
export function secretTyped(by: 'passphrase' | 'recovery', secret: string): Secret {
  if (by === 'passphrase') return { passphrase: secret }
  const read = readRecoveryKey(secret)
  if (!read.ok) throw refuse('mistyped-recovery-key', '', read.wrong.slice(0, 4).join(', '))
  return { recoveryKey: read.bytes }
}
