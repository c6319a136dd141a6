import { connect } from 'node:net'

/** What came back over the wire, byte for byte as a browser or an attacker would see it. Status 0: hung up on. */
export interface RawAnswer {
  readonly status: number
  readonly headers: string
  readonly body: string
}

/** Sends exactly these bytes: no client library tidies `..` away or adds a header. */
export function rawRequest(port: number, bytes: string | readonly (string | Buffer)[]): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    const end = () => {
      const [head = '', ...rest] = text.split('\r\n\r\n')
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), headers: head, body: rest.join('\r\n\r\n') })
    }
    socket.setTimeout(5_000, () => reject(new Error('no answer')))
    socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
    // A host that hangs up in the middle of a body it will not read has refused it.
    socket.on('error', end)
    socket.on('close', end)
    for (const part of typeof bytes === 'string' ? [bytes] : bytes) socket.write(part)
  })
}

export interface Parts {
  method?: string
  path?: string
  /** Undefined leaves a header out. */
  headers?: Readonly<Record<string, string | undefined>>
  body?: string
}

/** A request as our own page sends it, but for what is given. */
export function requestOf(port: number, key: string, { method = 'POST', path, headers = {}, body = 'null' }: Parts) {
  const all: Record<string, string | undefined> = {
    host: `127.0.0.1:${port}`,
    origin: `http://127.0.0.1:${port}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json',
    'x-trente-key': key,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
    ...headers,
  }
  const lines = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
  return `${method} ${path ?? '/ask/app.start'} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${method === 'GET' ? '' : body}`
}
