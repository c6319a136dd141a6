import { spawn } from 'node:child_process'
import { dirname } from 'node:path'

const openers: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  darwin: 'open',
  win32: 'explorer.exe',
  linux: 'xdg-open',
}

/** Asks the desktop to show a folder or an address. False where there is no desktop, or it does not know how. */
export function openOnDesktop(what: string, platform: NodeJS.Platform = process.platform): Promise<boolean> {
  const opener = openers[platform]
  const headless = platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']
  if (!opener || headless) return Promise.resolve(false)
  return new Promise((resolve) => {
    const child = spawn(opener, [what], { stdio: 'ignore', detached: true })
    child.once('error', () => resolve(false))
    child.once('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}

export const revealOnDesktop = (path: string) => openOnDesktop(dirname(path))
