import { expect, it, vi } from 'vitest'

const seen = vi.hoisted(() => ({
  exposed: [] as [string, unknown][],
  invoked: [] as unknown[][],
  heard: [] as unknown[][],
}))

vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => seen.exposed.push([name, value]) },
  ipcRenderer: {
    invoke: async (...all: unknown[]) => seen.invoked.push(all),
    on: (...all: unknown[]) => seen.heard.push(all),
  },
}))

interface Bridge {
  send(name: string, input: unknown): Promise<unknown>
  listen(hear: (...all: unknown[]) => void): unknown
}

it('the page gets two frozen words, and never a channel, an event object or a way to Node', async () => {
  await import('@main/preload')
  expect(seen.exposed.map(([name]) => name)).toEqual(['trente'])
  const bridge = seen.exposed[0]?.[1] as Bridge
  expect(Object.keys(bridge)).toEqual(['send', 'listen'])
  expect(Object.values(bridge).every((value) => typeof value === 'function')).toBe(true)
  expect(Object.isFrozen(bridge)).toBe(true)

  await bridge.send('app.start', { system: 'fr' })
  expect(seen.invoked).toEqual([['ask', 'app.start', { system: 'fr' }]])
  const hear = vi.fn()
  expect(bridge.listen(hear)).toBeUndefined()
  const [channel, forward] = seen.heard[0] as [string, (...all: unknown[]) => void]
  expect(channel).toBe('tell')
  forward({ sender: 'the whole of ipcRenderer' }, 'save.state', { state: 'saved' })
  expect(hear.mock.calls).toEqual([['save.state', { state: 'saved' }]])
})
