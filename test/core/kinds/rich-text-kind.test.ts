import { describe, expect, it } from 'vitest'
import { richText } from '@core/kinds'
import type { RichText } from '@core/rich-text/rich-text'
import { wordsIn } from '@core/texts/words'

const p = (text: string): RichText => [{ p: [{ text }] }]
const words = wordsIn('en')

describe('a rich text in both languages', () => {
  it('is answered when a language says something', () => {
    expect(richText.isAnswered(richText.empty())).toBe(false)
    expect(richText.isAnswered({ fr: p(' \u200b'), en: [] })).toBe(false)
    expect(richText.isAnswered({ fr: p('Oui') })).toBe(true)
  })

  it('says its words, and those of another language where its own is missing', () => {
    expect(richText.asWords({ en: [{ list: [p('one')] }] }, words)).toBe('- one')
    expect(richText.asWords({ fr: p('un'), en: p(' ') }, words)).toBe('un')
  })

  it.each<[what: string, value: unknown]>([
    ['HTML', { fr: '<p>a</p>' }],
    ['a block of no kind', { fr: [{}] }],
    ['a block of two kinds', { fr: [{ p: [], list: [] }] }],
    ['a run without text', { fr: [{ p: [{ strong: true }] }] }],
    ['a dress taken off', { fr: [{ p: [{ text: 'a', strong: false }] }] }],
    ['a script', { fr: [{ p: [{ text: 'a', link: 'javascript:a' }] }] }],
    ['a table in a list', { fr: [{ list: [[{ table: [] }]] }] }],
    ['more head than rows', { fr: [{ table: [[p('a')]], head: 2 }] }],
    ['a list too deep', { fr: Array.from({ length: 9 }).reduce<unknown>((inner) => [{ list: [inner] }], p('a')) }],
    ['a row too long', { fr: [{ table: [Array.from({ length: 25 }, () => [])] }] }],
    ['too much', { fr: p('a'.repeat(1_000_001)) }],
  ])('refuses %s', (_, value) => {
    expect(richText.schema.safeParse(value).success).toBe(false)
  })

  it('takes what it stores', () => {
    const value = {
      fr: [
        {
          p: [
            { text: 'a', strong: true, emphasis: true, underline: true },
            { text: 'b', link: 'https://example.org' },
          ],
        },
        { list: [p('a')], ordered: true },
        {
          table: [
            [p('a'), []],
            [[], []],
          ],
          head: 1,
        },
      ],
    }
    expect(richText.schema.parse(value)).toEqual(value)
  })
})
