import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Block } from '@templates/blocks'
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

  it('reads the blocks twice, and the body only as fast as it is taken', async () => {
    let readings = 0
    let read = 0
    const document = aDocument(function* () {
      readings++
      read = 0
      for (const block of sheets(2_000)) {
        read++
        yield block
      }
    })
    let mostAhead = Infinity
    for await (const _ of printWord(document, { date })) if (readings === 2) mostAhead = Math.min(mostAhead, read)
    expect(readings).toBe(2)
    // Of 4,000: what zlib holds back before its first bytes.
    expect(mostAhead).toBeLessThan(2_000)
  })

  it('stops when told to, in the body as in the contents, and is then over', async () => {
    for (const after of ['contents', 'body'] as const) {
      const stop = new AbortController()
      let asked = 0
      const document = aDocument(function* () {
        for (const block of sheets(1_000)) {
          if (after === 'contents' && ++asked === 500) stop.abort(new Error('enough'))
          yield block
        }
      })
      const options = { date, signal: stop.signal, onProgress: () => stop.abort(new Error('enough')) }
      const printing = printWord({ ...document, steps: 1_000 }, options)
      const all = (async () => {
        for await (const _ of printing);
      })()
      await expect(all).rejects.toThrow('enough')
      expect(await printing.next()).toEqual({ done: true, value: undefined })
    }
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
