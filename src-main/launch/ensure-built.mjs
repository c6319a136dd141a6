import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Root of the project: the folder of package.json. */
export const root = join(import.meta.dirname, '..', '..')

const sources = ['src-core', 'src-main', 'src-renderer', 'templates', 'package.json', 'electron.vite.config.ts']

/** @param {string} path @returns {number} the newest modification time below, in ms */
function newest(path) {
  const found = statSync(path)
  if (!found.isDirectory()) return found.mtimeMs
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))))
}

/** Builds the product when it is absent or older than its sources. Silent, so that --json stays alone on standard output. */
export function ensureBuilt() {
  const built = join(root, 'out', 'renderer', 'index.html')
  if (existsSync(built) && sources.every((name) => newest(join(root, name)) <= statSync(built).mtimeMs)) return
  const vite = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const build = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: root, encoding: 'utf8' })
  if (build.status === 0) return
  process.stderr.write(`${build.stdout}${build.stderr}`)
  process.exit(3)
}

if (process.argv[1] === import.meta.filename) ensureBuilt()
