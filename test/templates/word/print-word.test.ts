import { describe, expect, it } from 'vitest'
import type { Block } from '@templates/blocks'
import { readWord } from '../../helpers/read-word'
import { wordErrors } from '../../helpers/validate-word'
import { aDocument, everyBlock, inEnglish, printed } from './sample-document'

const heading = (level: 1 | 2 | 3, text: string, more: object = {}): Block => ({
  kind: 'heading',
  level,
  text,
  anchor: text.replace(/\W/g, '-'),
  ...more,
})

describe('a document of every kind of block', () => {
  it.each([
    ['fr', {}, 'Page {PAGE} sur {NUMPAGES}', 'fr-FR', 'Non renseigné', 'Sommaire'],
    ['en', inEnglish, 'Page {PAGE} of {NUMPAGES}', 'en-GB', 'Not stated', 'Contents'],
  ] as const)(
    'is a valid Word file that says everything, in %s',
    async (_, language, page, wordLanguage, notStated, contents) => {
      const bytes = await printed(aDocument(everyBlock('Durée « œuvre »'), language))
      expect(await wordErrors(bytes)).toEqual([])
      const word = await readWord(bytes)
      expect(word.headings).toEqual([1, 2, 3, 1].map((level) => ({ level, text: 'Durée « œuvre »' })))
      expect(new Set(word.headers)).toEqual(new Set(['Commune de Saint-Aubin · Registre · version 3']))
      expect(new Set(word.footers)).toEqual(new Set([page]))
      expect(word.parts.get('word/styles.xml')).toContain(`<w:lang w:val="${wordLanguage}"/>`)
      expect(word.paragraphs).toContain(contents)
      expect(word.tables.flatMap((table) => table.rows.flat())).toContain(notStated)
      expect(word.externalTargets).toEqual(['https://example.org/fiche?a=1&b=2'])
      expect(word.properties).toEqual({
        'dc:title': 'Registre',
        'dc:subject': 'Article 30 du RGPD',
        'dc:creator': 'Claire Le Goff',
        'cp:keywords': 'RGPD, registre',
        'cp:lastModifiedBy': 'Claire Le Goff',
        'cp:revision': '1',
        'dcterms:created': '2026-11-23T15:04:06.000Z',
        'dcterms:modified': '2026-11-23T15:04:06.000Z',
        'dc:language': wordLanguage,
      })
    },
  )

  it('prints facts, findings and signatures cell by cell', async () => {
    const word = await readWord(
      await printed(
        aDocument([
          {
            kind: 'facts',
            rows: [
              { label: 'Base légale', source: 'RGPD, art. 6', value: ['Contrat', ' '] },
              { label: 'Transferts', value: ['', '\u00a0\u200b'] },
            ],
          },
          {
            kind: 'findings',
            heads: ['Suite à donner', 'Fiche', 'Point à régler'],
            empty: '',
            items: [
              {
                severity: 'error',
                severityLabel: 'Manquement',
                where: 'T-001',
                message: 'Durée absente',
                source: 'RGPD, art. 5',
                dismissed: 'Doublon',
              },
            ],
          },
          {
            kind: 'signature',
            parties: [{ role: 'Maire', name: 'J. Morel', dateLabel: 'Date :', signLabel: 'Signature :' }],
          },
        ]),
      ),
    )
    const [cover, facts, findings, signature] = word.tables.map((table) => table.rows)
    expect(cover).toEqual([['Version', '3']])
    expect(facts).toEqual([
      ['Base légale\nRGPD, art. 6', 'Contrat'],
      ['Transferts', 'Non renseigné'],
    ])
    expect(findings).toEqual([
      ['Suite à donner', 'Fiche', 'Point à régler'],
      ['●\u00a0Manquement', 'T-001', 'Durée absente\nRGPD, art. 5\nDoublon'],
    ])
    expect(signature?.map((row) => row[0])).toEqual(['Maire\nJ. Morel', 'Date :', 'Signature :'])
  })

  it('never writes a table without rows, which Word calls damage', async () => {
    const nothing: Block[] = [
      { kind: 'facts', rows: [] },
      {
        kind: 'grid',
        columns: [{ label: 'A', share: 1 }],
        rows: [],
        wide: true,
        empty: 'Aucun traitement.',
        description: '',
      },
      { kind: 'findings', heads: ['', '', ''], items: [], empty: 'Rien à régler.' },
      { kind: 'list', items: [] },
      { kind: 'signature', parties: [] },
      { kind: 'note', tone: 'info', text: [] },
    ]
    const bytes = await printed(aDocument(nothing, { cover: { ...aDocument([]).cover, facts: [] } }))
    expect(await wordErrors(bytes)).toEqual([])
    const word = await readWord(bytes)
    expect(word.tables).toEqual([])
    expect(word.paragraphs).toEqual(expect.arrayContaining(['Aucun traitement.', 'Rien à régler.']))
    expect(word.sections.map((section) => section.orientation)).toEqual(['portrait', 'portrait'])
  })

  it('refuses a row with more cells than the grid has columns rather than lose one', async () => {
    const block: Block = {
      kind: 'grid',
      columns: [{ label: 'A', share: 1 }],
      rows: [['a', 'b']],
      empty: '',
      description: '',
    }
    await expect(printed(aDocument([block]))).rejects.toThrow('A row of 2 cells in a grid of 1 columns')
  })

  it('numbers each ordered list from one', async () => {
    const list: Block = { kind: 'list', ordered: true, items: ['un', 'deux'] }
    const { parts } = await readWord(await printed(aDocument([list, { kind: 'paragraph', text: '-' }, list])))
    const numbers = [...(parts.get('word/document.xml') ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(
      (match) => match[1],
    )
    expect(new Set(numbers).size).toBe(2)
    for (const number of numbers) {
      expect(parts.get('word/numbering.xml')).toMatch(
        new RegExp(`<w:num w:numId="${number}">.*?<w:startOverride w:val="1"/>`),
      )
    }
  })
})

describe('contents', () => {
  const blocks = [
    heading(1, 'Responsable'),
    { kind: 'pageBreak' },
    heading(2, 'Fiche T-001', { newPage: true }),
    heading(3, 'Description'),
    heading(2, 'Caché', { unlisted: true, newPage: true }),
    heading(1, 'Annexe', { newPage: true }),
    {
      kind: 'paragraph',
      text: [
        { text: 'voir la fiche', to: 'Fiche-T-001' },
        { text: 'voir ailleurs', to: 'nowhere' },
      ],
    },
  ] as const satisfies Block[]

  it('lists headings of levels 1 and 2 with their page, and asks nothing when opened', async () => {
    const word = await readWord(await printed(aDocument(blocks)))
    expect(word.fields).toEqual([
      'TOC \\o "1-2" \\h \\z',
      'PAGEREF _a_Responsable \\h',
      'PAGEREF _a_Fiche_T_001 \\h',
      'PAGEREF _a_Annexe \\h',
    ])
    expect(word.paragraphs).toEqual(expect.arrayContaining(['Responsable\t3', 'Fiche T-001\t4', 'Annexe\t6']))
    expect([...word.parts.values()].join('')).not.toMatch(/w:dirty|updateFields/)
  })

  it('counts the pages that long tables take', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => [`Catégorie n° ${at}`, 'Cinq ans'])
    const columns = [1, 1].map((share) => ({ label: 'Colonne', share }))
    const grid: Block = { kind: 'grid', columns, rows, empty: '', description: '' }
    const word = await readWord(
      await printed(aDocument([heading(1, 'Un'), grid, heading(1, 'Deux'), grid, heading(1, 'Trois')])),
    )
    // Where LibreOffice puts them: 32 rows fit under the first heading.
    expect(word.paragraphs).toEqual(expect.arrayContaining(['Un\t3', 'Deux\t4', 'Trois\t6']))
  })

  it('leads each entry and link to a bookmark that exists', async () => {
    const xml = (await readWord(await printed(aDocument(blocks)))).parts.get('word/document.xml') ?? ''
    const bookmarks = [...xml.matchAll(/<w:bookmarkStart w:id="\d+" w:name="([^"]+)"/g)].map((match) => match[1])
    const targets = [...xml.matchAll(/w:anchor="([^"]+)"/g)].map((match) => match[1])
    expect(targets).toHaveLength(4)
    expect(bookmarks).toEqual(expect.arrayContaining(targets))
    expect(xml).toContain('<w:t xml:space="preserve">voir ailleurs</w:t>')
  })

  it('is left out when the document wants none', async () => {
    const word = await readWord(await printed(aDocument(blocks, { contents: false })))
    expect(word.fields).toEqual([])
    expect(word.paragraphs).not.toContain('Sommaire')
  })

  it('gives long anchors short names that differ', async () => {
    const long = 'a'.repeat(60)
    const blocks = [1, 2].map((n): Block => ({ kind: 'heading', level: 1, text: 'T', anchor: `${long}${n}` }))
    const bytes = await printed(aDocument(blocks))
    expect(await wordErrors(bytes)).toEqual([])
    const names = (await readWord(bytes)).fields.slice(1).map((code) => code.split(' ')[1] ?? '')
    expect(new Set(names).size).toBe(2)
    expect(Math.max(...names.map((name) => name.length))).toBeLessThanOrEqual(40)
  })
})
