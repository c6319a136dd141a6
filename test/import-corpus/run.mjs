import { join } from 'node:path'
import { runBundled } from '../helpers/run-bundled.mjs'

/** Files of registers in every layout, read as shipped: `npm run import-report -- 500 word`, or `-- --show SEED`. */
const entry = join(import.meta.dirname, 'report.ts')
const outDir = join(import.meta.dirname, '..', '..', 'out', 'import-corpus')
await runBundled({ entry, outDir }, async ({ report }) => {
  process.exitCode = await report(process.argv.slice(2))
})
