import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runBundled } from '../helpers/run-bundled.mjs'

/** Measured as it is shipped. Words after `--` choose what: `npm run bench -- rules`. */
const entry = join(import.meta.dirname, 'bench.ts')
const outDir = mkdtempSync(join(tmpdir(), 'trente-bench-built-'))
await runBundled({ entry, outDir }, ({ bench }) => bench(process.argv.slice(2)))
