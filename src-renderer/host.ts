import './without-eval'
import {
  contract,
  events,
  type EventName,
  type EventOf,
  type InputOf,
  type OutputOf,
  type RequestName,
} from '@core/contract'

/** The only file that knows how to reach the machine: through the preload in Electron, over loopback in a browser. */
interface Bridge {
  send(name: RequestName, input: unknown): Promise<unknown>
  listen(hear: (name: EventName, event: unknown) => void): void
}

declare global {
  interface Window {
    readonly trente?: Bridge
  }
}

/** The machine did not answer at all: the host is gone. Refusals are values, not errors. */
export class HostUnreachable extends Error {
  override name = 'HostUnreachable'
}

function loopbackBridge(): Bridge {
  const key = new URLSearchParams(location.search).get('key') ?? ''
  const headers = { 'content-type': 'application/json', 'x-trente-key': key }
  return {
    async send(name, input) {
      const body = JSON.stringify(input)
      // keepalive lets the last edits leave while the page closes; browsers refuse it above 64 KiB.
      const keepalive = body.length < 60_000
      const answer = await fetch(`/ask/${name}`, { method: 'POST', headers, body, keepalive }).catch(() => null)
      if (!answer?.ok) throw new HostUnreachable(`${name}: ${answer?.status ?? 'no answer'}`)
      return (await answer.json()) as unknown
    },
    listen(hear) {
      void readEvents(headers, hear)
    },
  }
}

/** Events come as one JSON object a line on a response that never ends; reconnects while the page lives. */
async function readEvents(headers: Record<string, string>, hear: (name: EventName, event: unknown) => void) {
  for (;;) {
    const answer = await fetch('/events', { headers }).catch(() => null)
    const reader = answer?.ok ? answer.body?.pipeThrough(new TextDecoderStream()).getReader() : undefined
    let pending = ''
    while (reader) {
      const { value, done } = await reader.read().catch(() => ({ value: undefined, done: true }))
      if (done) break
      const lines = (pending + (value ?? '')).split('\n')
      pending = lines.pop() ?? ''
      for (const line of lines) {
        if (line === '') continue
        const { name, event } = JSON.parse(line) as { name: EventName; event: unknown }
        hear(name, event)
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}

const bridge = window.trente ?? loopbackBridge()
const listeners = new Map<EventName, Set<(event: never) => void>>()

bridge.listen((name, event) => {
  const known = events[name].safeParse(event)
  if (!known.success) return
  for (const hear of listeners.get(name) ?? []) hear(known.data as never)
})

/** Asks the machine. Answers are checked there, where they are made. */
export async function ask<M extends RequestName>(name: M, input: InputOf<M>): Promise<OutputOf<M>> {
  if (!(name in contract)) throw new Error(`no request ${name}`)
  return (await bridge.send(name, input)) as OutputOf<M>
}

/** Hears what the machine tells unasked. Returns how to stop listening. */
export function listen<N extends EventName>(name: N, hear: (event: EventOf<N>) => void): () => void {
  const hearers = listeners.get(name) ?? new Set()
  listeners.set(name, hearers)
  hearers.add(hear as (event: never) => void)
  return () => hearers.delete(hear as (event: never) => void)
}
