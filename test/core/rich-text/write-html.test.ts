import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readHtml } from '@core/rich-text/read-html'
import { writeHtml } from '@core/rich-text/write-html'
import { anyRichText } from './any-rich-text'

describe('rich text as HTML', () => {
  it('is what the editor of the CNIL’s tool would write', () => {
    expect(
      writeHtml([
        { p: [{ text: 'a < b\n' }, { text: 'gras', strong: true }, { text: 'sous', underline: true }] },
        { list: [[{ p: [{ text: 'un' }] }, { list: [[{ p: [{ text: 'i' }] }]] }]], ordered: true },
        { table: [[[{ p: [{ text: 'T' }] }]], [[]]], head: 1 },
      ]),
    ).toBe(
      '<p>a &lt; b<br><strong>gras</strong><span style="text-decoration: underline;">sous</span></p>' +
        '<ol><li>un<ul><li>i</li></ul></li></ol>' +
        '<table><thead><tr><th>T</th></tr></thead><tbody><tr><td></td></tr></tbody></table>',
    )
  })

  it('is read back unchanged, with nothing dropped', () => {
    fc.assert(
      fc.property(anyRichText, (rich) => {
        const read = readHtml(writeHtml(rich))
        expect(read.rich).toEqual(rich)
        expect(read.dropped).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})
