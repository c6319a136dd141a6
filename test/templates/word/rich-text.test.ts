import { describe, expect, it } from 'vitest'
import { readHtml } from '@core/rich-text/read-html'
import type { RichText } from '@core/rich-text/rich-text'
import { readWord } from '../../helpers/read-word'
import { wordErrors } from '../../helpers/validate-word'
import { aDocument, printed } from './sample-document'

const answer = readHtml(
  '<p>Pour <strong>deux</strong> <em>motifs</em>, <u>et</u> <a href="https://example.org/">doctrine</a>.</p>' +
    '<ol><li>un<ul><li>a</li></ul></li><li><p>deux</p><p>suite</p></li></ol>' +
    '<table><tr><th>Donnée</th><th>Durée</th></tr><tr><td>Nom</td><td><ol><li>active</li></ol></td></tr></table>',
).rich

const paragraphs = (xml: string) => xml.match(/<w:p>.*?<\/w:p>/g) ?? []
const saying = (xml: string, words: string) => paragraphs(xml).find((each) => each.includes(`>${words}<`)) ?? ''
const numberOf = (paragraph: string) => /<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"/.exec(paragraph)?.slice(1)

describe('a rich text', () => {
  it.each([
    ['on the page', aDocument([{ kind: 'richText', content: answer }])],
    [
      'in the answer of a fact',
      aDocument([
        { kind: 'facts', rows: [{ label: 'Motifs', value: ['Avant', { kind: 'richText', content: answer }] }] },
      ]),
    ],
  ])('is printed as written, %s', async (_, document) => {
    const bytes = await printed(document)
    expect(await wordErrors(bytes)).toEqual([])
    const word = await readWord(bytes)
    const xml = word.parts.get('word/document.xml') ?? ''
    const run = (words: string) => new RegExp(`<w:r>(?:(?!</w:r>).)*>${words}<`).exec(xml)?.[0] ?? ''
    expect(run('deux')).toContain('<w:b/>')
    expect(run('motifs')).toContain('<w:i/>')
    expect(run('et')).toContain('<w:u w:val="single"/>')
    expect(word.externalTargets).toEqual(['https://example.org/'])
    const [one, inner] = ['un', 'a'].map((words) => numberOf(saying(xml, words)))
    expect(one?.[0]).toBe('0')
    expect(inner?.[0]).toBe('1')
    expect(saying(xml, 'suite')).toMatch(/<w:ind w:left="\d+" w:hanging="0"\/>/)
    expect(numberOf(saying(xml, 'suite'))).toBeUndefined()
    const table = word.tables.at(-1)
    expect(table?.rows).toEqual([
      ['Donnée', 'Durée'],
      ['Nom', 'active'],
    ])
    expect(table?.headRows).toBe(1)
  })

  it('goes on counting after a list inside an item, and starts again in the next list', async () => {
    const item = (text: string, ...inside: RichText): RichText => [{ p: [{ text }] }, ...inside]
    const content: RichText = [
      {
        list: [item('un', { list: [item('a')], ordered: true }), item('deux', { list: [item('b')], ordered: true })],
        ordered: true,
      },
      { list: [item('autre')], ordered: true },
    ]
    const { parts } = await readWord(await printed(aDocument([{ kind: 'richText', content }])))
    const xml = parts.get('word/document.xml') ?? ''
    const [un, deux, a, b, autre] = ['un', 'deux', 'a', 'b', 'autre'].map((words) => numberOf(saying(xml, words)))
    expect(un).toEqual(deux)
    expect(new Set([un, a, b, autre].map((number) => number?.[1])).size).toBe(4)
    expect([a?.[0], b?.[0]]).toEqual(['1', '1'])
    for (const [level, number] of [un, a, b, autre].filter((each) => each !== undefined)) {
      expect(parts.get('word/numbering.xml')).toMatch(
        new RegExp(
          `<w:num w:numId="${number}"><w:abstractNumId[^>]*><w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/>`,
        ),
      )
    }
  })

  it('that says nothing is an answer not given', async () => {
    const rows = [{ label: 'Motifs', value: [{ kind: 'richText', content: [{ p: [{ text: ' ' }] }] } as const] }]
    const { tables } = await readWord(await printed(aDocument([{ kind: 'facts', rows }])))
    expect(tables.at(-1)?.rows).toEqual([['Motifs', 'Non renseigné']])
  })

  it('of many columns leaves each of them some room', async () => {
    const cell = (text: string): RichText => [{ p: [{ text }] }]
    const content: RichText = [
      { table: [[cell('Donnée'), cell('mot '.repeat(200)), ...Array.from({ length: 22 }, () => [])]] },
    ]
    const { parts } = await readWord(await printed(aDocument([{ kind: 'richText', content }])))
    const grids = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:tblGrid>.*?<\/w:tblGrid>/g)]
    const widths = [...(grids.at(-1)?.[0] ?? '').matchAll(/w:w="(\d+)"/g)].map((match) => Number(match[1]))
    expect(widths).toHaveLength(24)
    expect(Math.min(...widths)).toBeGreaterThan(200)
    expect(widths.reduce((a, b) => a + b, 0)).toBe(9_638)
  })

  it('shows what a draft leaves to fill in, bold and highlighted, and nothing else', async () => {
    const bytes = await printed(
      aDocument([
        {
          kind: 'richText',
          content: [
            { p: [{ text: 'Filme [' }, { text: 'lieux', strong: true }, { text: '] « […] » [1].' }] },
            {
              table: [[[{ p: [{ text: '[durée]', link: 'https://example.org/' }] }]], [[{ p: [{ text: '[heure]' }] }]]],
            },
          ],
        },
        { kind: 'facts', rows: [{ label: 'Motif', value: ['Selon [article]'] }] },
      ]),
    )
    expect(await wordErrors(bytes)).toEqual([])
    const xml = (await readWord(bytes)).parts.get('word/document.xml') ?? ''
    const marked = (xml.match(/<w:r>(?:(?!<\/w:r>).)*<w:highlight (?:(?!<\/w:r>).)*<\/w:r>/g) ?? []).map((run) => {
      expect(run).toContain('<w:b/>')
      return />([^<]*)<\/w:t>/.exec(run)?.[1]
    })
    expect(marked).toEqual(['[', 'lieux', ']', '[heure]', '[article]'])
  })
})
