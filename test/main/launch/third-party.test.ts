import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { billOfMaterialsFile, writeBillOfMaterials } from '@main/launch/bill-of-materials'
import { noticesFile, packagesIn, writeNotices as noticesOf, type Modules } from '@main/launch/third-party'

/** Packages as they lie on disk; returns the path of a module of each. */
function packagesOnDisk(told: Readonly<Record<string, { manifest: object; licence?: string }>>) {
  const root = mkdtempSync(join(tmpdir(), 'trente-notices-'))
  return Object.entries(told).map(([name, { manifest, licence }]) => {
    const folder = join(root, 'node_modules', name)
    mkdirSync(join(folder, 'dist'), { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...manifest }))
    if (licence !== undefined) writeFileSync(join(folder, 'LICENSE.md'), licence)
    return join(folder, 'dist', 'index.js')
  })
}

const root = resolve(import.meta.dirname, '../../..')
const alone = (ids: readonly string[]) => new Map(ids.map((id): [string, string[]] => [id, []]))

const known = (spdx: string) => (spdx === 'ISC' ? 'Permission to use.\n' : undefined)
const writeNotices = (modules: Modules) => noticesOf(packagesIn(modules, known))

describe('the notices of third parties', () => {
  const ids = packagesOnDisk({
    zebra: { manifest: { license: 'MIT' }, licence: 'Copyright Zoé\r\nAll of it.\r\n' },
    '@herd/gnu': { manifest: { license: 'ISC', author: { name: 'Guy' }, repository: { url: 'git+ssh://gnu' } } },
  })

  it('name each package once, with its version, its licence and the text of it', () => {
    const notices = writeNotices(
      alone([...ids, `${ids[0] ?? ''}?url&inline`, '\0made-up', '/here/src-core/law/calendar.ts']),
    )
    expect(notices).toBe(
      `@herd/gnu 1.2.3 (ISC)\n\nGuy\ngit+ssh://gnu\n\nPermission to use.\n\n${'-'.repeat(78)}\n\nzebra 1.2.3 (MIT)\n\nCopyright Zoé\nAll of it.\n`,
    )
  })

  it('are the same in whatever order packages were met', () => {
    expect(writeNotices(alone([...ids].reverse()))).toBe(writeNotices(alone(ids)))
  })

  it('name what a package was built with, which no module tells', () => {
    const [whole = ''] = packagesOnDisk({
      whole: { manifest: { license: 'MIT', dependencies: { inner: '1.0.0', '@types/node': '20' } }, licence: 'W' },
      inner: { manifest: { license: 'ISC', dependencies: { innermost: '1.0.0' } }, licence: 'I' },
      innermost: { manifest: { license: 'ISC' }, licence: 'J' },
      beside: { manifest: { license: 'ISC' }, licence: 'B' },
    })
    expect(writeNotices(alone([whole])).match(/^\w+ 1\.2\.3/gm)).toEqual([
      'inner 1.2.3',
      'innermost 1.2.3',
      'whole 1.2.3',
    ])
  })

  it('refuse in one sentence a package whose licence nothing tells', () => {
    const [nameless = ''] = packagesOnDisk({ stray: { manifest: {} } })
    expect(() => writeNotices(alone([nameless]))).toThrow(/^stray is bundled, and nothing tells its licence\.$/)
    const [textless = ''] = packagesOnDisk({ curt: { manifest: { license: 'EUPL-1.2' } } })
    expect(() => writeNotices(alone([textless]))).toThrow(/^curt is bundled, and the text of its licence \(EUPL-1\.2\)/)
  })

  // The build is made here when it is not there yet.
  it('as built, name what is handed out and nothing of the tools', { timeout: 300_000 }, () => {
    spawnSync(process.execPath, [resolve(root, 'src-main/launch/ensure-built.mjs')])
    const built = readFileSync(resolve(root, 'out', noticesFile), 'utf8')
    const names = [...built.matchAll(/^(\S+) \d+\.\d+\.\d+\S* \(/gm)].map(([, name]) => name)
    expect(names).toEqual(
      expect.arrayContaining(['vue', 'prosemirror-view', 'docx', 'nanoid', '@expo-google-fonts/carlito']),
    )
    for (const tool of ['vitest', 'vite', 'eslint', 'typescript', 'electron']) expect(names).not.toContain(tool)
    expect(built).toContain('SIL OPEN FONT LICENSE')
    expect(built).toContain('Mozilla Public License, version 2.0')
  })

  it('as built, have their bill of materials beside them: the same packages, each with its licence', () => {
    const built = readFileSync(resolve(root, 'out', noticesFile), 'utf8')
    const bill = JSON.parse(readFileSync(resolve(root, 'out', billOfMaterialsFile), 'utf8')) as Bill
    const noticed = [...built.matchAll(/^(\S+) (\d+\.\d+\.\d+\S*) \(/gm)].map(([, name, at]) => `${name} ${at}`)
    expect(bill.components.map(({ name, version }) => `${name} ${version}`)).toEqual(noticed)
    for (const { purl, licenses } of bill.components) {
      expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+/)
      expect(licenses).toHaveLength(1)
    }
  })

  it('make a bill that calls a licence by its SPDX expression where it is one', () => {
    const packages = ['MIT', 'MPL-2.0 OR Apache-2.0', 'see below'].map((licence) => ({
      ...{ name: '@herd/gnu', version: '1.2.3', licence, texts: [] },
    }))
    const { components } = JSON.parse(writeBillOfMaterials('0.1.0', packages)) as Bill
    expect(components.map(({ licenses }) => licenses)).toEqual([
      [{ expression: 'MIT' }],
      [{ expression: 'MPL-2.0 OR Apache-2.0' }],
      [{ license: { name: 'see below' } }],
    ])
  })
})

interface Bill {
  readonly components: readonly {
    readonly name: string
    readonly version: string
    readonly purl: string
    readonly licenses: readonly unknown[]
  }[]
}
