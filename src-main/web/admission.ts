import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { plainPath } from '../window/window-files'

/** Why a request was turned away; the status is all the caller learns. */
export type Refusal = { readonly status: 400 | 403 | 404 | 405 | 413 | 415 | 421 }

export const maxBodyBytes = 64 * 1024 * 1024

/**
 * Who may speak to the loopback host. The Host check stops DNS rebinding, which an Origin check alone lets through
 * because a rebound GET carries no Origin; the key stops other programs and users of the same machine.
 */
export function admit(request: IncomingMessage, { port, key }: { port: number; key: string }): Refusal | null {
  const origin = `http://127.0.0.1:${port}`
  if (request.headers.host !== `127.0.0.1:${port}`) return { status: 421 }
  const { origin: from, 'sec-fetch-site': site } = request.headers
  if (from !== undefined && from !== origin) return { status: 403 }
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return { status: 403 }
  const pathname = plainPath(request.url)
  if (pathname === null) return { status: 400 }
  if (pathname.startsWith('/ask/')) {
    if (request.method !== 'POST') return { status: 405 }
    // Browsers name the page on every POST; whoever does not is no page of ours.
    if (from === undefined) return { status: 403 }
    if (request.headers['content-type'] !== 'application/json') return { status: 415 }
    if (Number(request.headers['content-length'] ?? 0) > maxBodyBytes) return { status: 413 }
    return sameKey(request.headers['x-trente-key'], key) ? null : { status: 403 }
  }
  if (request.method !== 'GET') return { status: 405 }
  if (pathname === '/events') return sameKey(request.headers['x-trente-key'], key) ? null : { status: 403 }
  if (pathname.endsWith('/') || pathname.endsWith('.html')) {
    const given = new URLSearchParams(request.url?.split('?')[1]).get('key')
    return sameKey(given ?? undefined, key) ? null : { status: 403 }
  }
  return null
}

function sameKey(given: string | string[] | undefined, key: string): boolean {
  if (typeof given !== 'string') return false
  const a = Buffer.from(given)
  const b = Buffer.from(key)
  return a.length === b.length && timingSafeEqual(a, b)
}
