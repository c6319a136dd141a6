import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished, vi } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import { run } from '@main/cli/run'
import type { TaskRunner } from '@main/host/machine'
import { runTask } from '@main/host/run-task'
import { dossierRules } from '@main/host/dossier-rules'
import { serialiseEnvelope } from '@main/storage/envelope'
import { aDossier } from '@core/examples/a-dossier'

export interface Said {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** A folder, and the command line run in this process as a person runs it, in French unless told otherwise. */
/** `typed`: what the person types, unseen, each time they are asked. Nobody sits there when it is used up. */
export function atATerminal(typed: string[] = [], tasks: TaskRunner = { run: runTask }) {
  const root = mkdtempSync(join(tmpdir(), 'trente-cli-'))
  const folder = join(root, 'clients')
  mkdirSync(folder)
  const state = join(root, 'state')
  vi.stubEnv('TRENTE_STATE', state)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(root, { recursive: true, force: true })
  })
  return {
    folder,
    at: (...names: string[]) => join(folder, ...names),
    /** A client file on disk, made of `dossier`. */
    put(name: string, dossier: Dossier = aDossier()): string {
      writeFileSync(join(folder, name), dossierBytes(dossier))
      return join(folder, name)
    },
    async trente(...argv: string[]): Promise<Said> {
      let out = ''
      let err = ''
      const surroundings = {
        askSecret: async () => typed.shift() ?? null,
        env: { LANG: 'fr_FR.UTF-8' },
        out: (text: string) => void (out += text),
        err: (text: string) => void (err += text),
        built: root,
        tasks,
      }
      return { status: await run(argv, surroundings), out, err }
    },
    /** Every file there is, with its size and time: equal before and after means nothing was written. */
    listing: () =>
      existsSync(root)
        ? readdirSync(root, { recursive: true, encoding: 'utf8' })
            .sort()
            .map((name) => `${name} ${statSync(join(root, name)).size} ${statSync(join(root, name)).mtimeMs}`)
        : [],
  }
}

/** The bytes of a client file as this version writes it. */
export function dossierBytes(body: unknown): Uint8Array {
  const { schema, app } = dossierRules('0.0.0-test')
  const saved = '2026-09-15T10:00:00.000Z'
  const written = serialiseEnvelope({ schema, rev: 1, prev: '', app, saved, others: {}, body })
  if (!written.ok) throw new Error(written.reason)
  return Buffer.concat(written.chunks)
}

/** The one JSON value a `--json` command printed. */
export function json<T>({ out, err }: Said): T {
  if (err !== '') throw new Error(err)
  return JSON.parse(out) as T
}
