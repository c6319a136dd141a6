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

/** One file of the built window. Null: there is no such file, or the path leaves the folder. */
export async function readWindowFile(root: string, pathname: string): Promise<{ body: Buffer; type: string } | null> {
  let decoded: string
  try {
    decoded = decodeURIComponent(pathname)
  } catch {
    return null
  }
  if (decoded.includes('\0') || decoded.includes('\\')) return null
  const path = resolve(root, `.${decoded === '/' ? '/index.html' : decoded}`)
  const type = types[extname(path)]
  if (!path.startsWith(root + sep) || type === undefined) return null
  const body = await readFile(path).catch(() => null)
  return body && { body, type }
}
