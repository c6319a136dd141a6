import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '@main/window/content-policy'
import { mostAttachmentBytes } from '@core/dossier/attachments'
import { runTask } from '@main/host/run-task'
import { maxBodyBytes } from '@main/web/admission'
import { folderDialogs } from '@main/web/folder-dialogs'
import { startLoopback, type Loopback } from '@main/web/loopback-host'
import { client } from '../../helpers/open-test-host'
import { rawRequest, requestOf, type Parts } from './raw-request'

let root = ''
let folder = ''
let host: Loopback
let port = 0
let key = ''

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'trente-web-'))
  folder = join(root, 'clients')
  const windowRoot = join(root, 'window')
  mkdirSync(folder)
  mkdirSync(join(windowRoot, 'assets'), { recursive: true })
  writeFileSync(join(windowRoot, 'index.html'), '<!doctype html><title>Trente</title>')
  writeFileSync(join(windowRoot, 'assets', 'main-1.js'), 'export {}')
  writeFileSync(join(windowRoot, 'assets', 'notes.txt'), 'SECRET')
  writeFileSync(join(root, 'secret.js'), 'SECRET')
  mkdirSync(join(root, 'window-secret'))
  writeFileSync(join(root, 'window-secret', 'a.js'), 'SECRET')
  let ids = 0
  host = await startLoopback({
    windowRoot,
    machine: {
      version: '0.0.0-test',
      stateDir: join(root, 'state'),
      folder,
      dialogs: folderDialogs(folder),
      tasks: { run: runTask },
      notices: async () => '',
      now: () => new Date('2026-09-15T10:00:00.000Z'),
      newId: () => `id-${(ids += 1)}`,
      reveal: async () => false,
      openFile: async () => false,
      systemLanguage: 'fr',
      vault: null,
    },
  })
  const url = new URL(host.url)
  port = Number(url.port)
  key = url.searchParams.get('key') ?? ''
})

afterAll(async () => {
  await host.close()
  rmSync(root, { recursive: true, force: true })
})

const send = (parts: Parts) => rawRequest(port, requestOf(port, key, parts))
const create = { path: '/ask/dossier.create', body: JSON.stringify(client) }
const get = (path: string, headers: Parts['headers'] = {}) => send({ method: 'GET', path, headers })
const reachable = (address: string) =>
  new Promise<boolean>((resolve) => {
    const socket = connect({ port, host: address, timeout: 500 })
    const end = (is: boolean) => (socket.destroy(), resolve(is))
    socket
      .on('connect', () => end(true))
      .on('error', () => end(false))
      .on('timeout', () => end(false))
  })

it('takes the largest file one may attach, in one request', () => {
  expect(Math.ceil(mostAttachmentBytes / 3) * 4 + 1_000).toBeLessThan(maxBodyBytes)
})

describe('who is turned away, with nothing written', () => {
  const cases: readonly (readonly [name: string, status: number, parts: Parts])[] = [
    ['another host name', 421, { ...create, headers: { host: 'trente.evil.example' } }],
    ['localhost, which a hosts file may point elsewhere', 421, { ...create, headers: { host: 'localhost:80' } }],
    ['the host without its port', 421, { ...create, headers: { host: '127.0.0.1' } }],
    ['a rebound name with our port', 421, { ...create, headers: { host: 'rebound.example:80', origin: undefined } }],
    ['no host', 400, { ...create, headers: { host: undefined } }],
    ['another origin', 403, { ...create, headers: { origin: 'https://evil.example' } }],
    ['a sandboxed page', 403, { ...create, headers: { origin: 'null' } }],
    ['our origin as a prefix', 403, { ...create, headers: { origin: 'http://127.0.0.1:1.evil.example' } }],
    ['the origin over TLS', 403, { ...create, headers: { origin: 'https://127.0.0.1' } }],
    ['no origin', 403, { ...create, headers: { origin: undefined } }],
    ['a page of another site', 403, { ...create, headers: { 'sec-fetch-site': 'cross-site' } }],
    ['a page of another port', 403, { ...create, headers: { 'sec-fetch-site': 'same-site' } }],
    ['no key', 403, { ...create, headers: { 'x-trente-key': undefined } }],
    ['an empty key', 403, { ...create, headers: { 'x-trente-key': '' } }],
    ['a wrong key of the right length', 403, { ...create, headers: { 'x-trente-key': 'A'.repeat(43) } }],
    [
      'the key in the address only',
      403,
      { ...create, path: '/ask/dossier.create?key=KEY', headers: { 'x-trente-key': '' } },
    ],
    ['a form', 415, { ...create, headers: { 'content-type': 'application/x-www-form-urlencoded' } }],
    ['plain text, which needs no preflight', 415, { ...create, headers: { 'content-type': 'text/plain' } }],
    ['a longer content type', 415, { ...create, headers: { 'content-type': 'application/json; charset=utf-16' } }],
    ['no content type', 415, { ...create, headers: { 'content-type': undefined } }],
    ['GET on a request', 405, { ...create, method: 'GET' }],
    ['PUT on a request', 405, { ...create, method: 'PUT' }],
    ['a preflight', 405, { ...create, method: 'OPTIONS' }],
    ['POST on the window', 405, { path: '/index.html' }],
    ['DELETE on the window', 405, { path: '/', method: 'DELETE' }],
    ['an unknown request', 400, { path: '/ask/fs.readFile', body: '"/etc/passwd"' }],
    ['a request called constructor', 400, { path: '/ask/constructor', body: '{}' }],
    ['a request called __proto__', 400, { path: '/ask/__proto__', body: '{}' }],
    ['no request', 400, { path: '/ask/', body: '{}' }],
    ['half a JSON', 400, { ...create, body: '{"name":' }],
    ['an empty body', 400, { ...create, body: '' }],
    ['NUL bytes', 400, { ...create, body: '\0\0\0\0' }],
    ['an input outside the contract', 400, { ...create, body: '{"name":7}' }],
    ['a polluting input', 400, { ...create, body: '{"__proto__":{"name":"x"}}' }],
    ['a body announced too large', 413, { ...create, headers: { 'content-length': String(2 ** 30) } }],
    ['a body of negative length', 400, { ...create, headers: { 'content-length': '-1' } }],
    ['two lengths', 400, { ...create, headers: { 'transfer-encoding': 'chunked' } }],
    ['an absolute address', 400, { ...create, path: 'http://evil.example/ask/dossier.create' }],
    ['an address of another host', 400, { ...create, path: '//evil.example/ask/dossier.create' }],
    ['a dotted way to a request', 400, { ...create, path: '/assets/../ask/dossier.create' }],
    ['headers without end', 431, { ...create, headers: { 'x-long': 'x'.repeat(20_000) } }],
  ]

  beforeEach(() => {
    expect(readdirSync(folder)).toEqual([])
  })

  it.each(cases)('%s: %i', async (_name, status, parts) => {
    const path = parts.path?.replace('KEY', key)
    const answer = await send(path === undefined ? parts : { ...parts, path })
    expect(answer.status).toBe(status)
    expect(answer.body.replace(/^0\r\n\r\n$/, '')).toBe('')
    expect(answer.headers.toLowerCase()).not.toContain('access-control-allow')
    expect(readdirSync(folder)).toEqual([])
  })

  it('a gigabyte sent in pieces is cut off', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 0x20)
    const head = requestOf(port, key, {
      ...create,
      body: '',
      headers: { 'content-length': undefined, 'transfer-encoding': 'chunked' },
    })
    const pieces = Array.from({ length: 70 }, () => [`${chunk.byteLength.toString(16)}\r\n`, chunk, '\r\n']).flat()
    const { status } = await rawRequest(port, [head, ...pieces])
    expect([0, 400, 413]).toContain(status)
    expect(readdirSync(folder)).toEqual([])
  })

  it('garbage instead of HTTP', async () => {
    expect((await rawRequest(port, '\x16\x03\x01\x02\x00\x01\x00\r\n\r\n')).status).toBe(400)
    expect((await rawRequest(port, 'GET\r\n\r\n')).status).toBe(400)
  })

  it('other addresses of the machine', async () => {
    const outside = Object.values(networkInterfaces()).flatMap((each) => each ?? [])
    for (const { address } of outside.filter((each) => !each.internal)) expect(await reachable(address)).toBe(false)
    expect(await reachable('::1')).toBe(false)
    expect(await reachable('127.0.0.1')).toBe(true)
    expect(listeningOn(port)).not.toContain('0.0.0.0')
  })
})

/** Local addresses the system says are listening on a port. */
function listeningOn(wanted: number): string[] {
  if (process.platform !== 'linux') return []
  const hex = wanted.toString(16).toUpperCase().padStart(4, '0')
  const lines = execFileSync('cat', ['/proc/net/tcp', '/proc/net/tcp6'], { encoding: 'utf8' }).split('\n')
  const listening = lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(`:${hex}`) && state === '0A')
  return listening.map(([, local]) => (local?.startsWith('0100007F') ? '127.0.0.1' : '0.0.0.0'))
}

describe('the window', () => {
  it('is served with its policy, and only to who has the address', async () => {
    const page = await get(`/?key=${key}`)
    expect(page.status).toBe(200)
    expect(page.body).toContain('<title>Trente</title>')
    for (const path of ['/', '/index.html', '/?key=', `/?key=${key}x`, '/%69ndex.html', '/index%2Ehtml'])
      expect((await get(path)).status, path).toBe(403)
    expect(
      page.headers
        .split('\r\n')
        .slice(1)
        .filter((line) => /^(content-sec|x-|ref|cross|cache|content-t)/i.test(line)),
    ).toEqual([
      `content-security-policy: ${contentSecurityPolicy}`,
      'x-content-type-options: nosniff',
      'referrer-policy: no-referrer',
      'cross-origin-opener-policy: same-origin',
      'cross-origin-resource-policy: same-origin',
      'cache-control: no-store',
      'content-type: text/html; charset=utf-8',
    ])
  })

  it('has a policy that allows nothing but its own files', () => {
    expect(contentSecurityPolicy).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-src 'none'; frame-ancestors 'none'; worker-src 'self'; require-trusted-types-for 'script'; trusted-types vue",
    )
    expect(contentSecurityPolicy).not.toMatch(/unsafe|http|\*/)
  })

  it('brings its files, and none beside them', async () => {
    const script = await get('/assets/main-1.js')
    expect([script.status, script.body]).toEqual([200, 'export {}'])
    const elsewhere = [
      '/../secret.js',
      '/assets/../../secret.js',
      '/%2e%2e/secret.js',
      '/%2E%2E%2Fsecret.js',
      '/..%2fsecret.js',
      '/assets/..%2f..%2fsecret.js',
      '/..%5csecret.js',
      '/..\\secret.js',
      '/%252e%252e/secret.js',
      '/../window-secret/a.js',
      '/..%2fwindow-secret%2fa.js',
      `/${join(root, 'secret.js')}`,
      `/%2f${join(root, 'secret.js')}`,
      '/assets/main-1.js%00.css',
      '/assets/main-1.js%00',
      '/%c0%ae%c0%ae/secret.js',
      '/%',
      '/assets/notes.txt',
      '/assets',
      '/assets/nothing.js',
      '/etc/passwd',
      'file:///etc/passwd',
    ]
    for (const path of elsewhere) {
      const { status, body } = await get(path)
      expect([400, 403, 404], path).toContain(status)
      expect(body, path).not.toMatch(/SECRET|root:/)
    }
    expect((await get('/assets/')).status).toBe(403)
    expect((await get('/favicon.ico')).status).toBe(204)
  })
})

describe('whoever has the key', () => {
  it('is answered, hears events as they come, and finds the host unharmed by all of this', async () => {
    const origin = `http://127.0.0.1:${port}`
    const headers = { 'x-trente-key': key, 'content-type': 'application/json', origin }
    expect((await get('/events', { 'x-trente-key': undefined })).status).toBe(403)
    const stop = new AbortController()
    const events = await fetch(`${origin}/events`, { headers, signal: stop.signal })
    const reader = events.body?.pipeThrough(new TextDecoderStream()).getReader()
    const ask = async (name: string, input: unknown) => {
      const answer = await fetch(`${origin}/ask/${name}`, { method: 'POST', headers, body: JSON.stringify(input) })
      expect(answer.headers.get('cache-control')).toBe('no-store')
      return (await answer.json()) as { value: { session: string } & { dossier: { organisations: { id: string }[] } } }
    }
    const { value } = await ask('dossier.create', client)
    const at = '2026-09-15T10:00:00.000Z'
    const place = { register: 'organisations', record: value.dossier.organisations[0]?.id }
    const change = { do: 'set', in: place, field: 'legalName', from: '', to: 'Ville de Valmont', at, by: '' }
    await ask('dossier.change', { session: value.session, version: 0, changes: [change] })
    await ask('dossier.save', { session: value.session })
    let heard = ''
    while (!heard.includes('"saved"')) heard += (await reader?.read())?.value ?? ''
    const told = heard
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as { name: string; event: { state: string } })
    expect(told.map(({ name, event }) => [name, event.state])).toEqual([
      ['save.state', 'saving'],
      ['save.state', 'saved'],
    ])
    stop.abort()
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['mairie-de-valmont.trente.json'])
    expect((await ask('app.start', { system: 'fr' })) as unknown).toMatchObject({ shell: 'browser', recents: [{}] })
  })
})
