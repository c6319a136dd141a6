import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'
import vue from '@vitejs/plugin-vue'

const root = resolve(import.meta.dirname, '..')

export default defineConfig({
  root,
  plugins: [vue()],
  resolve: {
    alias: {
      '@core': resolve(root, 'src-core'),
      '@templates': resolve(root, 'templates'),
      '@main': resolve(root, 'src-main'),
      '@renderer': resolve(root, 'src-renderer'),
    },
  },
  test: {
    setupFiles: ['test/setup.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Left to itself it keeps one processor free, and of two uses one.
    maxWorkers: '100%',
    // What stands between a person's work and the disk, or between the disk and the product: `npm run coverage`.
    coverage: {
      provider: 'v8',
      include: ['src-main/storage/**/*.ts', 'src-main/sealing/**/*.ts', 'src-core/exchange/**/*.ts'],
      reporter: ['text'],
      reportsDirectory: 'out/coverage',
    },
    projects: [
      // Pure code leaves nothing behind: its tests share their modules, which takes a quarter of the time.
      {
        extends: true,
        test: { name: 'pure', include: ['test/{core,templates}/**/*.test.ts'], isolate: false, pool: 'threads' },
      },
      // The host, the disk and the laws of the sources keep no state in their modules either; processes, because they kill some.
      {
        extends: true,
        test: {
          name: 'machine',
          include: ['test/{main,architecture}/**/*.test.ts'],
          exclude: ['test/main/electron/**', 'test/architecture/additions.test.ts'],
          isolate: false,
          pool: 'forks',
        },
      },
      // The window remembers its page and its client file, and the shell is started once: each file of tests begins anew.
      {
        extends: true,
        test: {
          name: 'window',
          include: ['test/renderer/**/*.test.ts', 'test/main/electron/**/*.test.ts'],
          setupFiles: ['test/renderer/setup.ts'],
        },
      },
      // Adds to a copy of the product and compiles it: minutes, for `npm run exercise` alone.
      { extends: true, test: { name: 'exercise', include: ['test/architecture/additions.test.ts'] } },
    ],
  },
})
