import { access, mkdir } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Handlers, Opened } from '@core/contract'
import { createDossier } from '@templates/models/create-dossier'
import type { Dossier } from '@core/dossier/dossier'
import { examples } from '@templates/models/examples'
import { DossierFile } from '@main/storage/dossier-file'
import { fileAt, type Opener } from './file-at'
import type { IdleLock } from './idle-lock'
import type { OpenSession } from './open-session'
import type { Rooms } from './rooms'
import type { sealingAnswers } from './sealing-answers'
import { dossierRules, InvalidContent } from './dossier-rules'
import { examplePath, isExamplePath } from './example'
import { dossierSuffix, fileNameFor } from './listing'
import { answering, refuse } from './refused'
import type { versionAnswers } from './version-answers'

type SealingRequest = keyof ReturnType<typeof sealingAnswers>
type VersionRequest = keyof ReturnType<typeof versionAnswers>
type DossierRequest = Exclude<Extract<keyof Handlers, `dossier.${string}`>, SealingRequest | VersionRequest>

/** The one way a file is opened: noted among the recent ones, and watched over where it is sealed. */
export function openerOf({ machine, tickets, preferences, sessions, keys }: Rooms, idle: IdleLock): Opener {
  return async (path): Promise<Opened> => {
    const session = await sessions.open(path)
    const key = keys.keyOf(path)
    if (key) idle.watch(path)
    if (!isExamplePath(machine, path)) await preferences.rememberRecent(path)
    return session.describe(tickets.issue(path), key)
  }
}

export function dossierAnswers(rooms: Rooms, open: Opener): Pick<Handlers, DossierRequest> {
  const { machine, tickets, preferences, sessions, keys } = rooms
  const describe = (found: OpenSession) => found.describe(tickets.issue(found.path), keys.keyOf(found.path))

  async function create(path: string, dossier: Dossier): Promise<void> {
    const place = { stateDir: machine.stateDir }
    const file = await DossierFile.create(path, dossier, { rules: dossierRules(machine.version), place })
    await file.close()
  }
  const at = () => machine.now().toISOString()

  return {
    async 'dossier.choose'() {
      const path = await machine.dialogs.chooseDossier()
      return path === null ? null : tickets.issue(path)
    },
    async 'dossier.create'(client) {
      const path = await machine.dialogs.chooseWhereToCreate(fileNameFor(client.name) + dossierSuffix)
      if (path === null) return null
      return answering(async () => {
        const { author } = await preferences.read()
        await create(path, createDossier(client, at(), author, machine.newId))
        return open(path)
      })
    },
    'dossier.example': ({ which }) =>
      answering(async () => {
        const path = examplePath(machine, which)
        await mkdir(dirname(path), { recursive: true })
        const now = machine.now()
        if (!(await exists(path))) await create(path, examples[which](now.toISOString(), -now.getTimezoneOffset()))
        return open(path)
      }),
    'dossier.open': ({ ticket }) => answering(() => open(tickets.pathOf(ticket))),
    'dossier.change': ({ session, version, changes }) =>
      answering(async () => ({ version: sessions.find(session).change(version, changes) })),
    'dossier.current': ({ session }) => answering(async () => sessions.find(session).current()),
    'dossier.replace': ({ session, dossier, overOutside }) =>
      answering(async () => {
        const found = sessions.find(session)
        const sound = checked(dossier, found.path)
        return { version: overOutside ? await found.writeOverOutside(sound) : found.replace(sound) }
      }),
    'dossier.save': ({ session }) => answering(async () => ({ savedAt: await sessions.find(session).save() })),
    'dossier.reload': ({ session }) =>
      answering(async () => {
        const { path } = sessions.find(session)
        // What the machine holds is let go only once something else can be opened in its place.
        const file = fileAt(rooms, path)
        await file.read()
        if (file.losses.length > 0) throw refuse('damaged', basename(path))
        await sessions.find(session).keepUnsaved()
        await sessions.abandon(session)
        return open(path)
      }),
    'dossier.outside': ({ session }) => answering(() => sessions.find(session).outside()),
    'dossier.bringTogether': ({ session, version, mark, changes }) =>
      answering(async () => ({ version: await sessions.find(session).bringTogether(version, mark, changes) })),
    'dossier.accept': ({ session }) =>
      answering(async () => {
        const found = sessions.find(session)
        await found.acceptLosses()
        return describe(found)
      }),
    'dossier.takeOver': ({ session }) =>
      answering(async () => {
        const found = sessions.find(session)
        await found.takeOver()
        // Read again: whoever held it may have saved since.
        await sessions.abandon(session)
        return open(found.path)
      }),
    'dossier.recover': ({ session }) =>
      answering(async () => {
        const found = sessions.find(session)
        await found.recover()
        return describe(found)
      }),
    'dossier.close': ({ session, keepKey }) =>
      answering(async () => {
        const { path } = sessions.find(session)
        await sessions.close(session)
        if (!keepKey) keys.forget(path)
        return null
      }),
    'dossier.backup': ({ session }) =>
      answering(async () => {
        const found = sessions.find(session)
        await found.save()
        await found.backup()
        return null
      }),
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  )

function checked(dossier: Dossier, path: string): Dossier {
  try {
    return dossierRules('').check(dossier)
  } catch (error) {
    if (error instanceof InvalidContent) throw refuse('invalid-content', basename(path), error.path)
    throw error
  }
}
