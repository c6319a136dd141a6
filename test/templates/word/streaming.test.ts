import { crc32 } from 'node:zlib'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Block } from '@templates/blocks'
import { deflatedTail } from '@templates/word/deflate'
import { printWord } from '@templates/word/print-word'
import { writeZip } from '@templates/word/write-zip'
import { aDocument, date, everyBlock, printed } from './sample-document'

function* sheets(count: number): Generator<Block> {
  for (let at = 1; at <= count; at++) {
    yield { kind: 'heading', level: 2, text: `T-${at}`, anchor: `t-${at}`, newPage: true }
    yield {
      kind: 'facts',
      rows: Array.from({ length: 10 }, (_, row) => ({
        label: `Rubrique ${row}`,
        value: [`Réponse ${at}-${row} de la fiche`],
      })),
    }
  }
}
const long = (count = 1_000) => aDocument(() => sheets(count), { steps: count })

describe('a document of a thousand sheets', () => {
  it('comes in many chunks, tells each step once and lets the event loop turn', async () => {
    const told: number[] = []
    let turns = 0
    const timer = setInterval(() => turns++, 1)
    let chunks = 0
    for await (const chunk of printWord(long(), { date, onProgress: (done) => told.push(done) }))
      chunks += chunk.length > 0 ? 1 : 0
    clearInterval(timer)
    expect(told).toEqual(Array.from({ length: 1_000 }, (_, at) => at + 1))
    expect(chunks).toBeGreaterThan(15)
    expect(turns).toBeGreaterThan(10)
  })

  it('is read once, and again only where a link leads nowhere, which stays text', async () => {
    const readingsWith = async (to: string) => {
      let readings = 0
      const document = aDocument(function* () {
        readings++
        yield { kind: 'paragraph', text: [{ text: 'further on', to }] }
        yield* sheets(3)
      })
      const xml = Buffer.from(unzipSync(await printed(document))['word/document.xml'] ?? []).toString()
      return {
        readings,
        linked: xml.includes(`<w:hyperlink w:anchor="_a_${to.replace('-', '_')}" w:history="1"><w:r><w:rPr>`),
      }
    }
    expect(await readingsWith('t-3')).toEqual({ readings: 1, linked: true })
    expect(await readingsWith('t-4')).toEqual({ readings: 2, linked: false })
  })

  it('stops when told to, and is then over', async () => {
    const stop = new AbortController()
    let read = 0
    const document = aDocument(
      function* () {
        for (const block of sheets(1_000)) {
          read++
          yield block
        }
      },
      { steps: 1_000 },
    )
    const printing = printWord(document, {
      date,
      signal: stop.signal,
      onProgress: () => stop.abort(new Error('enough')),
    })
    const all = (async () => {
      for await (const _ of printing);
    })()
    await expect(all).rejects.toThrow('enough')
    expect(read).toBeLessThan(1_000)
    expect(await printing.next()).toEqual({ done: true, value: undefined })
  })

  it('does not start when told so before', async () => {
    await expect(printed(long(), { signal: AbortSignal.abort(new Error('never')) })).rejects.toThrow('never')
  })

  it('lets the reader leave in the middle', async () => {
    const printing = printWord(long(), { date })
    for await (const chunk of printing) if (chunk.length > 1_000) break
    expect(await printing.next()).toEqual({ done: true, value: undefined })
  })
})

describe('the archive', () => {
  it('joins the end of a part, packed first, to its beginning', async () => {
    for (const [front, end] of [
      ['', ''],
      ['début', ''],
      ['', 'fin'],
      ['début '.repeat(30_000), 'fin '.repeat(50_000)],
    ] as const) {
      const chunks: Uint8Array[] = []
      for await (const chunk of writeZip([{ path: 'a.xml', content: [front], tail: await deflatedTail([end]) }], date))
        chunks.push(chunk)
      const archive = Buffer.concat(chunks)
      expect(Buffer.from(unzipSync(archive)['a.xml'] ?? []).toString()).toBe(front + end)
      const directory = archive.readUInt32LE(archive.length - 6)
      expect(archive.readUInt32LE(directory + 16)).toBe(crc32(front + end))
      expect(archive.readUInt32LE(directory + 24)).toBe(Buffer.byteLength(front + end))
    }
  })

  it('is the same for the same document and date, and bears only that date', async () => {
    const document = aDocument(everyBlock('mot'))
    const first = await printed(document)
    expect(Buffer.compare(first, await printed(document))).toBe(0)
    expect(Buffer.compare(first, await printed(document, { date: '2026-11-24T15:04:06.000Z' }))).not.toBe(0)
    // 23 November 2026, 15:04:06, as MS-DOS writes it.
    expect(Buffer.from(first).readUInt32LE(10)).toBe(
      (((2026 - 1980) << 9) | (11 << 5) | 23) * 65_536 + ((15 << 11) | (4 << 5) | 3),
    )
  })

  it('gives back what was put in, whatever its length', async () => {
    const texts = { 'empty.xml': '', 'é.xml': 'œuvre', 'long.xml': 'répétition '.repeat(100_000) }
    const parts = Object.entries(texts).map(([path, text]) => ({ path, content: [text.slice(0, 7), text.slice(7)] }))
    const chunks: Uint8Array[] = []
    for await (const chunk of writeZip(parts, date)) chunks.push(chunk)
    const back = unzipSync(Buffer.concat(chunks))
    expect(
      Object.fromEntries(Object.entries(back).map(([path, bytes]) => [path, Buffer.from(bytes).toString()])),
    ).toEqual(texts)
  })

  it('refuses a date that is none', async () => {
    await expect(printed(aDocument([]), { date: 'yesterday' })).rejects.toThrow('Not an instant: yesterday')
  })
})
