import type { Opened } from '@core/contract'
import type { Dossier } from '@core/dossier/dossier'
import type { DossierFile } from '@main/storage/dossier-file'
import { realFileSystem } from '@main/storage/file-system'
import { newerThan, noteRevision } from '@main/storage/last-revision'

type Older = Opened['older']

/** The file as it was created: kept by every copy of it. */
const idOf = ({ clientFile }: Dossier) => clientFile[0]?.id ?? ''

/** Whether what stands at the path of a file is older than what was last saved or opened there. Looks, and writes nothing. */
export async function olderThanLast(file: DossierFile<Dossier>, dossier: Dossier): Promise<Older> {
  const { rev = 0 } = file.envelope ?? {}
  const { folder } = await file.ownBackups()
  const last = await newerThan(realFileSystem, folder, { id: idOf(dossier), rev })
  return last && { rev, last: last.rev, savedAt: last.saved }
}

/** What stands now is what the next opening is held against. */
export async function rememberRevision(file: DossierFile<Dossier>, dossier: Dossier): Promise<void> {
  if (!file.envelope) return
  const { rev, saved } = file.envelope
  const { folder } = await file.ownBackups()
  await noteRevision(realFileSystem, folder, { id: idOf(dossier), rev, saved })
}

/** The revisions of one open file, noted one after another beside its saves: no save waits for them. */
export class RevisionMemory {
  older: Older = null
  private last: Promise<unknown> = Promise.resolve()

  constructor(private readonly file: DossierFile<Dossier>) {}

  /** Once, at the opening. An older one is told and not remembered: it is told again until somebody saves over it. */
  async opened(dossier: Dossier): Promise<void> {
    this.older = await olderThanLast(this.file, dossier).catch(() => null)
    if (this.older === null) this.note(dossier)
  }

  saved(dossier: Dossier): void {
    this.older = null
    this.note(dossier)
  }

  idle(): Promise<unknown> {
    return this.last
  }

  private note(dossier: Dossier): void {
    this.last = this.last.then(() => rememberRevision(this.file, dossier)).catch(() => undefined)
  }
}
