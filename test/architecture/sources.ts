import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

export const root = join(import.meta.dirname, '..', '..')

/** Every source file of the four houses and the tests, relative to the project. */
export function sourceFiles(...houses: string[]): string[] {
  const found: string[] = []
  const walk = (directory: string) => {
    for (const name of readdirSync(directory)) {
      const path = join(directory, name)
      if (statSync(path).isDirectory()) walk(path)
      else if (/\.(ts|vue|mjs)$/.test(name)) found.push(relative(root, path))
    }
  }
  houses.forEach((house) => walk(join(root, house)))
  return found.sort()
}

/** All of a file. */
export const textOf = (path: string) => readFileSync(join(root, path), 'utf8')

/** The script of a file: all of a .ts file, the script block of a .vue file. */
export function scriptOf(path: string, text = textOf(path)): string {
  return path.endsWith('.vue') ? (/<script[^>]*>([\s\S]*?)<\/script>/.exec(text)?.[1] ?? '') : text
}

/** What a file imports, aliases resolved to `house/…` paths relative to the project. */
export function importsOf(path: string, text?: string): string[] {
  const { importedFiles } = ts.preProcessFile(scriptOf(path, text), true, true)
  return importedFiles.map(({ fileName }) => resolved(path, fileName))
}

const aliases: Readonly<Record<string, string>> = {
  '@core/': 'src-core/',
  '@templates/': 'templates/',
  '@main/': 'src-main/',
  '@renderer/': 'src-renderer/',
}

function resolved(from: string, target: string): string {
  for (const [alias, house] of Object.entries(aliases)) {
    if (target.startsWith(alias)) return house + target.slice(alias.length)
  }
  if (target.startsWith('.')) return relative(root, join(root, from, '..', target))
  return target
}
