import type { Clock } from './clock'
import type { FileCodec } from './file-codec'
import type { FileSystem } from './file-system'
import type { LockIdentity } from './lock'

/** Where a dossier lives, and what stands for the machine around it. */
export interface DossierPlace {
  /** The user's own folder for backups, outside synchronised folders. */
  stateDir: string
  fs?: FileSystem
  clock?: Clock
  identity?: LockIdentity
  /** Between envelope and disk; plain unless told. */
  codec?: FileCodec
  /** A virus scanner has been holding the file for over a second (Windows). */
  onSlowSave?: () => void
}
