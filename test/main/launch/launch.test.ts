import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { stateDir } from '@main/launch/state-dir'
import { dossierBytes, json } from '../../helpers/at-a-terminal'
import { aDossier } from '@core/examples/a-dossier'

const root = join(import.meta.dirname, '..', '..', '..')
const launch = (name: string) => join(root, 'src-main', 'launch', name)
/** The product as it is shipped: built once by whoever runs these, or by the first command. */
const built = spawnSync(process.execPath, [launch('ensure-built.mjs')], { encoding: 'utf8' })

function aHome(language = 'fr_FR.UTF-8') {
  const home = mkdtempSync(join(tmpdir(), 'trente-home-'))
  onTestFinished(() => rmSync(home, { recursive: true, force: true }))
  const { PATH = '' } = process.env
  const env = { PATH, HOME: home, TRENTE_BROWSER: '1', TRENTE_STATE: join(home, 'state'), LANG: language }
  return { home, env }
}

const trente = (env: NodeJS.ProcessEnv, ...argv: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launch('trente.mjs'), ...argv], {
    env,
    encoding: 'utf8',
  })
  return { status: status ?? -1, out: stdout, err: stderr }
}

describe('npm start without Electron', () => {
  it('says so in one sentence, answers in the browser, and stops cleanly', async () => {
    expect(built.stderr).toBe('')
    const { home, env } = aHome()
    const child = spawn(process.execPath, [launch('start.mjs'), '--no-open'], { env })
    onTestFinished(() => void child.kill('SIGKILL'))
    let said = ''
    let wrong = ''
    child.stderr.on('data', (chunk: Buffer) => (wrong += chunk.toString()))
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    const url = await new Promise<URL>((resolve, reject) => {
      child.once('exit', () => reject(new Error(said + wrong)))
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString()
        const found = /http:\/\/127\.0\.0\.1:\d+\/\?key=[\w-]{43}/.exec(said)
        if (found) resolve(new URL(found[0]))
      })
    })
    expect(said.trim().split('\n')).toEqual([
      'Le moteur de fenêtre d’Electron n’est pas installé et n’a pas pu être téléchargé : Trente s’ouvre dans le navigateur, sur cette machine seulement.',
      `Trente est ouvert : ${url.href}`,
    ])
    const page = await fetch(url)
    expect(await page.text()).toContain('<title>Trente</title>')
    const headers = {
      'x-trente-key': url.searchParams.get('key') ?? '',
      'content-type': 'application/json',
      origin: url.origin,
    }
    const client = { name: 'Mairie de Valmont', country: 'FR', sector: '', language: 'fr' }
    const ask = (name: string, input: unknown) =>
      fetch(new URL(`/ask/${name}`, url), { method: 'POST', headers, body: JSON.stringify(input) })
    const made = (await (await ask('dossier.create', client)).json()) as { value: { session: string } }
    const wanted = { format: 'docx', documents: ['D01'], language: 'fr', audience: 'authority', records: [] }
    const printed = await ask('document.export', { session: made.value.session, job: 'j', ...wanted })
    // Printed by the built worker, in the folder a browser cannot choose.
    expect(await printed.json()).toMatchObject({ ok: true, value: [{ document: 'D01' }] })
    expect(readdirSync(join(home, 'Trente')).sort()).toEqual([
      '.mairie-de-valmont.trente.json.lock',
      'exports',
      'mairie-de-valmont.trente.json',
    ])
    expect(existsSync(join(home, 'state', 'settings.json'))).toBe(true)

    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(wrong).toBe('')
    expect(readdirSync(join(home, 'Trente'))).toEqual(['exports', 'mairie-de-valmont.trente.json'])
    expect(readdirSync(home).sort()).toEqual(['Trente', 'state'])
  })
})

describe('the built command line', () => {
  it('prints one JSON value and nothing else, and leaves nothing but the document', () => {
    const { home, env } = aHome('en_GB.UTF-8')
    const path = join(home, 'a.trente.json')
    writeFileSync(path, dossierBytes(aDossier()))
    const said = trente(env, 'export', path, '--document', 'D01', '--out', join(home, 'exports'), '--json')
    expect(json(said)).toMatchObject({ written: [{ document: 'D01', language: 'en' }], skipped: [] })
    expect(said.status).toBe(0)
    expect(existsSync(join(home, 'state'))).toBe(false)
  })

  it('refuses in one sentence and status 2, with no trace', () => {
    const { home, env } = aHome()
    const path = join(home, 'a.trente.json')
    writeFileSync(path, 'null')
    expect(trente(env, 'check', path)).toEqual({
      status: 2,
      out: '',
      err: '« a.trente.json » n’est pas un fichier de Trente.\n',
    })
    expect(readdirSync(home)).toEqual(['a.trente.json'])
  })

  it('ends quietly when nobody listens any more', () => {
    const { home, env } = aHome()
    mkdirSync(join(home, 'x'))
    for (let at = 0; at < 40; at += 1) writeFileSync(join(home, 'x', `${at}.trente.json`), dossierBytes(aDossier()))
    const command = `"${process.execPath}" "${launch('trente.mjs')}" list "${join(home, 'x')}" --json | head -c 10`
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' })
    expect([stdout.length, stderr]).toEqual([10, ''])
  })
})

describe('where the machine keeps its own files', () => {
  it('is the person’s folder of each system, unless told otherwise', () => {
    expect(stateDir({ TRENTE_STATE: '/media/key/trente' })).toBe('/media/key/trente')
    expect(stateDir({ XDG_STATE_HOME: '/x' }, 'linux')).toBe(join('/x', 'trente'))
    expect(stateDir({}, 'linux')).toMatch(/\.local.state.trente$/)
    expect(stateDir({}, 'darwin')).toMatch(/Library.Application Support.Trente$/)
    expect(stateDir({ APPDATA: '/roaming' }, 'win32')).toBe(join('/roaming', 'Trente'))
  })
})
