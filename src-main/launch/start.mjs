import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt, root } from './ensure-built.mjs'

const electron = join(root, 'node_modules', 'electron')

/** Longest wait for the window runtime: past it the browser is the better answer. */
const downloadMs = 120_000

/** @returns {string | null} Electron's executable. Asking its own module instead would start a download. */
function runtime() {
  const given = process.env['ELECTRON_OVERRIDE_DIST_PATH']
  const note = join(electron, 'path.txt')
  const name = existsSync(note)
    ? readFileSync(note, 'utf8')
    : process.platform === 'win32'
      ? 'electron.exe'
      : 'electron'
  const path = join(given ?? join(electron, 'dist'), name)
  return existsSync(path) ? path : null
}

function fetchRuntime() {
  const installer = join(electron, 'install.js')
  if (!existsSync(installer) || process.env['TRENTE_BROWSER']) return
  spawnSync(process.execPath, [installer], { cwd: root, stdio: 'ignore', timeout: downloadMs })
}

ensureBuilt()
const desktop = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']
if (desktop && !runtime()) fetchRuntime()
const found = desktop && !process.env['TRENTE_BROWSER'] ? runtime() : null
if (found) {
  process.exit(spawnSync(found, [root], { stdio: 'inherit' }).status ?? 3)
} else {
  const folder = join(homedir(), 'Trente')
  process.argv.splice(2, 0, 'serve', '--instead-of-window', '--make-folder', '--folder', folder)
  await import('./trente.mjs')
}
