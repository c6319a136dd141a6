import { expect, it } from 'vitest'
import { importsOf, sourceFiles } from './sources'

type Imports = ReadonlyMap<string, readonly string[]>

/** What each file imports, types included: a circle of types binds files to be read together just the same. */
function importsIn(files: readonly string[], of: (path: string) => readonly string[] = importsOf): Imports {
  const known = new Set(files)
  const candidates = (target: string) => [target, `${target}.ts`, `${target}.vue`, `${target}/index.ts`]
  const resolved = (target: string) => candidates(target).find((each) => known.has(each))
  return new Map(files.map((path) => [path, of(path).flatMap((target) => resolved(target) ?? [])]))
}

/** Every circle of files, each named once by the files in it. */
function circlesIn(imports: Imports): string[] {
  const circles = new Set<string>()
  const done = new Set<string>()
  const walk = (path: string, trail: readonly string[]) => {
    const at = trail.indexOf(path)
    if (at !== -1) circles.add([...trail.slice(at)].sort().join(' ↔ '))
    if (at !== -1 || done.has(path)) return
    for (const target of imports.get(path) ?? []) walk(target, [...trail, path])
    done.add(path)
  }
  for (const path of imports.keys()) walk(path, [])
  return [...circles].sort()
}

it('no files of a house import each other in a circle', () => {
  const files = sourceFiles('src-core', 'templates', 'src-main')
  const imports = importsIn(files)
  expect([...imports.values()].flat().length).toBeGreaterThan(files.length)
  expect(circlesIn(imports)).toEqual([])
})

it('bites: a seeded circle is named', () => {
  const seeded: Readonly<Record<string, readonly string[]>> = {
    'a.ts': ['b'],
    'b.ts': ['c/index'],
    'c/index.ts': ['a'],
  }
  expect(circlesIn(importsIn(Object.keys(seeded), (path) => seeded[path] ?? []))).toEqual(['a.ts ↔ b.ts ↔ c/index.ts'])
})
