import { describe, expect, it } from 'vitest'
import { importsOf, scriptOf, sourceFiles, textOf } from './sources'

/** The inner order of the houses: a folder may use those before it in its list, never one after it. */
const order: Readonly<Record<string, readonly string[]>> = {
  'src-core': [
    'codes',
    'folding',
    'rich-text',
    'kinds',
    'registers',
    'refusals.ts',
    'common-passwords.ts',
    'passphrase.ts',
    'steps.ts',
    'dossier',
    'examples',
    'law',
    'dpia',
    'accountability',
    'breach',
    'asked',
    'request',
    'agenda',
    'rules',
    'principles',
    'texts',
    'search',
    'file-schema',
    'action-plan',
    'indicators',
    'comparing',
    'exchange',
    'contract-values.ts',
    'contract.ts',
  ],
  templates: [
    'blocks.ts',
    'packs',
    'knowledge',
    'dpia-starts',
    'activity-models',
    'models',
    'pictures',
    'documents',
    'word',
    'in-parts',
    'spreadsheet',
    'forms',
    'formats',
  ],
  'src-main': ['storage', 'sealing', 'window', 'host', 'launch', 'web', 'electron', 'cli', 'index.ts', 'preload.ts'],
  'src-renderer': [
    'without-eval.ts',
    'env.d.ts',
    'host.ts',
    'machine-zone.ts',
    'stores',
    'citation.ts',
    'design',
    'routes.ts',
    'commands',
    'form',
    'registers',
    'frame',
    'pages',
    'App.vue',
    'main.ts',
  ],
}

/** What files of a house may import of ours: the one rule of dependency between houses. */
const mayUse: Readonly<Record<string, readonly string[]>> = {
  'src-core': ['src-core'],
  templates: ['templates', 'src-core'],
  'src-main': ['src-main', 'templates', 'src-core', 'package.json'],
  'src-renderer': ['src-renderer', 'templates', 'src-core'],
}

const houses = Object.keys(mayUse)
const ours = (target: string) => houses.some((house) => target === house || target.startsWith(`${house}/`))
const under = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`)

/** Libraries only one folder may touch: replacing one is then a local act. */
const owners: Readonly<Record<string, readonly string[]>> = {
  docx: ['templates/word'],
  '@resvg': ['templates/word'],
  '@expo-google-fonts': ['templates/word'],
  lowdb: ['src-main/storage'],
  electron: ['src-main/index.ts', 'src-main/preload.ts', 'src-main/electron'],
  saxes: ['src-core/exchange/sheets'],
  fflate: ['src-core/exchange/sheets', 'templates/word'],
  yaml: ['src-core/exchange/trees'],
  'reka-ui': ['src-renderer'],
  vue: ['src-renderer'],
  pinia: ['src-renderer'],
}

/** What makes files has no place in the window: it would come with its libraries. Of formats it knows which there are. */
const printers = ['word', 'formats/sheets', 'formats/page', 'formats/json-ld', 'formats/pack'].map(
  (place) => `templates/${place}`,
)

/** The part of a house a path stands in: a folder, or a file at its top. */
const placeIn = (house: string, path: string) => path.slice(house.length + 1).split('/')[0] ?? ''

/** An import from a part that comes later in the order of its house, or from one that has no place in it. */
function isAgainstOrder(path: string, target: string): boolean {
  const house = houses.find((each) => under(path, each)) ?? ''
  if (!under(target, house)) return false
  const places = order[house] ?? []
  const rank = (each: string) =>
    places.findIndex((place) => place.replace(/\.(ts|vue)$/, '') === each.replace(/\.(ts|vue)$/, ''))
  const [from, to] = [rank(placeIn(house, path)), rank(placeIn(house, target))]
  return from === -1 || to === -1 || to > from
}

function offences(path: string, text?: string): string[] {
  const found: string[] = []
  const allowed = mayUse[houses.find((house) => under(path, house)) ?? ''] ?? []
  for (const target of importsOf(path, text)) {
    if (isAgainstOrder(path, target)) found.push(`${path} imports ${target}, which comes later`)
    if (ours(target) && !allowed.some((folder) => under(target, folder))) found.push(`${path} imports ${target}`)
    if (path.startsWith('src-renderer') && printers.some((place) => under(target, place)))
      found.push(`${path} imports ${target}`)
    const library = target.split('/')[0] ?? ''
    const owner = owners[library]
    if (owner && !owner.some((folder) => under(path, folder))) found.push(`${path} imports ${target}`)
    const node = target.startsWith('node:')
    if (node && (path.startsWith('src-core') || path.startsWith('src-renderer')))
      found.push(`${path} imports ${target}`)
  }
  return found
}

const writes =
  /\b(writeFile|writeFileSync|appendFile|createWriteStream|rename|renameSync|unlink|unlinkSync|rm|rmSync|copyFile|truncate)\b\s*[(,}]/

describe('one way of dependency', () => {
  it('holds in every file', () => {
    expect(sourceFiles(...houses).flatMap((path) => offences(path))).toEqual([])
  })

  it('bites: seeded faults are named', () => {
    expect(offences('src-core/kinds/text.ts', "import { x } from '../registers'")).toHaveLength(1)
    expect(offences('src-core/law/a.ts', "import { x } from '../rules/rule'")).toHaveLength(1)
    expect(offences('src-core/shared/a.ts', "import { x } from '../kinds'")).toHaveLength(1)
    expect(offences('src-main/storage/a.ts', "import { x } from '../host/machine'")).toHaveLength(1)
    expect(offences('src-renderer/form/a.ts', "import { x } from '../pages/home/a'")).toHaveLength(1)
    expect(offences('src-core/rules/a.ts', "import { x } from '@templates/blocks'")).toHaveLength(1)
    expect(
      offences('src-renderer/a.vue', '<script setup lang="ts">import { x } from "@main/host/a"</script>'),
    ).toHaveLength(1)
    expect(offences('src-renderer/a.ts', "import { x } from '@templates/word/print-word'")).toHaveLength(1)
    expect(offences('src-renderer/a.ts', "import { x } from '@templates/formats/sheets/write-xlsx'")).toHaveLength(1)
    expect(offences('src-main/host/a.ts', "import { Document } from 'docx'")).toHaveLength(1)
    expect(offences('src-core/rules/a.ts', "import fs from 'node:fs'")).toHaveLength(1)
    expect(offences('src-main/cli/a.ts', "import { app } from 'electron'")).toHaveLength(1)
  })
})

describe('only storage writes files', () => {
  /** Making an empty folder for a first start loses nobody's work. */
  const offenders = (path: string, text?: string) =>
    path.startsWith('src-main/storage') ||
    !/from 'node:fs/.test(scriptOf(path, text)) ||
    !writes.test(scriptOf(path, text))
      ? []
      : [path]

  it('holds in every file of the machine', () => {
    expect(sourceFiles('src-main', 'templates').flatMap((path) => offenders(path))).toEqual([])
  })

  it('bites', () => {
    expect(
      offenders('src-main/host/a.ts', "import { writeFile } from 'node:fs/promises'\nawait writeFile(a, b)"),
    ).toHaveLength(1)
  })
})

describe('only one file reaches the machine from the window', () => {
  const offenders = (path: string, text?: string) =>
    path !== 'src-renderer/host.ts' &&
    /\bfetch\(|window\.trente|XMLHttpRequest|WebSocket|sendBeacon/.test(scriptOf(path, text))
      ? [path]
      : []

  it('holds in every file of the window', () => {
    expect(sourceFiles('src-renderer').flatMap((path) => offenders(path))).toEqual([])
  })

  it('bites', () => {
    expect(offenders('src-renderer/a.ts', "await fetch('/x')")).toHaveLength(1)
  })
})

/** Code alone: a comment may name what it warns of. */
const withoutComments = (text: string) =>
  text.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|^\s*\/\/.*$|xmlns="[^"]*"/gm, '')

describe('nothing dangerous in the window', () => {
  const banned =
    /v-html|innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function|localStorage|indexedDB|https?:\/\//
  const offenders = (path: string, text: string) => (banned.test(withoutComments(text)) ? [path] : [])

  it('holds in every file', () => {
    expect(sourceFiles('src-renderer').flatMap((path) => offenders(path, textOf(path)))).toEqual([])
  })

  it('bites', () => {
    expect(offenders('a.vue', '<p v-html="x" />')).toHaveLength(1)
    expect(offenders('a.ts', "const a = 'http://a.example'")).toHaveLength(1)
  })
})
