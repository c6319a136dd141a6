import { readFile } from 'node:fs/promises'
import { extname, resolve, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * The path of an address, decoded; null when it is not a plain one. Looked at as it was sent: a URL parser would tidy
 * `..` away and take `//other.example/` for another host.
 */
export function plainPath(address = ''): string | null {
  const [path = ''] = address.split(/[?#]/)
  try {
    const decoded = decodeURIComponent(path)
    const [start, ...steps] = decoded.split('/')
    const last = steps.pop()
    if (start !== '' || last === undefined || /[\\\0]/.test(decoded)) return null
    return [...steps, last || 'index.html'].some((step) => step === '' || step === '.' || step === '..')
      ? null
      : decoded
  } catch {
    return null
  }
}

/** One file of the built window, by its decoded path. Null: there is no such file, or the path leaves the folder. */
export async function readWindowFile(root: string, pathname: string): Promise<{ body: Buffer; type: string } | null> {
  const path = resolve(root, `.${pathname === '/' ? '/index.html' : pathname}`)
  const type = types[extname(path)]
  if (!path.startsWith(root + sep) || type === undefined) return null
  const body = await readFile(path).catch(() => null)
  return body && { body, type }
}
