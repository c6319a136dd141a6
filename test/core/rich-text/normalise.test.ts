import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isRichText } from '@core/rich-text/is-rich-text'
import { fromPlainText, normalise } from '@core/rich-text/normalise'
import { isBlank, plainText, type RichText } from '@core/rich-text/rich-text'
import { anyTree } from './any-rich-text'

const p = (text: string): RichText => [{ p: [{ text }] }]

describe('the one way of writing a rich text', () => {
  it.each<[what: string, given: RichText, kept: RichText]>([
    ['joins neighbours of one dress', [{ p: [{ text: 'a' }, { text: 'b' }] }], p('ab')],
    [
      'keeps what differs',
      [{ p: [{ text: 'a ' }, { text: ' b', strong: true }] }],
      [{ p: [{ text: 'a ' }, { text: 'b', strong: true }] }],
    ],
    ['drops blanks at edges and in excess', p(' \u00a0a  b\t c \n  d\u00a0 '), p('a b c\nd')],
    ['keeps the blanks of French', p('Durée\u00a0: 5\u202fans'), p('Durée\u00a0: 5\u202fans')],
    ['ends a paragraph at an empty line', p('a\n \u00a0\nb\r\nc'), [...p('a'), ...p('b\nc')]],
    ['drops what says nothing', [...p(' \u200b'), { list: [p(''), []] }, { table: [[[], p('\u00a0')]] }], []],
    [
      'keeps the place of an empty cell, and makes rows equally long',
      [{ table: [[p('a'), [], p('b')], [[]], [[], p('c')]], head: 1 }],
      [
        {
          table: [
            [p('a'), [], p('b')],
            [[], p('c'), []],
          ],
          head: 1,
        },
      ],
    ],
    ['knows no table of a head alone', [{ table: [[p('a')]], head: 1 }], [{ table: [[p('a')]] }]],
    ['drops a link that opens something else', [{ p: [{ text: 'a', link: 'file:///c' }] }], p('a')],
    [
      'keeps a table of a cell as lines',
      [{ table: [[[{ table: [[p('a'), p('b\nc')], [p('d')]] }]]] }],
      [{ table: [[[...p('a · b c'), ...p('d')]]] }],
    ],
  ])('%s', (_, given, kept) => {
    expect(normalise(given)).toEqual(kept)
  })

  it('flattens lists deeper than Word can count, and keeps their words', () => {
    let deep: RichText = p('fond')
    for (let at = 0; at < 20; at++) deep = [...p(`niveau ${at}`), { list: [deep] }]
    const kept = normalise(deep)
    expect(isRichText(kept)).toBe(true)
    expect(plainText(kept)).toContain('fond')
    expect(plainText(kept)).toContain('niveau 0')
  })

  it('brings cells beyond the last column into it', () => {
    const [block] = normalise([{ table: [Array.from({ length: 30 }, (_, at) => p(`c${at}`))] }])
    expect(block && 'table' in block && block.table[0]?.length).toBe(24)
    expect(plainText([block ?? { p: [] }])).toContain('c29')
  })

  it('is reached once: a second time changes nothing, and the schema takes it', () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const once = normalise(tree)
        expect(normalise(once)).toEqual(once)
        expect(isRichText(once)).toBe(true)
        expect(isBlank(once)).toBe(once.length === 0)
      }),
      { numRuns: 200 },
    )
  })

  it('loses no letter', () => {
    const letters = (text: string) => text.replace(/[^a-z<>é«]/g, '')
    fc.assert(
      fc.property(anyTree, (tree) => {
        expect(letters(plainText(normalise(tree)))).toBe(letters(plainText(tree)))
      }),
      { numRuns: 100 },
    )
  })
})

describe('words alone', () => {
  it('say lists with a dash or a number, and rows on a line', () => {
    const rich: RichText = [
      ...p('Motifs :'),
      { list: [[...p('un\nsuite'), { list: [p('a'), p('b')] }], p('deux')], ordered: true },
      {
        table: [
          [p('Donnée'), p('Durée')],
          [p('Nom'), []],
        ],
        head: 1,
      },
    ]
    expect(plainText(rich)).toBe(
      ['Motifs :', '1. un', '   suite', '   - a', '   - b', '2. deux', 'Donnée · Durée', 'Nom · '].join('\n'),
    )
  })

  it('become paragraphs', () => {
    expect(fromPlainText(' un\r\ndeux\n\n \ntrois ')).toEqual([...p('un\ndeux'), ...p('trois')])
    expect(fromPlainText(' \n ')).toEqual([])
  })
})
