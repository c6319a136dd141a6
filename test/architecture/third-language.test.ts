import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './sources'

const languages = 'src-core/texts/languages.ts'
const line = "  nl: { name: 'Nederlands', load: () => import('./nl') },\n"

/** A copy of the product in which Dutch, whose words are English for now, is a language of the window. */
let copy = ''
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'trente-nl-'))
  for (const part of ['src-core', 'templates', 'src-main', 'src-renderer', 'package.json', 'electron.vite.config.ts'])
    cpSync(join(root, part), join(copy, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const { compilerOptions, ...rest } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: Record<string, unknown>
  }
  // Both sides at once: the whole product is compiled once.
  const lib = ['ES2022', 'DOM', 'DOM.Iterable']
  const config = { ...rest, compilerOptions: { ...compilerOptions, lib, types: ['node', 'vite/client'] } }
  const include = ['src-core', 'templates', 'src-main', 'src-renderer'].flatMap((house) => [
    `${house}/**/*.ts`,
    `${house}/**/*.vue`,
  ])
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...config, include }))
  cpSync(join(copy, 'src-core/texts/en'), join(copy, 'src-core/texts/nl'), { recursive: true })
  const before = readFileSync(join(copy, languages), 'utf8')
  writeFileSync(
    join(copy, languages),
    before.replace(/^ {2}en: .*\n/m, (english) => english + line),
  )
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('a third language', { timeout: 240_000 }, () => {
  it('is a folder and one line: nothing else in the product has to change but the sentences it forgot', () => {
    const [now, then] = [root, copy].map((house) => readFileSync(join(house, languages), 'utf8').split('\n'))
    expect(then?.length).toBe((now?.length ?? 0) + 1)
    const page = join(copy, 'src-core/texts/nl/shell/home.ts')
    writeFileSync(page, readFileSync(page, 'utf8').replace(/^ {2}title: .*\n/m, ''))

    const { stdout } = spawnSync('npx', ['vue-tsc', '-p', '.', '--noEmit'], { cwd: copy, encoding: 'utf8' })
    const faults = stdout.split('\n').filter((each) => / error TS\d+: /.test(each))
    expect(faults.map((fault) => fault.split('(')[0])).toEqual(['src-core/texts/nl/shell/home.ts'])
    expect(faults[0]).toContain("Property 'title' is missing")
  })
})
