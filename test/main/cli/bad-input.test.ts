import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { basename, dirname } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aDossier } from '@core/examples/a-dossier'
import { atATerminal, dossierBytes, type Said } from '../../helpers/at-a-terminal'
import { makeCsv, makeXlsx } from '../../helpers/make-sheets'
import { aReadOnlyFolder, aSmallDisk } from '../../helpers/refusing-places'

/** What "the input cannot be used" promises, whatever the command: one sentence that names the file, and no trace of code. */
function isOneSentence({ status, out, err }: Said, name: string): void {
  expect(err).toMatch(/^[^\n]+\.\n$/)
  expect(err).toContain(name)
  expect(err).not.toMatch(/Error:|at .*\.[tj]s|ENO|EACC|undefined|\[object/)
  expect({ status, out }).toEqual({ status: 2, out: '' })
}

const good = () => Buffer.from(dossierBytes(aDossier()))
const badFiles: Readonly<Record<string, (path: string) => void>> = {
  'missing.trente.json': () => undefined,
  'empty.trente.json': (path) => writeFileSync(path, ''),
  'foreign.trente.json': (path) => writeFileSync(path, '{"name":"left-pad","version":"1.0.0"}'),
  'list.trente.json': (path) => writeFileSync(path, '[1,2]'),
  'text.trente.json': (path) => writeFileSync(path, 'Registre des traitements'),
  'truncated.trente.json': (path) => writeFileSync(path, good().subarray(0, 2000)),
  'zeros.trente.json': (path) => writeFileSync(path, Buffer.alloc(5000)),
  'newer.trente.json': (path) => writeFileSync(path, String(good()).replace(/"schema":\d+/, '"schema":999')),
  'odd.trente.json': (path) => writeFileSync(path, String(good()).replace('"status":"active"', '"status":42')),
  'headless.trente.json': (path) => writeFileSync(path, dossierBytes({ ...aDossier(), clientFile: [] })),
  'picture.trente.json': (path) => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8])),
}

describe.each(['fr', 'en'] as const)('a client file that cannot be used, in %s', (lang) => {
  it.each(Object.keys(badFiles))('%s', async (name) => {
    const { trente, at, listing, folder } = atATerminal()
    const path = at(name)
    badFiles[name]?.(path)
    writeFileSync(
      at('source.csv'),
      makeCsv([
        ['Nom du traitement', 'Finalité'],
        ['Paie', 'Payer'],
      ]),
    )
    const before = listing()
    isOneSentence(await trente('list', path, '--lang', lang), name)
    isOneSentence(await trente('check', path, '--lang', lang, '--json'), name)
    isOneSentence(await trente('export', path, '--document', 'all', '--out', at('out'), '--lang', lang, '--json'), name)
    if (name !== 'missing.trente.json') {
      isOneSentence(await trente('check', folder, '--lang', lang), name)
      isOneSentence(await trente('import', at('source.csv'), '--into', path, '--lang', lang, '--json'), name)
      isOneSentence(await trente('new', path, '--name', 'X', '--lang', lang), name)
    }
    expect(listing()).toEqual(before)
  })

  it('a folder in the place of a file, and a folder without any', async () => {
    const { trente, at, listing } = atATerminal()
    mkdirSync(at('dossier.trente.json'))
    writeFileSync(at('source.csv'), makeCsv([['Nom du traitement'], ['Paie']]))
    const before = listing()
    isOneSentence(await trente('check', at('dossier.trente.json'), '--lang', lang), 'dossier.trente.json')
    isOneSentence(await trente('new', at('dossier.trente.json'), '--name', 'X', '--lang', lang), 'dossier.trente.json')
    const into = ['--into', at('dossier.trente.json'), '--lang', lang]
    isOneSentence(await trente('import', at('source.csv'), ...into), 'dossier.trente.json')
    isOneSentence(await trente('import', at('dossier.trente.json'), ...into), 'dossier.trente.json')
    expect(listing()).toEqual(before)
  })
})

describe('what is no file is refused by its kind, without waiting for it', () => {
  it.skipIf(process.platform === 'win32')(
    'a pipe, a device, a socket and a folder, wherever a file is named',
    async () => {
      const { trente, at } = atATerminal()
      const client = at('client.trente.json')
      writeFileSync(client, good())
      expect(spawnSync('mkfifo', [at('pipe.trente.json')]).status).toBe(0)
      mkdirSync(at('folder.trente.json'))
      symlinkSync('/dev/zero', at('device.trente.json'))
      const socket = createServer()
      await new Promise<void>((resolve) => socket.listen(at('socket.trente.json'), resolve))
      onTestFinished(() => void socket.close())
      for (const name of ['pipe', 'folder', 'device', 'socket'].map((kind) => `${kind}.trente.json`)) {
        isOneSentence(await trente('list', at(name), '--lang', 'fr'), name === 'folder.trente.json' ? at(name) : name)
        isOneSentence(await trente('import', at(name), '--into', client, '--lang', 'fr'), name)
        isOneSentence(await trente('import', client, '--into', at(name), '--lang', 'en'), name)
        if (name === 'pipe.trente.json') continue // a passphrase may come through a pipe
        isOneSentence(await trente('seal', client, '--passphrase-file', at(name), '--lang', 'fr'), name)
      }
      expect(readFileSync(client)).toEqual(good())
    },
  )
})

const rows = [
  ['Nom du traitement', 'Finalité'],
  ['Paie', 'Payer'],
]
const badSources: Readonly<Record<string, () => string | Uint8Array | null>> = {
  'missing.xlsx': () => null,
  'empty.xlsx': () => '',
  'empty.csv': () => '',
  'broken.xlsx': () => makeXlsx([{ name: 'A', rows }]).slice(0, 500),
  'page.xlsx': () => '<html><body>404</body></html>',
  'binary.ods': () => new Uint8Array([0, 1, 2, 255, 254, 0]),
  'strange.csv': () => 'a;b\r\n1;2\r\n',
}

describe.each(['fr', 'en'] as const)('a source that cannot be imported, in %s', (lang) => {
  it.each(Object.keys(badSources))('%s', async (name) => {
    const { trente, at, put, listing } = atATerminal()
    const bytes = badSources[name]?.() ?? null
    if (bytes !== null) writeFileSync(at(name), bytes)
    const existing = put('a.trente.json')
    const before = listing()
    isOneSentence(await trente('import', at(name), '--into', at('new.trente.json'), '--lang', lang), name)
    isOneSentence(await trente('import', at(name), '--into', existing, '--lang', lang, '--json'), name)
    expect(listing()).toEqual(before)
  })
})

describe('a place that cannot be written', () => {
  it('a read-only folder', async (context) => {
    const { trente, at, listing, put } = atATerminal()
    const path = put('a.trente.json')
    writeFileSync(at('source.csv'), makeCsv(rows))
    const closed = aReadOnlyFolder(context, (folder) => writeFileSync(`${folder}/b.trente.json`, readFileSync(path)))
    const before = listing()
    isOneSentence(await trente('new', `${closed}/n.trente.json`, '--name', 'X'), 'n.trente.json')
    isOneSentence(await trente('export', path, '--document', 'D01', '--out', closed), 'D01_')
    isOneSentence(await trente('export', path, '--document', 'D01', '--out', `${closed}/sous`), 'D01_')
    isOneSentence(await trente('import', at('source.csv'), '--into', `${closed}/n.trente.json`), 'n.trente.json')
    isOneSentence(await trente('import', at('source.csv'), '--into', `${closed}/b.trente.json`), 'b.trente.json')
    expect((await trente('check', `${closed}/b.trente.json`, '--min', 'error')).status).toBe(0)
    expect(listing()).toEqual(before)
  })

  it('a full disk', async (context) => {
    const { trente, at, listing, put } = atATerminal()
    const path = put('a.trente.json')
    writeFileSync(at('source.csv'), makeCsv(rows))
    const disk = aSmallDisk(context)
    disk.fill()
    const before = listing()
    isOneSentence(await trente('new', `${disk.folder}/n.trente.json`, '--name', 'X'), 'n.trente.json')
    isOneSentence(await trente('export', path, '--document', 'D01', '--out', disk.folder), 'D01_')
    isOneSentence(await trente('import', at('source.csv'), '--into', `${disk.folder}/n.trente.json`), 'n.trente.json')
    expect(listing()).toEqual(before)
  })

  it('a folder that does not exist, a file in its place', async () => {
    const { trente, at, listing, put } = atATerminal()
    const path = put('a.trente.json')
    const before = listing()
    isOneSentence(await trente('new', at('nowhere', 'n.trente.json'), '--name', 'X'), 'n.trente.json')
    isOneSentence(await trente('new', `${path}/n.trente.json`, '--name', 'X'), 'n.trente.json')
    isOneSentence(await trente('export', path, '--document', 'D01', '--out', path), basename(path))
    isOneSentence(await trente('serve', '--no-open', '--folder', at('nowhere')), 'nowhere')
    expect(dirname(path)).toBe(at())
    expect(listing()).toEqual(before)
  })

  it('a file somebody else has open', async () => {
    const { trente, at, put } = atATerminal()
    const path = put('a.trente.json')
    writeFileSync(at('source.csv'), makeCsv(rows))
    const since = new Date().toISOString()
    const holder = { user: 'claire', host: 'poste-3', pid: 4, bootId: null, instance: 'x', started: since, beat: since }
    writeFileSync(at('.a.trente.json.lock'), JSON.stringify(holder))
    const before = readFileSync(path)
    isOneSentence(await trente('import', at('source.csv'), '--into', path), 'claire')
    expect(readFileSync(path)).toEqual(before)
    expect((await trente('check', path, '--min', 'error')).status).toBe(0)
  })
})

describe('a command nobody can mean', () => {
  const mistakes: readonly (readonly [argv: string, names: string])[] = [
    ['chek a.trente.json', 'chek'],
    ['constructor', 'constructor'],
    ['__proto__ a', '__proto__'],
    ['check', 'FILE'],
    ['check a.trente.json --min fatal', 'fatal'],
    ['check a.trente.json --mni error', '--mni'],
    ['check a.trente.json --min', '--min'],
    ['check a.trente.json --json=yes', '--json'],
    ['list', 'FILE'],
    ['new a.trente.json', '--name'],
    ['new --name X', 'FILE'],
    ['new a.trente.json --name X --country Atlantis', 'Atlantis'],
    ['new a.trente.json --name X --sector __proto__', '__proto__'],
    ['import', 'SOURCE'],
    ['import a.csv', '--into'],
    ['import a.csv b.csv --into c.trente.json', 'b.csv'],
    ['import a.csv --into b.trente.json --as pdf', 'pdf'],
    ['export a.trente.json --out x', '--document'],
    ['export a.trente.json --document D01', '--out'],
    ['export a.trente.json --document D01 --out x --format pdf', 'pdf'],
    ['export a.trente.json --document D01 --out x --audience all', 'all'],
    ['documents D01', 'D01'],
    ['check a.trente.json --lang de', 'de'],
    ['check a.trente.json --lang=de', 'de'],
    ['serve --port 99999', '99999'],
    ['serve --port http', 'http'],
  ]
  it.each(mistakes)('trente %s', async (argv, names) => {
    const { trente, listing } = atATerminal()
    const before = listing()
    isOneSentence(await trente(...argv.split(' ')), names)
    expect(listing()).toEqual(before)
  })

  it('shows how it is used when asked, or when asked nothing', async () => {
    const { trente } = atATerminal()
    expect(await trente('--help')).toMatchObject({
      status: 0,
      err: '',
      out: expect.stringContaining('trente import') as string,
    })
    expect((await trente()).status).toBe(2)
    expect((await trente('help', '--lang', 'en')).out).toContain('Exit status')
  })

  it('says which version it is', async () => {
    const { trente } = atATerminal()
    for (const asked of ['version', '--version']) {
      const out = expect.stringMatching(/^trente \d+\.\d+\.\d+\s*$/) as string
      expect(await trente(asked)).toMatchObject({ status: 0, out })
    }
  })
})
