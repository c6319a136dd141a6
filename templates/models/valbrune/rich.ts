import type { MultilingualRichText } from '@core/kinds'
import type { RichBlock, RichText } from '@core/rich-text/rich-text'

const paragraph = (text: string): RichBlock => ({ p: [{ text }] })
const cell = (text: string): RichText => (text === '' ? [] : [paragraph(text)])

export const bullets = (...items: readonly string[]): RichBlock => ({ list: items.map((item) => [paragraph(item)]) })
/** The first row is the head. */
export const table = (...rows: readonly (readonly string[])[]): RichBlock => ({
  table: rows.map((row) => row.map(cell)),
  head: 1,
})

/** A text of the example in French: paragraphs, lists and tables. Assessments are translated when they are needed. */
export const told = (...blocks: readonly (string | RichBlock)[]): MultilingualRichText => ({
  fr: blocks.map((block) => (typeof block === 'string' ? paragraph(block) : block)),
})
