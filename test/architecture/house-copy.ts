import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './sources'

/** A copy of the product, in which an addition can be tried: compiled at once, and tested where the addition should show. */
export function houseCopy() {
  const at = mkdtempSync(join(tmpdir(), 'trente-addition-'))
  const parts = ['src-core', 'templates', 'src-main', 'src-renderer', 'test', 'package.json', 'electron.vite.config.ts']
  for (const part of parts) cpSync(join(root, part), join(at, part), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'))
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
  writeFileSync(join(at, 'tsconfig.json'), JSON.stringify({ ...config, include }))
  const run = (...command: string[]) => spawnSync('npx', command, { cwd: at, encoding: 'utf8' })
  return {
    edit(path: string, change: (before: string) => string) {
      const file = join(at, path)
      writeFileSync(file, change(readFileSync(file, 'utf8')))
    },
    copy: (from: string, to: string) => cpSync(join(at, from), join(at, to), { recursive: true }),
    /** What the compiler refuses, as it says it. */
    faults: () =>
      run('vue-tsc', '-p', '.', '--noEmit')
        .stdout.split('\n')
        .filter((each) => / error TS\d+: /.test(each)),
    /** The tests that fail, among those of these files; why none ran, if none did. */
    failing(...paths: string[]): readonly string[] {
      const { stdout, stderr } = run('vitest', 'run', '--config', 'test/vitest.config.ts', '--reporter=json', ...paths)
      const at = stdout.indexOf('{')
      if (at < 0) return [stderr]
      const { testResults } = JSON.parse(stdout.slice(at)) as Report
      const files = testResults.filter(({ status }) => status !== 'passed')
      return files.flatMap(({ message, assertionResults }) => [
        message,
        ...assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      ])
    },
    remove: () => rmSync(at, { recursive: true, force: true }),
  }
}

interface Report {
  readonly testResults: readonly {
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[]
  }[]
}
