import { rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = join(import.meta.dirname, '..', '..')
const alias = Object.fromEntries(
  Object.entries({ '@core': 'src-core', '@templates': 'templates', '@main': 'src-main' }).map(([name, folder]) => [
    name,
    join(root, folder),
  ]),
)

/** Runs a module as it is shipped: bundled into a folder, which goes when `use` is done, not module by module. */
export async function runBundled({ entry, outDir, external = [] }, use) {
  try {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      resolve: { alias },
      ssr: { noExternal: true, external },
      build: { ssr: entry, outDir, emptyOutDir: true, minify: false },
    })
    await use(await import(pathToFileURL(join(outDir, basename(entry).replace(/\.ts$/, '.js'))).href))
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}
