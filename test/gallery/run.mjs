import { join } from 'node:path'
import { runBundled } from '../helpers/run-bundled.mjs'

/**
 * Every document as pages to leaf through: `npm run gallery`, or `-- D01 D13` for some. Needs LibreOffice Writer (`soffice`) and poppler
 * (`pdftoppm`); the pages are written to `out/gallery`. With `--check` every document is proved instead, in every language and edition, plain
 * and on letterheads: valid, opened, accessible, its contents true to the page.
 */
const root = join(import.meta.dirname, '..', '..')
const entry = join(import.meta.dirname, 'gallery.ts')
const checks = process.argv.includes('--check')
const only = process.argv.slice(2).filter((argument) => argument !== '--check')
process.chdir(root)
await runBundled({ entry, outDir: join(root, 'out', 'gallery-built') }, async ({ gallery, check }) => {
  const folder = join(root, 'out', checks ? 'gallery-check' : 'gallery')
  process.exitCode = await (checks ? check : gallery)(folder, only)
})
