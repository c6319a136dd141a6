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
    include: ['test/{core,templates,main,renderer,architecture}/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 30_000,
  },
})
