import { resolve } from 'node:path'
import { build } from 'vite'

const childNames = ['endless-saver', 'mortal-saver', 'lock-racer', 'life-of-a-dossier'] as const
export type ChildName = (typeof childNames)[number]

/** As deep for the sources as for the campaign built from them, in `out`. */
const root = resolve(import.meta.dirname, '../..')

/** Bundled as they are shipped: a child begins in a moment. Returns the folder of the scripts. */
export async function buildChildren(outDir: string): Promise<string> {
  const input = Object.fromEntries(childNames.map((name) => [name, resolve(root, `test/campaign/children/${name}.ts`)]))
  await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@main': resolve(root, 'src-main'), '@core': resolve(root, 'src-core') } },
    build: { ssr: true, outDir, minify: false, rollupOptions: { input, output: { entryFileNames: '[name].js' } } },
    ssr: { noExternal: true },
  })
  return outDir
}
