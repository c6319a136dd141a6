import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { findBrowser } from './find-browser.mjs'

const root = join(import.meta.dirname, '..', '..')
const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
const config = join(root, 'test', 'end-to-end', 'playwright.config.ts')

try {
  const env = { ...process.env, CHROMIUM_PATH: findBrowser() }
  const { status } = spawnSync(process.execPath, [playwright, 'test', '-c', config, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
    env,
  })
  process.exit(status ?? 1)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
