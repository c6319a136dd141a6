import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  greatestRev,
  isReadable,
  maxDossierBytes,
  parseEnvelope,
  serialiseEnvelope,
  type Envelope,
} from '@main/storage/envelope'

const head = { schema: 3, rev: 7, prev: 'p', app: '1.0.0', saved: '2026-03-04T10:00:00.000Z', others: {} }
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const known = new Set(['format', 'schema', 'rev', 'prev', 'app', 'saved', 'bodySha256', 'body'])

function written(envelope: Omit<Envelope, 'bodySha256'>): Uint8Array {
  const result = serialiseEnvelope(envelope)
  if (!result.ok) throw new Error(result.reason)
  return Buffer.concat(result.chunks)
}

it('writes its keys in fixed order on one line', () => {
  const text = Buffer.from(written({ ...head, others: { seal: 1 }, body: { a: 'é' } })).toString()
  expect(text).toMatch(
    /^\{"format":"trente-dossier","schema":3,"rev":7,"prev":"p","app":"1\.0\.0","saved":"2026-03-04T10:00:00\.000Z","bodySha256":"[0-9a-f]{64}","seal":1,"body":\{"a":"é"\}\}\n$/,
  )
})

it('reads back any body and any unknown key, hash fitting', () => {
  const json = fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.parse(JSON.stringify(value)) as unknown)
  const safe = (value: unknown): boolean =>
    typeof value !== 'object' ||
    value === null ||
    Object.entries(value).every(([key, member]) => !forbidden.has(key) && safe(member))
  const others = fc.dictionary(fc.string(), json).map((found) => ({ ...found }))
  fc.assert(
    fc.property(json, others, (body, keys) => {
      fc.pre(safe(body) && safe(keys) && Object.keys(keys).every((key) => !known.has(key)))
      const bytes = written({ ...head, others: keys, body })
      const reading = parseEnvelope(bytes, 3)
      expect(reading).toMatchObject({ ok: true, changedOutside: false })
      if (reading.ok) expect(reading.envelope).toEqual({ ...head, bodySha256: expect.any(String), others: keys, body })
      expect(isReadable(bytes, 3)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it('is not misled by another "body" in front of the real one', () => {
  const others = { a: { body: 1 }, b: '"body":', c: ['body', { body: [] }], d: 'x\\' }
  expect(parseEnvelope(written({ ...head, others, body: { body: 2 } }), 3)).toMatchObject({ changedOutside: false })
})

it('accepts what an editor does to a file: indents, mark of order, moved keys', () => {
  const text = Buffer.from(written({ ...head, body: { a: [1] } })).toString()
  const indented = JSON.stringify(JSON.parse(text), null, 2).replaceAll('\n', '\r\n')
  for (const edited of [`\uFEFF${indented}`, `{"body":{"a":[1]},${text.slice(1).replace(/,"body".*/s, '}')}`]) {
    expect(parseEnvelope(Buffer.from(edited), 3)).toMatchObject({
      ok: true,
      changedOutside: true,
      envelope: { rev: 7, body: { a: [1] } },
    })
    expect(isReadable(Buffer.from(edited), 3)).toBe(true)
  }
})

it('reads a file in which another tool wrote the name of its body in another way, and says that it did', () => {
  const text = Buffer.from(written({ ...head, body: { a: [1] } })).toString()
  const rewritten = Buffer.from(text.replace('"body":', '"b\\u006fdy":'))
  expect(parseEnvelope(rewritten, 3)).toMatchObject({ ok: true, changedOutside: true, envelope: { body: { a: [1] } } })
  expect(isReadable(rewritten, 3)).toBe(true)
})

it('never mistakes a damaged file for a sound one', () => {
  const body = { activities: Array.from({ length: 30 }, (_, n) => ({ id: `a${n}`, name: 'Paie – été', kept: n })) }
  const bytes = written({ ...head, body })
  const damages: ((at: number, length: number) => Buffer)[] = [
    (at) => Buffer.from(bytes.map((byte, index) => (index === at ? byte ^ (1 << (at % 8)) : byte))),
    (at) => Buffer.from(bytes.subarray(0, at)),
    (at, length) => Buffer.from(bytes.map((byte, index) => (index >= at && index < at + length ? 0 : byte))),
    (at, length) => Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]),
    (at, length) => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
  ]
  const place = fc.nat(bytes.length - 2)
  fc.assert(
    fc.property(fc.constantFrom(...damages), place, fc.integer({ min: 1, max: 600 }), (damage, at, length) => {
      const reading = parseEnvelope(damage(at, length), 3)
      // Every sound reading without a warning must carry exactly the body that was written.
      if (reading.ok && !reading.changedOutside) expect(reading.envelope.body).toEqual(body)
    }),
    { numRuns: 600 },
  )
  expect(Object.keys(Object.prototype)).toEqual([])
})

it('refuses to write what it would refuse to read', () => {
  const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))
  expect(serialiseEnvelope({ ...head, body: deep(64) })).toMatchObject({ ok: true })
  expect(parseEnvelope(written({ ...head, body: deep(64) }), 3)).toMatchObject({ ok: true })
  expect(serialiseEnvelope({ ...head, body: deep(65) })).toMatchObject({ damage: 'too-deep' })
  expect(serialiseEnvelope({ ...head, body: JSON.parse('{"prototype":1}') })).toMatchObject({ damage: 'forbidden-key' })
  expect(serialiseEnvelope({ ...head, body: undefined })).toMatchObject({ ok: false })
  expect(serialiseEnvelope({ ...head, others: { deep: deep(70) }, body: 1 })).toMatchObject({ damage: 'too-deep' })
})

it('refuses to write, and to read, more than 200 MB, and says how much it is', () => {
  const record = { words: 'x'.repeat(1024 * 1024) }
  const limit = maxDossierBytes
  const refused = serialiseEnvelope({ ...head, body: { records: Array<unknown>(200).fill(record) } })
  expect(refused).toMatchObject({ ok: false, reason: 'too-big', limit })
  if (!refused.ok && refused.reason === 'too-big') expect(refused.bytes).toBeGreaterThan(limit)
  const reading = parseEnvelope(Buffer.alloc(limit + 1), 3)
  expect(reading).toEqual({ ok: false, reason: 'too-big', limit, bytes: limit + 1 })
})

it('counts no further than a number is read back', () => {
  expect(serialiseEnvelope({ ...head, rev: greatestRev + 1, body: 1 })).toMatchObject({ damage: 'envelope' })
  expect(serialiseEnvelope({ ...head, rev: 1.5, body: 1 })).toMatchObject({ damage: 'envelope' })
  const text = Buffer.from(written({ ...head, body: 1 })).toString()
  for (const rev of [greatestRev, greatestRev + 1, 1e300]) {
    const bytes = Buffer.from(text.replace('"rev":7', `"rev":${rev}`))
    expect(parseEnvelope(bytes, 3)).toMatchObject({ ok: true, changedOutside: false, envelope: { rev: greatestRev } })
    expect(isReadable(bytes, 3)).toBe(true)
  }
  for (const rev of ['1e400', '-1', '1.5', '"7"'])
    expect(parseEnvelope(Buffer.from(text.replace('"rev":7', `"rev":${rev}`)), 3)).toMatchObject({ damage: 'envelope' })
})
