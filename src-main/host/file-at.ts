import type { Opened } from '@core/contract'
import { DossierFile } from '@main/storage/dossier-file'
import { dossierRules } from './dossier-rules'
import type { Rooms } from './rooms'

/** Opens a file and tells what a window must know of it. */
export type Opener = (path: string) => Promise<Opened>

/** Where a file lives, with the key that is at hand. */
export const placeOf = ({ machine, keys }: Rooms, path: string) => ({
  stateDir: machine.stateDir,
  codec: keys.codecOf(path),
})

/** A file as it stands on the disk, whoever has it open. */
export const fileAt = (rooms: Rooms, path: string) =>
  new DossierFile(path, dossierRules(rooms.machine.version), placeOf(rooms, path))
