import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Written beside the bundles at each build. */
export const noticesFile = 'third-party-notices.txt'

/** A package whose words end up in what we hand out. */
export interface ThirdParty {
  readonly name: string
  readonly version: string
  /** SPDX, as the package declares it. */
  readonly licence: string
  /** Its licences and notices, word for word. */
  readonly texts: readonly string[]
}

const isLicence = (name: string) => /^(licen[cs]e|copying|notice)/i.test(name)

/** The folder of the package a bundled module comes from; undefined for our own files and what a tool makes up. */
export function packageFolder(moduleId: string): string | undefined {
  const path = moduleId.replaceAll('\\', '/').replace(/^\0/, '').split('?')[0] ?? ''
  const found = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)
  return found?.[1]
}

/** The text of a licence by its SPDX name, for packages that name theirs and leave its text out. */
export type LicenceText = (spdx: string) => string | undefined

/** What has to be said of one package. Throws one sentence when its licence is not told whole: we may not hand it out then. */
function readThirdParty(folder: string, textOf: LicenceText): ThirdParty {
  const manifest = manifestOf(folder)
  const said = (key: string, of: unknown = manifest) => {
    const value: unknown = typeof of === 'object' && of !== null ? Reflect.get(of, key) : undefined
    return typeof value === 'string' ? value : ''
  }
  const texts = readdirSync(folder)
    .filter(isLicence)
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim())
  const [name, licence] = [said('name'), said('license')]
  if (licence === '' && texts.length === 0)
    throw new Error(`${name || folder} is bundled, and nothing tells its licence.`)
  const author = said('author') || said('name', manifest['author'])
  const source = said('repository') || said('url', manifest['repository'])
  const whole = { name, version: said('version'), licence: licence || 'see below' }
  if (texts.length > 0) return { ...whole, texts }
  const text = textOf(licence)
  if (text === undefined)
    throw new Error(`${name} is bundled, and the text of its licence (${licence}) is not at hand.`)
  const known = [author, source].filter((each) => each !== '').join('\n')
  return { ...whole, texts: [known, text.trim()].filter((each) => each !== '') }
}

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>
const dependenciesOf = (folder: string) =>
  Object.keys((manifestOf(folder)['dependencies'] ?? {}) as object).filter((name) => !name.startsWith('@types/'))

/** Where a package finds another, as Node looks for it. */
function found(name: string, from: string): string | undefined {
  const folder = join(from, 'node_modules', name)
  if (existsSync(join(folder, 'package.json'))) return folder
  return dirname(from) === from ? undefined : found(name, dirname(from))
}

/** A package that needs others and imports none of them was built with them inside: they are handed out with it. */
function swallowed(folder: string, imported: ReadonlySet<string>): readonly string[] {
  const needed = dependenciesOf(folder).flatMap((name) => found(name, folder) ?? [])
  if (needed.some((each) => imported.has(each))) return []
  const all = new Set<string>()
  for (const open = [...needed]; open.length > 0;) {
    const next = open.pop() ?? ''
    if (all.has(next)) continue
    all.add(next)
    open.push(...dependenciesOf(next).flatMap((name) => found(name, next) ?? []))
  }
  return [...all]
}

/** Ids of the bundled modules, each with those of the modules it imports. */
export type Modules = ReadonlyMap<string, readonly string[]>

/** Everything bundled, each package once, the same for the same packages whatever the order they were met in. */
export function packagesIn(modules: Modules, textOf: LicenceText): readonly ThirdParty[] {
  const imported = new Map<string, Set<string>>()
  for (const [id, others] of modules) {
    const folder = packageFolder(id)
    if (folder === undefined || !existsSync(join(folder, 'package.json'))) continue
    const all = imported.get(folder) ?? new Set()
    imported.set(folder, all)
    for (const other of others) all.add(packageFolder(other) ?? '')
  }
  const handedOut = new Set([...imported].flatMap(([folder, others]) => [folder, ...swallowed(folder, others)]))
  const packages = [...handedOut].map((folder) => readThirdParty(folder, textOf))
  const keyOf = ({ name, version }: ThirdParty) => `${name} ${version}`
  const byKey = new Map(packages.map((each) => [keyOf(each), each]))
  return [...byKey.keys()].sort((one, other) => (one < other ? -1 : 1)).flatMap((key) => byKey.get(key) ?? [])
}

/** The notices of everything bundled. */
export const writeNotices = (packages: readonly ThirdParty[]): string =>
  packages
    .map(({ name, version, licence, texts }) => `${name} ${version} (${licence})\n\n${texts.join('\n\n')}\n`)
    .join(`\n${'-'.repeat(78)}\n\n`)
