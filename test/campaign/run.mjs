import { join } from 'node:path'
import { runBundled } from '../helpers/run-bundled.mjs'

/** Played as it is shipped. Words after `--` choose scenarios: `npm run campaign -- lock`. */
const entry = join(import.meta.dirname, 'campaign.ts')
// As deep as the sources; the children are built by the campaign itself.
const outDir = join(import.meta.dirname, '..', '..', 'out', 'campaign')
await runBundled({ entry, outDir, external: ['vite'] }, async ({ campaign }) => {
  process.exitCode = await campaign(process.argv.slice(2))
})
