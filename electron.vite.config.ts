import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { resolve } from 'node:path'
import { defineConfig } from 'electron-vite'
import vue from '@vitejs/plugin-vue'
import { billOfMaterialsFile, writeBillOfMaterials } from './src-main/launch/bill-of-materials'
import { noticesFile, packagesIn, writeNotices } from './src-main/launch/third-party'
import { version } from './package.json'

const root = import.meta.dirname
const alias = {
  '@core': resolve(root, 'src-core'),
  '@templates': resolve(root, 'templates'),
  '@main': resolve(root, 'src-main'),
  '@renderer': resolve(root, 'src-renderer'),
}

interface Graph {
  getModuleIds(): IterableIterator<string>
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

const licenceText = (spdx: string) => {
  const file = resolve(root, 'src-main/launch/licences', `${spdx}.txt`)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** Everything that went into the three bundles so far: the last of them writes of all. */
const bundled = new Map<string, readonly string[]>()
const notices = {
  name: 'third-party-notices',
  buildEnd(this: Graph) {
    for (const id of this.getModuleIds()) bundled.set(id, this.getModuleInfo(id)?.importedIds ?? [])
  },
  writeBundle() {
    mkdirSync(resolve(root, 'out'), { recursive: true })
    const packages = packagesIn(bundled, licenceText)
    writeFileSync(resolve(root, 'out', noticesFile), writeNotices(packages))
    writeFileSync(resolve(root, 'out', billOfMaterialsFile), writeBillOfMaterials(version, packages))
  },
}

export default defineConfig({
  main: {
    plugins: [notices],
    resolve: { alias },
    build: {
      // Everything is bundled: the packaged app carries no node_modules, and ESM-only libraries need no interop.
      externalizeDeps: false,
      outDir: 'out/main',
      rollupOptions: {
        input: {
          index: resolve(root, 'src-main/index.ts'),
          cli: resolve(root, 'src-main/cli/index.ts'),
          worker: resolve(root, 'src-main/host/worker.ts'),
        },
        external: ['electron', ...builtinModules.flatMap((name) => [name, `node:${name}`])],
      },
    },
  },
  preload: {
    plugins: [notices],
    build: {
      externalizeDeps: false,
      outDir: 'out/preload',
      rollupOptions: {
        input: { preload: resolve(root, 'src-main/preload.ts') },
        // A sandboxed preload must be one CommonJS file.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'src-renderer'),
    resolve: { alias },
    plugins: [vue(), notices],
    build: {
      outDir: resolve(root, 'out/renderer'),
      minify: true,
      rollupOptions: {
        input: resolve(root, 'src-renderer/index.html'),
        // Whatever chunk makes a schema first, zod has been told before that it may not evaluate.
        output: { manualChunks: (id) => (/node_modules\/zod\/|without-eval/.test(id) ? 'zod' : undefined) },
      },
    },
  },
})
