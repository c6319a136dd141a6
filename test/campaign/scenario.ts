import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildChildren, type ChildName } from './build-children'

/** How often each scenario is played: a sample at every commit, everything when the campaign is run. */
export type Amount = 'commit' | 'campaign'

export interface Tally {
  readonly cases: number
  /** One line each: what was done, and what was found instead of what is promised. */
  readonly failures: readonly string[]
  /** Why nothing could be tried on this machine. */
  readonly skipped?: string
}

/** One promise made to the person, put to the proof by faults. */
export interface Scenario {
  readonly promise: string
  run(amount: Amount, bench: Bench): Promise<Tally>
  /** Each takes one safeguard away and must be seen to fail: a proof that the scenario sees what it looks for. */
  readonly controls: Readonly<Record<string, (bench: Bench) => Promise<Tally>>>
}

/** Where scenarios work: real folders and real processes. */
export interface Bench {
  /** A new folder. */
  folder(): string
  /** The script of a child process, built with what it uses of the product. */
  child(name: ChildName): Promise<string>
  /** Removes everything. */
  end(): void
}

export function aBench(): Bench {
  const root = mkdtempSync(join(tmpdir(), 'trente-campaign-'))
  let folders = 0
  let built: Promise<string> | null = null
  return {
    folder() {
      const folder = join(root, `${(folders += 1)}`)
      mkdirSync(folder)
      return folder
    },
    async child(name) {
      built ??= buildChildren(join(root, 'built'))
      return join(await built, `${name}.js`)
    },
    end: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Counts cases; `fails` gives the line to print, or null when the promise was kept. */
export class Counting {
  private cases = 0
  private readonly failures: string[] = []

  async tried(what: string, fails: () => Promise<string | null>): Promise<boolean> {
    this.cases += 1
    const why = await fails().catch((error: unknown) => String(error))
    if (why !== null) this.failures.push(`${what}: ${why}`)
    return why === null
  }

  get tally(): Tally {
    return { cases: this.cases, failures: this.failures }
  }
}
