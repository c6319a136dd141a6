import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base } from '@playwright/test'

const cli = join(import.meta.dirname, '..', '..', 'out', 'main', 'cli.js')

/** The real product in a folder of its own: started, killed and started again as a person's machine would. */
export class RunningTrente {
  readonly folder: string
  private readonly state: string
  private child: ChildProcess | null = null
  url = ''

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), 'trente-files-'))
    this.state = mkdtempSync(join(tmpdir(), 'trente-state-'))
  }

  get env(): NodeJS.ProcessEnv {
    return { ...process.env, TRENTE_STATE: this.state, LANG: 'fr_FR.UTF-8', LC_ALL: '' }
  }

  async start(): Promise<string> {
    const child = spawn(process.execPath, [cli, 'serve', '--no-open', '--folder', this.folder], { env: this.env })
    this.child = child
    this.url = await new Promise<string>((resolve, reject) => {
      let said = ''
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        const url = /http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]+/.exec(said)?.[0]
        if (url) resolve(url)
      })
      child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
      child.once('exit', (code) => reject(new Error(`Trente ended with ${code}: ${said}`)))
    })
    return this.url
  }

  /** Power button held down: no handler runs, nothing is flushed. */
  async kill(): Promise<void> {
    const { child } = this
    if (!child) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGKILL')
    await gone
  }

  async stop(): Promise<void> {
    const { child } = this
    if (child && child.exitCode === null && child.signalCode === null) {
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
    }
    rmSync(this.folder, { recursive: true, force: true })
    rmSync(this.state, { recursive: true, force: true })
  }
}

/** A test with its own running product, and a page that fails on any console error or request that leaves the machine. */
export const test = base.extend<{ trente: RunningTrente; quiet: readonly string[] }>({
  trente: async ({ page: _page }, use) => {
    const trente = new RunningTrente()
    await trente.start()
    await use(trente)
    await trente.stop()
  },
  quiet: [
    async ({ page }, use) => {
      const complaints: string[] = []
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      page.on('request', (request) => {
        const { protocol, hostname } = new URL(request.url())
        if (protocol.startsWith('http') && hostname !== '127.0.0.1')
          complaints.push(`left the machine: ${request.url()}`)
      })
      await use(complaints)
      if (complaints.length > 0) throw new Error(complaints.join('\n'))
    },
    { auto: true },
  ],
})
export { expect } from '@playwright/test'
