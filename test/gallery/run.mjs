import { join } from 'node:path'
import { runBundled } from '../helpers/run-bundled.mjs'

/**
 * Every document as pages to leaf through: `npm run gallery`, or `-- D01 D13` for some. Needs LibreOffice Writer (`soffice`) and poppler
 * (`pdftoppm`); the pages are written to `out/gallery`.
 */
const root = join(import.meta.dirname, '..', '..')
const entry = join(import.meta.dirname, 'gallery.ts')
process.chdir(root)
await runBundled({ entry, outDir: join(root, 'out', 'gallery-built') }, async ({ gallery }) => {
  process.exitCode = await gallery(join(root, 'out', 'gallery'), process.argv.slice(2))
})
