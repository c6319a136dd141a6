import type { Generation, Handlers, Opened } from '@core/contract'
import { differencesInWords } from '@core/comparing/differences-in-words'
import { differencesOfDossiers } from '@core/comparing/dossier-differences'
import { attachedFiles } from '@core/dossier/attachments'
import type { Dossier } from '@core/dossier/dossier'
import { lawOfFile } from '@templates/packs/law-of-file'
import { FileKey } from '@main/sealing/file-key'
import { sealedSuffix } from '@main/sealing/seal-file'
import { FileVersions } from '@main/storage/file-versions'
import { isSealed } from '@main/storage/file-codec'
import { restoreGeneration } from '@main/storage/restore-generation'
import { dossierRules } from './dossier-rules'
import { fileAt, placeOf, type Opener } from './file-at'
import { answering, refuse } from './refused'
import type { Rooms } from './rooms'
import { secretTyped } from './secret-typed'
import { localDay } from './start-answers'

type VersionRequest = 'dossier.generations' | 'dossier.compare' | 'dossier.unlockVersion' | 'dossier.restore'

/** Differences told in full; the others are counted. */
const mostLines = 12

/** The states of a file that this machine kept, and the way back to one of them. */
export function versionAnswers(rooms: Rooms, open: Opener): Pick<Handlers, VersionRequest> {
  const { machine, tickets, sessions, keys } = rooms
  const versionsOf = (path: string) =>
    new FileVersions<Dossier>(path, dossierRules(machine.version), placeOf(rooms, path), keys.codecsOf(path))

  /** What stands now, as far as it can be read. */
  async function standing(path: string): Promise<Dossier | null> {
    const session = await sessions.at(path)
    if (session) return session.content
    const file = fileAt(rooms, path)
    const dossier = await file.read().catch(() => null)
    return file.losses.length > 0 ? null : dossier
  }

  /** A version may speak of files that went away since: whoever goes back to it is told, and not at the next printing. */
  async function withMissingFiles(opened: Opened): Promise<Opened> {
    const files = attachedFiles(opened.dossier)
    const states = await sessions.find(opened.session).attachments.look([...new Set(files.map(({ sha256 }) => sha256))])
    const sound = new Set(states.filter(({ is }) => is === 'sound').map(({ sha256 }) => sha256))
    const missing = files.filter(({ sha256 }) => !sound.has(sha256)).map(({ ref, name }) => `${ref} ${name}`)
    return missing.length === 0 ? opened : { ...opened, missingFiles: missing }
  }

  return {
    'dossier.generations': ({ ticket }) =>
      answering(async (): Promise<Generation[]> => {
        const listed = await versionsOf(tickets.pathOf(ticket)).list(({ activities }) => activities.length)
        return listed.map(({ id, kind, rev, saved, size, state, seen }) => {
          const told = { readable: state === 'readable', sealed: state === 'sealed', activities: seen }
          return { id, kind, savedAt: saved, rev, bytes: size, ...told }
        })
      }),
    'dossier.compare': ({ ticket, generation, language }) =>
      answering(async () => {
        const path = tickets.pathOf(ticket)
        const then = await versionsOf(path).read(generation)
        const now = await standing(path)
        if (!now) return null
        const law = lawOfFile(now, localDay(machine.now()))
        const { registers, lines, others } = differencesInWords(
          differencesOfDossiers(now, then, language, law),
          language,
          mostLines,
        )
        return { registers: [...registers], lines: [...lines], others }
      }),
    'dossier.unlockVersion': ({ ticket, generation, by, secret }) =>
      answering(async () => {
        const path = tickets.pathOf(ticket)
        const bytes = await versionsOf(path).bytesOf(generation)
        if (!isSealed(bytes)) throw refuse('not-sealed', generation)
        keys.keepEarlier(path, await FileKey.unlock(bytes, path, secretTyped(by, secret)))
        return null
      }),
    'dossier.restore': ({ ticket, generation }) =>
      answering(async () => {
        const path = tickets.pathOf(ticket)
        // Read before anything is closed: a version that cannot be read must not cost the open file its session.
        const body = await versionsOf(path).read(generation)
        // A sealed file whose own key is lost with its beginning is sealed again under the key of its version.
        if (path.endsWith(sealedSuffix)) keys.adoptEarlier(path)
        const already = await sessions.at(path)
        if (already) await sessions.close(already.id)
        await restoreGeneration(path, body, dossierRules(machine.version), placeOf(rooms, path))
        return withMissingFiles(await open(path))
      }),
  }
}
