import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'
import { BodyHash } from '@main/storage/body-hash'

const ofAll = (body: readonly Uint8Array[]) => createHash('sha256').update(Buffer.concat(body)).digest('hex')
const anyBytes = (size: number, seed: number) =>
  Buffer.from(new Uint16Array(size / 2 + 1).map((_, at) => at * seed).buffer, 0, size)

/** Cut at two places: what stands between them goes, and other bytes come. */
function spliced(body: readonly Uint8Array[], [from, to]: readonly [number, number], added: Uint8Array): Uint8Array[] {
  const upTo = (end: number) => between(body, 0, end)
  return [...upTo(from), added, ...between(body, to, Infinity)]
}

function between(body: readonly Uint8Array[], from: number, to: number): Uint8Array[] {
  let start = 0
  return body.flatMap((chunk) => {
    const part = chunk.subarray(Math.max(0, from - start), Math.max(0, to - start))
    start += chunk.byteLength
    return part.byteLength === 0 ? [] : [part]
  })
}

afterEach(() => void vi.restoreAllMocks())

it('is that of the whole body after any edits, whether memory is handed on or copied', () => {
  const size = 300_000
  const edit = fc.record({
    from: fc.nat(size),
    length: fc.oneof(fc.constant(0), fc.nat(9), fc.nat(200_000)),
    added: fc.oneof(fc.nat(9), fc.nat(200_000)),
    copied: fc.boolean(),
    back: fc.nat(6),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 8 }), (edits) => {
      const hash = new BodyHash()
      const stood: (readonly Uint8Array[])[] = [[anyBytes(size, 31)]]
      for (const [serial, { from, length, added, copied, back }] of edits.entries()) {
        const now = stood[Math.max(0, stood.length - 1 - back)] ?? []
        const next = spliced(now, [from, from + length], anyBytes(added, 41 + serial))
        stood.push(copied ? [Buffer.concat(next)] : next)
      }
      for (const body of stood) expect(hash.of(body)).toBe(ofAll(body))
    }),
    { seed: 30, numRuns: 30 },
  )
})

it.each([[[]], [[Buffer.alloc(0)]], [[Buffer.alloc(65_536)]], [[Buffer.alloc(131_073)]]])(
  'is right at the edges, twice (%#)',
  (body) => {
    const hash = new BodyHash()
    for (let turn = 0; turn < 2; turn += 1) expect(hash.of(body)).toBe(ofAll(body))
  },
)

it('takes up where the first change is', () => {
  const hash = new BodyHash()
  const body = [anyBytes(3_000_000, 31)]
  hash.of(body)
  const prototype = Object.getPrototypeOf(createHash('sha256')) as ReturnType<typeof createHash>
  const update = vi.spyOn(prototype, 'update')
  const edited = spliced(body, [2_900_000, 2_900_005], Buffer.from('words'))
  const found = hash.of([Buffer.concat(edited)])
  const hashed = update.mock.calls.reduce((sum, [bytes]) => sum + Buffer.byteLength(bytes), 0)
  expect(hashed).toBeLessThan(300_000)
  vi.restoreAllMocks()
  expect(found).toBe(ofAll(edited))
})
