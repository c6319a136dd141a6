import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test as base } from '@playwright/test'
import { loadLanguages } from '@core/texts/languages'
import { TrenteWindow } from './pages/trente-window'

// What is looked for on the screen is said in the product's own words.
await loadLanguages()

/** The built product; another build, such as an unpacked package, can be named. */
const built = process.env['TRENTE_BUILT'] ?? join(import.meta.dirname, '..', '..', 'out')
const cli = join(built, 'main', 'cli.js')
const socketsNoted = join(import.meta.dirname, '..', 'helpers', 'sockets-noted.cjs')

interface Places {
  readonly folder: string
  readonly state: string
  /** What the process behind the page said to other machines, a line each. */
  readonly sockets: string
}
const freshPlaces = (): Places => ({
  folder: mkdtempSync(join(tmpdir(), 'trente-files-')),
  state: mkdtempSync(join(tmpdir(), 'trente-state-')),
  sockets: join(mkdtempSync(join(tmpdir(), 'trente-sockets-')), 'noted'),
})

/** The real product in a folder of its own: started, killed and started again as a person's machine would. */
export class RunningTrente {
  private child: ChildProcess | null = null
  url = ''
  /** What the machine around it is told besides, from its next start on. */
  surroundings: NodeJS.ProcessEnv = {}

  constructor(private readonly places: Places = freshPlaces()) {}

  /** Where client files are. */
  get folder(): string {
    return this.places.folder
  }
  /** Settings and backups. */
  get state(): string {
    return this.places.state
  }
  get env(): NodeJS.ProcessEnv {
    return { ...process.env, TRENTE_STATE: this.state, LANG: 'fr_FR.UTF-8', LC_ALL: '', ...this.surroundings }
  }

  private get watchedEnv(): NodeJS.ProcessEnv {
    return { ...this.env, TRENTE_SOCKETS: this.places.sockets, NODE_OPTIONS: `--require "${socketsNoted}"` }
  }

  /** Another program, watched as the product is, to its end. */
  async alongside(code: string): Promise<void> {
    const child = spawn(process.execPath, ['-e', code], { env: this.watchedEnv })
    await new Promise((resolve) => child.once('exit', resolve))
  }

  forgetSaid(): void {
    rmSync(this.places.sockets, { force: true })
  }

  /** Names below the folder, hidden ones included. */
  get files(): readonly string[] {
    return readdirSync(this.folder).sort()
  }

  async start(): Promise<string> {
    const child = spawn(process.execPath, [cli, 'serve', '--no-open', '--folder', this.folder], {
      env: this.watchedEnv,
    })
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

  /** Another process on the same folder, as a colleague on a share, or a second window. */
  async second(): Promise<RunningTrente> {
    const other = new RunningTrente(this.places)
    await other.start()
    return other
  }

  /** Power button held down: no handler runs, nothing is flushed. */
  async kill(): Promise<void> {
    await this.end('SIGKILL')
  }

  /** Busy beyond measure: answers nothing until the returned function is called. Windows knows no such state. */
  hold(): () => void {
    if (process.platform === 'win32') return () => undefined
    this.child?.kill('SIGSTOP')
    return () => this.child?.kill('SIGCONT')
  }

  /** Asked to end, as when the machine shuts down: saves, then leaves. */
  async end(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const { child } = this
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    // One that is still held could not hear it.
    if (process.platform !== 'win32') child.kill('SIGCONT')
    await gone
  }

  /** Connections to other machines that the process began, packets it sent, names it looked up. */
  get saidElsewhere(): readonly string[] {
    const { sockets } = this.places
    return existsSync(sockets) ? readFileSync(sockets, 'utf8').trim().split('\n') : []
  }

  async stop(): Promise<void> {
    await this.end()
    rmSync(dirname(this.places.sockets), { recursive: true, force: true })
    rmSync(this.folder, { recursive: true, force: true })
    rmSync(this.state, { recursive: true, force: true })
  }
}

/** What the page complained of. A complaint a test provokes must be announced. */
export class Complaints {
  private readonly heard: string[] = []
  private readonly expected: RegExp[] = []
  private listening = true

  expect(...patterns: RegExp[]): void {
    this.expected.push(...patterns)
  }
  /** The process behind the page will go away: what the browser says of broken connections is no fault of the page. */
  expectHostToGo(): void {
    this.expect(/net::ERR_(?:CONNECTION|INCOMPLETE|EMPTY|NETWORK)/)
  }
  hear(complaint: string): void {
    if (this.listening) this.heard.push(complaint)
  }
  hearRequest(url: string): void {
    const { protocol, hostname } = new URL(url)
    if (/^(?:http|ws)/.test(protocol) && hostname !== '127.0.0.1') this.hear(`left the machine: ${url}`)
  }
  /** What the process behind the page did is never announced. */
  hearOfHost(said: string): void {
    this.heard.push(`the host left the machine: ${said}`)
  }
  /** The test is over and its host is being put away. */
  rest(): void {
    this.listening = false
  }
  get unexpected(): readonly string[] {
    return this.heard.filter((complaint) => !this.expected.some((pattern) => pattern.test(complaint)))
  }
}

interface Fixtures {
  trente: RunningTrente
  app: TrenteWindow
  quiet: Complaints
}

/** A test with its own running product, and a page that fails on any console error or request that leaves the machine. */
export const test = base.extend<Fixtures>({
  trente: async ({ quiet }, use) => {
    const trente = new RunningTrente()
    await trente.start()
    await use(trente)
    quiet.rest()
    for (const said of trente.saidElsewhere) quiet.hearOfHost(said)
    await trente.stop()
  },
  app: async ({ page, trente }, use) => use(new TrenteWindow(page, trente)),
  quiet: [
    async ({ context }, use) => {
      const complaints = new Complaints()
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.hear(message.text())
      })
      context.on('weberror', (error) => complaints.hear(error.error().message))
      // The page's own policy stops some before they leave: those are its success.
      context.on('response', (response) => complaints.hearRequest(response.url()))
      context.on('requestfailed', (request) => {
        if (request.failure()?.errorText !== 'csp') complaints.hearRequest(request.url())
      })
      await use(complaints)
      if (complaints.unexpected.length > 0) throw new Error(complaints.unexpected.join('\n'))
    },
    { auto: true },
  ],
})
export { expect } from '@playwright/test'
