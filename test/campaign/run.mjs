import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'

/** Played as it is shipped: bundled, not module by module. Words after `--` choose scenarios: `npm run campaign -- lock`. */
const root = join(import.meta.dirname, '..', '..')
const alias = Object.fromEntries(
  Object.entries({ '@core': 'src-core', '@templates': 'templates', '@main': 'src-main' }).map(([name, folder]) => [
    name,
    join(root, folder),
  ]),
)
const outDir = join(root, 'out', 'campaign')
try {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias },
    // The children are built by the campaign itself.
    ssr: { noExternal: true, external: ['vite'] },
    build: { ssr: join(import.meta.dirname, 'campaign.ts'), outDir, emptyOutDir: true, minify: false },
  })
  const { campaign } = await import(pathToFileURL(join(outDir, 'campaign.js')).href)
  process.exitCode = await campaign(process.argv.slice(2))
} finally {
  rmSync(outDir, { recursive: true, force: true })
}
