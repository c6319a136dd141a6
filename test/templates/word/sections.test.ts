import { describe, expect, it } from 'vitest'
import type { Block } from '@templates/blocks'
import { readWord } from '../../helpers/read-word'
import { aDocument, printed } from './sample-document'

const grid = (more: object = {}): Block => ({
  kind: 'grid',
  columns: [
    { label: 'Réf.', share: 1 },
    { label: 'Traitement', share: 2 },
  ],
  rows: [['T-001', 'Paie']],
  empty: 'Aucun',
  description: 'Liste des traitements',
  ...more,
})
const title = (text: string, newPage = false, level: 1 | 2 = 1): Block => ({
  kind: 'heading',
  level,
  text,
  anchor: text,
  newPage,
})
const words = (text: string): Block => ({ kind: 'paragraph', text })

/** Orientation and text of each section, in order. */
async function sectionsOf(blocks: readonly Block[], contents = false) {
  const { parts, sections } = await readWord(await printed(aDocument(blocks, { contents })))
  const texts = (parts.get('word/document.xml') ?? '')
    .split(/<w:sectPr/)
    .map((xml) => [...xml.matchAll(/<w:t [^>]*>([^<]*)/g)].map((m) => m[1]).join('|'))
  return sections.map((section, at) => ({ ...section, text: texts[at] }))
}

describe('pages', () => {
  it('keeps the cover free of header and footer, and all other pages not', async () => {
    const sections = await sectionsOf([title('Un'), grid({ wide: true }), words('fin')], true)
    expect(sections.map(({ header, footer }) => header && footer)).toEqual([false, true, true, true])
    expect(sections[0]?.text).toContain('Registre des activités de traitement')
  })

  it('lays wide grids on the long side, with the headings and words before them, and comes back', async () => {
    const wide = grid({ wide: true })
    const sections = await sectionsOf([
      title('Un'),
      words('texte'),
      title('Liste', true),
      words('Voici la liste.'),
      title('Partie', false, 2),
      wide,
      wide,
      title('Autre'),
      wide,
      title('Suite'),
      words('fin'),
    ])
    const table = 'Réf.|Traitement|T-001|Paie'
    expect(sections.slice(1).map(({ orientation, text }) => [orientation, text])).toEqual([
      ['portrait', 'Un|texte'],
      ['landscape', `Liste|Voici la liste.|Partie|${table}|${table}|Autre|${table}`],
      ['portrait', 'Suite|fin'],
    ])
  })

  it('starts on the long side without an empty page before', async () => {
    const sections = await sectionsOf([grid({ wide: true })])
    expect(sections.map(({ orientation }) => orientation)).toEqual(['portrait', 'landscape'])
  })

  it('breaks a page once, however many blocks ask for it, and never at the start of a section', async () => {
    const breaksIn = async (blocks: Block[]) => {
      const xml =
        (await readWord(await printed(aDocument(blocks, { contents: false })))).parts.get('word/document.xml') ?? ''
      return xml.match(/<w:pageBreakBefore\/>|w:type="page"/g)?.length ?? 0
    }
    const page: Block = { kind: 'pageBreak' }
    expect(await breaksIn([title('Un', true), words('x')])).toBe(0)
    expect(await breaksIn([page, words('x')])).toBe(0)
    expect(await breaksIn([words('x'), page, page, title('Un', true)])).toBe(1)
    expect(await breaksIn([words('x'), page, grid()])).toBe(1)
    // The first sheet stays under the title of its chapter, the second turns the page.
    expect(
      await breaksIn([words('x'), title('Fiches', true), title('A', true, 2), words('y'), title('B', true, 2)]),
    ).toBe(2)
    expect(await breaksIn([grid({ wide: true }), page, title('Un', true), words('x')])).toBe(0)
  })
})

describe('tables', () => {
  it('repeats the head of a grid on each page, keeps rows whole and tells what it shows', async () => {
    const word = await readWord(await printed(aDocument([grid(), grid({ wide: true, rows: [['a'], ['b', 'c']] })])))
    expect(word.tables.slice(1).map((table) => [table.headRows, table.rows.length])).toEqual([
      [1, 2],
      [1, 3],
    ])
    const xml = word.parts.get('word/document.xml') ?? ''
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(2)
    expect(xml.match(/<w:tblDescription w:val="Liste des traitements"\/>/g)).toHaveLength(2)
    expect(xml.match(/<w:tr>(?!<w:trPr><w:cantSplit\/>)/g)).toBeNull()
  })

  it('lets a row taller than a third of the page be cut, which kept whole would leave a hole', async () => {
    const tall = Array.from({ length: 60 }, (_, at) => `mesure ${at}`)
    const { parts } = await readWord(
      await printed(aDocument([{ kind: 'facts', rows: [{ label: 'Mesures', value: tall }] }])),
    )
    expect(parts.get('word/document.xml')).toMatch(/<w:tr>(?!<w:trPr>)/)
  })

  it('leaves no row alone on a page, no title and no heading before what it names', async () => {
    const rows = ['un', 'deux', 'trois', 'quatre'].map((label) => ({ label, value: [label] }))
    const named: Block = { kind: 'paragraph', text: [{ text: 'Chronologie', strong: true }] }
    const { parts } = await readWord(await printed(aDocument([{ kind: 'facts', rows }, title('Suite'), named, grid()])))
    const xml = parts.get('word/document.xml') ?? ''
    const kept = (word: string) => new RegExp(`<w:keepNext/>(?:(?!<w:p>).)*>${word}<`).test(xml)
    expect(['un', 'deux', 'trois', 'quatre', 'Chronologie'].map(kept)).toEqual([true, false, true, false, true])
    // LibreOffice does not keep a heading with what follows right after a table.
    expect(xml).toMatch(
      /<\/w:tbl><w:p><w:pPr><w:pStyle w:val="SectionEnd"\/><\/w:pPr><\/w:p><w:p><w:pPr><w:pStyle w:val="Heading1/,
    )
  })

  it('begins no line with the mark between two parts, nor with a unit after its figure', async () => {
    const { parts } = await readWord(await printed(aDocument([words('Santé · Sensible · 1 800 € par an, 78 %')])))
    expect(parts.get('word/document.xml')).toContain('Santé\u00a0· Sensible\u00a0· 1 800\u00a0€ par an, 78\u00a0%')
  })

  it('fills the width of the text exactly', async () => {
    const { parts } = await readWord(await printed(aDocument([grid(), grid({ wide: true })])))
    const xml = parts.get('word/document.xml') ?? ''
    const grids = [...xml.matchAll(/<w:tblGrid>(.*?)<\/w:tblGrid>/g)].map((match) =>
      [...(match[1] ?? '').matchAll(/w:w="(\d+)"/g)].reduce((sum, column) => sum + Number(column[1]), 0),
    )
    // A4 less two margins of 2 cm, upright (cover, first grid) and on its long side.
    expect(grids).toEqual([9_638, 9_638, 14_570])
  })

  it('leaves no air after a table where the page turns: it could fill a page of its own', async () => {
    const page: Block = { kind: 'pageBreak' }
    const { parts } = await readWord(
      await printed(aDocument([grid(), title('Suite', true), grid(), page, words('suite'), grid(), words('fin')])),
    )
    expect(parts.get('word/document.xml')?.match(/"TableGap"/g)).toHaveLength(1)
  })
})
