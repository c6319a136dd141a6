import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { dossierSuffix } from '@main/host/listing'
import type { Dialogs } from '@main/host/machine'

/** A browser has no file dialogs of ours: files live in the folder the host was started in, exports in `exports` inside it. */
export function folderDialogs(folder: string): Dialogs {
  return {
    chooseDossier: async () => null,
    async chooseWhereToCreate(suggestedName) {
      const stem = suggestedName.slice(0, -dossierSuffix.length)
      for (let copy = 1; ; copy += 1) {
        const path = join(folder, `${stem}${copy === 1 ? '' : `-${copy}`}${dossierSuffix}`)
        const taken = await access(path).then(
          () => true,
          () => false,
        )
        if (!taken) return path
      }
    },
    chooseExportFolder: async () => join(folder, 'exports'),
  }
}
