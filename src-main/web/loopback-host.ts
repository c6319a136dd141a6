import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { EventName, EventOf } from '@core/contract'
import { createHost } from '@main/host/create-host'
import { dispatch, OutsideContract } from '@main/host/dispatch'
import type { Machine } from '@main/host/machine'
import { windowHeaders } from '@main/window/content-policy'
import { admit, maxBodyBytes } from './admission'
import { plainPath, readWindowFile } from '../window/window-files'
import type { Unsaved } from '@main/host/session-book'

export interface LoopbackOptions {
  readonly machine: Omit<Machine, 'tell' | 'shell'>
  readonly windowRoot: string
  /** 0 or absent: the system chooses a free port. */
  readonly port?: number
}
export interface Loopback {
  /** Address with its key: whoever has it can open the files of the folder. */
  readonly url: string
  /** Stops listening, saves every open file, hangs up. Returns why any file could not be saved. */
  close(): Promise<readonly Unsaved[]>
}

/** The same window in the machine's own browser: for PCs without Electron's runtime, and for tests. Answers on 127.0.0.1 only. */
export async function startLoopback({ machine, windowRoot, port = 0 }: LoopbackOptions): Promise<Loopback> {
  const key = randomBytes(32).toString('base64url')
  const listeners = new Set<ServerResponse>()
  const tell = <N extends EventName>(name: N, event: EventOf<N>) => {
    const line = `${JSON.stringify({ name, event })}\n`
    for (const listener of listeners) listener.write(line)
  }
  const host = createHost({ ...machine, shell: 'browser', tell })
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(error instanceof OutsideContract ? 400 : 500)
      response.end()
      if (!(error instanceof OutsideContract)) console.error(error)
    })
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refused = admit(request, { port: portOf(server), key })
    if (refused) return void response.writeHead(refused.status, { connection: 'close' }).end()
    const pathname = plainPath(request.url) ?? ''
    if (pathname === '/events') return stream(response)
    if (pathname.startsWith('/ask/')) {
      const result = await dispatch(host.handlers, pathname.slice('/ask/'.length), await readJson(request))
      response.writeHead(200, { ...answerHeaders, 'content-type': 'application/json' })
      return void response.end(JSON.stringify(result))
    }
    if (pathname === '/favicon.ico') return void response.writeHead(204).end()
    const file = await readWindowFile(windowRoot, pathname)
    if (!file) return void response.writeHead(404).end()
    const about = { 'content-type': file.type, 'content-length': file.body.byteLength }
    response.writeHead(200, { ...windowHeaders, ...about }).end(file.body)
  }

  function stream(response: ServerResponse): void {
    response.writeHead(200, { ...answerHeaders, 'content-type': 'application/x-ndjson' })
    response.write('\n')
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${portOf(server)}/?key=${key}`,
    async close() {
      server.close()
      const unsaved = await host.close()
      server.closeAllConnections()
      return unsaved
    },
  }
}

const answerHeaders = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' } as const

const portOf = (server: Server) => (server.address() as AddressInfo).port

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength
    if (bytes > maxBodyBytes) throw new OutsideContract('body too large')
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown
  } catch {
    throw new OutsideContract('not JSON')
  }
}
