import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RichText } from '@core/rich-text/rich-text'
import { fromDocument, toDocument } from '@renderer/form/rich-text/convert'
import { anyRichText } from '../../../core/rich-text/any-rich-text'

describe('a rich text in the editor', () => {
  it('is a document the editor’s schema allows, and comes back as it was', () => {
    fc.assert(
      fc.property(anyRichText, (rich) => {
        const document = toDocument(rich)
        expect(() => document.check()).not.toThrow()
        expect(fromDocument(document)).toEqual(rich)
      }),
      { numRuns: 60 },
    )
  })

  it('has a place for the caret where nothing is written yet', () => {
    expect(toDocument([]).toString()).toBe('doc(paragraph)')
    const table: RichText = [{ table: [[[{ p: [{ text: 'a' }] }], []]] }]
    expect(toDocument(table).toString()).toBe(
      'doc(table(table_row(table_cell(paragraph("a")), table_cell(paragraph))))',
    )
  })
})
