import { join } from 'node:path'
import { runnerImport } from 'vite'

const root = join(import.meta.dirname, '..', '..')
const alias = Object.fromEntries(
  Object.entries({ '@core': 'src-core', '@templates': 'templates', '@main': 'src-main' }).map(([name, folder]) => [
    name,
    join(root, folder),
  ]),
)
const { module } = await runnerImport(join(import.meta.dirname, 'bench.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias },
})
await module.bench()
