import { join } from 'node:path'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** Measured as it is shipped: bundled, not module by module. Words after `--` choose what: `npm run bench -- rules`. */
const root = join(import.meta.dirname, '..', '..')
const alias = Object.fromEntries(
  Object.entries({ '@core': 'src-core', '@templates': 'templates', '@main': 'src-main' }).map(([name, folder]) => [
    name,
    join(root, folder),
  ]),
)
const outDir = mkdtempSync(join(tmpdir(), 'trente-bench-built-'))
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, 'bench.ts'), outDir, emptyOutDir: true, minify: false },
  })
  const { bench } = await import(pathToFileURL(join(outDir, 'bench.js')).href)
  await bench(process.argv.slice(2))
} finally {
  rmSync(outDir, { recursive: true, force: true })
}
