import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { EventName, InputOf, Opened, OutputOf, Refusal, RequestName } from '@core/contract'
import { createHost } from '@main/host/create-host'
import { dispatch } from '@main/host/dispatch'
import type { Machine } from '@main/host/machine'
import { runTask } from '@main/host/run-task'

/** What the person will answer to the next dialogs. Null: they give up. */
interface Answers {
  dossier: string | null
  whereToCreate: string | null
  exportFolder: string | null
}

export interface TestHost {
  /** A real folder for client files, and the machine's own folder; both gone after the test. */
  readonly folder: string
  readonly stateDir: string
  readonly answers: Answers
  readonly told: readonly { readonly name: EventName; readonly event: unknown }[]
  readonly revealed: readonly string[]
  /** Files other programs were asked to show. */
  readonly shown: readonly string[]
  /** What the host answers to. */
  readonly requests: readonly string[]
  /** Asks as a window does, through the one door. */
  ask<N extends RequestName>(name: N, input: InputOf<N>): Promise<OutputOf<N>>
  /** The same machine after a restart: it knows only what is on disk. */
  restarted(): Promise<TestHost>
  lockAll(): Promise<void>
  close(): Promise<readonly Refusal[]>
}

/** The day and time it is in these tests. */
export const testNow = '2026-09-15T10:00:00.000Z'

/** The real host in a temporary folder: only the clock, the ids and the dialogs are ours. */
export async function openTestHost(machine: Partial<Machine> = {}): Promise<TestHost> {
  const root = await mkdtemp(join(tmpdir(), 'trente-host-'))
  const folder = join(root, 'clients')
  await mkdir(folder)
  onTestFinished(() => rm(root, { recursive: true, force: true }))
  return hostIn(folder, join(root, 'state'), machine)
}

async function hostIn(folder: string, stateDir: string, given: Partial<Machine>): Promise<TestHost> {
  const told: { name: EventName; event: unknown }[] = []
  const revealed: string[] = []
  const shown: string[] = []
  const answers: Answers = { dossier: null, whereToCreate: null, exportFolder: join(folder, 'exports') }
  let ids = 0
  const host = createHost({
    shell: 'electron',
    version: '0.0.0-test',
    stateDir,
    folder,
    dialogs: {
      chooseDossier: async () => answers.dossier,
      chooseWhereToCreate: async (suggested) => answers.whereToCreate ?? join(folder, suggested),
      chooseExportFolder: async () => answers.exportFolder,
    },
    tasks: { run: runTask },
    notices: async () => 'vue 3 (MIT)\n',
    now: () => new Date(testNow),
    newId: () => `id-${(ids += 1)}`,
    vault: null,
    tell: (name, event) => void told.push({ name, event }),
    reveal: async (path) => revealed.push(path) > 0,
    openFile: async (path) => shown.push(path) > 0,
    systemLanguage: 'fr',
    ...given,
  })
  onTestFinished(async () => void (await host.close()))
  return {
    folder,
    stateDir,
    answers,
    told,
    revealed,
    shown,
    requests: Object.keys(host.handlers),
    ask: async (name, input) => (await dispatch(host.handlers, name, input)) as OutputOf<typeof name>,
    restarted: () => hostIn(folder, stateDir, given),
    lockAll: () => host.lockAll(),
    close: () => host.close(),
  }
}

export const client = { name: 'Mairie de Valmont', country: 'FR', sector: '', language: 'fr' } as const

/** The value of an answer that must be a yes. */
export function yes<V>(answer: { ok: true; value: V } | { ok: false; refusal: Refusal } | null): V {
  if (!answer?.ok) throw new Error(`refused: ${JSON.stringify(answer)}`)
  return answer.value
}

/** The reason of an answer that must be a no. */
export function noBecause(answer: { ok: true } | { ok: false; refusal: Refusal } | null): string {
  return answer && !answer.ok ? answer.refusal.reason : `accepted: ${JSON.stringify(answer)}`
}

/** A new client file, open. */
export const aNewFile = async (host: TestHost): Promise<Opened> => yes(await host.ask('dossier.create', client))

/** Opens by path, as a person does in the dialog. */
export async function openPath(host: TestHost, path: string) {
  host.answers.dossier = path
  const ticket = await host.ask('dossier.choose', null)
  return host.ask('dossier.open', { ticket: ticket ?? '' })
}
