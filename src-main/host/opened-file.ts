import { basename } from 'node:path'
import type { Opened } from '@core/contract'
import type { Dossier } from '@core/dossier/dossier'
import type { FileKey } from '@main/sealing/file-key'
import type { Leftover } from '@main/storage/leftovers'
import type { LockHolder } from '@main/storage/lock-holder'
import type { OpenDossier } from '@main/storage/open-dossier'
import { reasonWhenWriting } from '@main/storage/storage-error'

interface Told extends Pick<Opened, 'ticket' | 'dossier' | 'version' | 'readOnly' | 'isExample' | 'older'> {
  readonly id: string
  readonly path: string
  readonly key: FileKey | undefined
}

/** What a window must know of a file that was opened. */
export function openedFile(open: OpenDossier<Dossier>, { id, path, key, ...told }: Told): Opened {
  const { lock, file } = open
  return {
    ...told,
    session: id,
    name: basename(path),
    savedAt: file.envelope.saved,
    lockedBy: lock.kind === 'taken' ? holderIn(lock.by) : null,
    unwritable: lock.kind === 'unwritable' ? whyUnwritable(lock.errno) : null,
    editedElsewhere: file.changedOutside,
    losses: [...file.losses],
    interrupted: newestLeftover(open)?.saved ?? null,
    sealed: key ? { recoveryKey: key.has('recovery'), keychain: key.has('vault') } : null,
  }
}

/** The newest of the saves that did not come to their end. */
export const newestLeftover = ({ leftovers }: OpenDossier<Dossier>): Leftover | undefined =>
  [...leftovers].sort((one, other) => other.rev - one.rev)[0]

function whyUnwritable(errno: string): Opened['unwritable'] {
  const reason = reasonWhenWriting(errno)
  return reason === 'read-only' || reason === 'disk-full' ? reason : 'io'
}

/** A lock that cannot be read names nobody, and holds all the same. */
const holderIn = (by: LockHolder | null) => ({ user: by?.user ?? '', host: by?.host ?? '', since: by?.started ?? '' })
