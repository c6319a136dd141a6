import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { applyChange, inverse } from '@core/dossier/change'
import { bytesOfBody, meetRecords } from '@main/storage/body-bytes'
import { worthAChunk } from '@main/storage/body-composer'
import { exampleDossier } from '@templates/models/example'
import { anyChanges } from '../../core/dossier/any-changes'

function chunksOf(body: unknown): readonly Uint8Array[] {
  const chunks = bytesOfBody(body)
  if (typeof chunks === 'string') throw new Error(chunks)
  return chunks
}
const textOf = (body: unknown) => Buffer.concat(chunksOf(body)).toString()

/** Whoever changes a record in its place would have its former words saved: the tests go over records that cannot be. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) frozen(member)
  }
  return value
}

afterEach(() => void vi.restoreAllMocks())

describe('what is written of a body', () => {
  it.each([
    {},
    { none: undefined, word: 'é’🗂' },
    { list: [] },
    { list: [undefined, () => 1, null, 'word', 7, [1], { a: undefined }] },
    // A hole in a list.
    { list: Array<unknown>(2) },
    { list: [new Date(0), { at: new Date(0) }, Object('boxed')], date: new Date(0) },
    { '"quoted"': [{ 'l’été': '\u2028\ud800' }] },
    { toJSON: () => ({ other: true }), list: [{ a: 1 }] },
    { list: Object.assign([{ a: 1 }], { toJSON: () => 'a list that speaks' }) },
    [{ a: 1 }],
    'a word',
    null,
  ])('is what JSON says of it: %j', (body) => {
    expect(textOf(body)).toBe(JSON.stringify(body))
    // And again, now that its records are known.
    expect(textOf(body)).toBe(JSON.stringify(body))
  })

  it('is what JSON says of it where one record stands in several places', () => {
    const [one, other] = [{ id: 'é' }, { id: 'x'.repeat(20_000) }]
    const body = { few: [one, one, other, one], many: [other, other, one] }
    for (const each of [body, { many: body.many, few: body.few }, { few: [other, one, one] }, body])
      expect(textOf(each)).toBe(JSON.stringify(each))
  })

  it('is refused where JSON has no word for it', () => {
    expect(bytesOfBody(undefined)).toBe('unsayable')
  })

  it('is what JSON says of it after any edits, taken back or not', () => {
    const start = frozen(exampleDossier())
    fc.assert(
      fc.property(anyChanges(start, 12), fc.nat({ max: 12 }), (changes, takenBack) => {
        let dossier = start
        const edit = (change: (typeof changes)[number]) => {
          dossier = frozen(applyChange(dossier, frozen(change)))
          expect(textOf(dossier)).toBe(JSON.stringify(dossier))
        }
        changes.forEach(edit)
        const last = takenBack === 0 ? [] : changes.slice(-takenBack).reverse()
        for (const change of last) edit(inverse(change, '2026-11-27T08:00:00.000Z'))
      }),
      { seed: 30, numRuns: 20 },
    )
  })

  it('is what JSON says of it when large lists are cut, joined, mixed and taken back', () => {
    const record = (serial: number) => ({ id: serial, words: 'é'.repeat(serial % 900) })
    type Body = Readonly<Record<'one' | 'two', readonly object[]>>
    const list = (from: number) => Array.from({ length: 1500 }, (_, index) => record(from + index))
    const start: Body = frozen({ one: list(0), between: { a: 1 }, two: list(7000), three: [] })
    const edit = fc.record({ what: fc.nat(6), at: fc.nat(1499), to: fc.nat(1499), in: fc.constantFrom('one', 'two') })
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const stood: Body[] = [start]
        for (const [serial, { what, at, to, in: name }] of edits.entries()) {
          const now = stood[stood.length - 1] as Body
          const records = [...now[name]]
          if (what === 0) records.splice(at, 1)
          else if (what === 1) records.splice(at, 0, record(9000 + serial))
          else if (what === 2) records.splice(to, 0, ...records.splice(at, 40))
          else if (what === 3) records.splice(at, 0, ...now[name === 'one' ? 'two' : 'one'].slice(to, to + 500))
          else if (what === 4) records.push(...records.slice(at, at + 3))
          else records.splice(at, 1, record(9000 + serial))
          const next = what === 6 ? (stood[to % stood.length] as Body) : frozen({ ...now, [name]: records })
          stood.push(next)
          expect(textOf(next)).toBe(JSON.stringify(next))
        }
      }),
      { seed: 30, numRuns: 60 },
    )
  }, 120_000)
})

describe('after one edit', () => {
  const records = Array.from({ length: 4000 }, (_, id) => ({ id, words: 'x'.repeat(300) }))
  const body = { records, history: records.map(({ id }) => ({ record: id })) }
  const edited = () => ({
    records: records.map((record) => (record.id === 2000 ? { id: 2000, words: 'edited' } : record)),
    history: [...body.history, { record: 2000 }],
  })

  it('one record and one line of history are put into words, not the others', () => {
    textOf(body)
    const stringify = vi.spyOn(JSON, 'stringify')
    bytesOfBody(edited())
    const said = stringify.mock.calls.map(([value]) => value as unknown)
    expect(said.filter((value) => typeof value === 'object')).toEqual([{ id: 2000, words: 'edited' }, { record: 2000 }])
  })

  it('nothing is put into words that was met before, a little at a time', async () => {
    const read = { records: records.map((record) => ({ ...record })), word: 'é', few: [1, 'two', null] }
    await meetRecords(read, () => true)
    const stringify = vi.spyOn(JSON, 'stringify')
    const chunks = chunksOf(read)
    expect(stringify.mock.calls.filter(([value]) => typeof value === 'object' && value !== null)).toEqual([])
    vi.restoreAllMocks()
    expect(Buffer.concat(chunks).toString()).toBe(JSON.stringify(read))
  })

  it('what stood before is handed on, not copied, and stays what it was', () => {
    const before = chunksOf(body)
    const text = Buffer.concat(before).toString()
    const homes = new Set(before.map(({ buffer }) => buffer))
    const anew = chunksOf(edited()).filter(({ buffer }) => !homes.has(buffer))
    const copied = anew.reduce((sum, { byteLength }) => sum + byteLength, 0)
    expect(copied).toBeLessThan(4 * worthAChunk)
    expect(Buffer.concat(before).toString()).toBe(text)
  })
})
