import { describe, expect, it } from 'vitest'
import { aDossier, aDpia, anActivity, aPurpose, aRecord } from '@core/examples/a-dossier'
import { foreign, stretchesOf, unmarked } from '@core/texts/foreign'
import type { Block, Run, Text } from '@templates/blocks'
import { printDocument, type Audience, type DocumentId } from '@templates/documents/registry'
import { printWord } from '@templates/word/print-word'
import { textsOfBlocks } from '../../helpers/block-texts'
import { readWord } from '../../helpers/read-word'
import { plainly } from '../../helpers/typeset'

const dossier = aDossier({
  activities: [
    anActivity({
      name: { en: 'Payroll' },
      description: { en: 'Wages are paid.\nPayslips are sent.' },
      purposes: [aPurpose({ title: { en: 'Pay wages' } })],
    }),
    anActivity({ id: 'other', ref: 'T-002', name: { en: 'Library' } }),
  ],
  dpias: [aDpia({ activities: ['activities-1'] })],
})
const printing = (id: DocumentId, audience: Audience, file = dossier) =>
  printDocument(id, file, { language: 'fr', audience, records: ['T-001'], today: '2026-11-23' })
const words = (blocks: Iterable<Block>) => plainly(textsOfBlocks(blocks).join('\n'))

const runsOf = (text: Text): readonly Run[] =>
  (typeof text === 'string' ? [text] : text).map((run) => (typeof run === 'string' ? { text: run } : run))
const foreignIn = (blocks: Iterable<Block>): readonly string[] =>
  [...blocks].flatMap((block) => {
    const texts: readonly Text[] =
      block.kind === 'grid'
        ? block.rows.flat()
        : block.kind === 'heading'
          ? [block.runs ?? block.text]
          : block.kind === 'facts'
            ? block.rows.flatMap(({ value }) => value.filter((entry) => !('kind' in Object(entry))) as readonly Text[])
            : []
    return texts.flatMap(runsOf).flatMap(({ text, language }) => (language === 'en' ? [text] : []))
  })

describe('words in another language', () => {
  it('are told apart wherever they were joined to others, line by line', () => {
    const said = `T-001 · ${foreign('One\nTwo', 'en')} (suite)`
    expect(stretchesOf(said)).toEqual([
      { text: 'T-001 · ' },
      { text: 'One', language: 'en' },
      { text: '\n' },
      { text: 'Two', language: 'en' },
      { text: ' (suite)' },
    ])
    expect(said.split('\n').map(unmarked)).toEqual(['T-001 · One', 'Two (suite)'])
  })

  it('are tagged in headings, answers and tables, each line of them', () => {
    const told = foreignIn(printing('D03', 'authority').blocks())
    expect(told).toEqual(expect.arrayContaining(['Payroll', 'Wages are paid.', 'Payslips are sent.', 'Pay wages']))
    expect(told).not.toContain('T-001 · Payroll')
  })

  it('are listed once for the house, by record and field, and for an authority that asked for annexes', () => {
    const house = words(printing('D03', 'internal').blocks())
    expect(house.split('Annexe : textes à traduire')).toHaveLength(2)
    expect(house.split('Champs à traduire\n')[1]).toContain('Nom du traitement')
    expect(house.split('Champs à traduire\n')[1]).not.toContain('Library')
    for (const audience of ['authority', 'public'] as const) {
      const said = words(printing('D03', audience).blocks())
      expect(said).not.toContain('Champs à traduire')
      expect(said).toContain('soulignés en pointillé')
    }
  })

  it('are to be translated before a text for people leaves', () => {
    const said = words(printing('D13', 'public').blocks())
    expect(said.split('\n')[1]).toBe('[à traduire : les passages soulignés en pointillé, écrits en anglais]')
    expect(said).not.toContain('Champs à traduire')
  })

  it('leave a document alone that has none of them', () => {
    const file = aDossier({ activities: [anActivity()] })
    expect(words(printing('D03', 'internal', file).blocks())).not.toMatch(/n’existe qu’en|pointillé/)
  })

  it('bear their language in Word and their marks nowhere', async () => {
    const chunks: Uint8Array[] = []
    const file = aDossier({
      activities: dossier.activities,
      breaches: [aRecord('breaches', { ref: 'V-001' })],
    })
    for await (const chunk of printWord(printing('D03', 'internal', file), { date: '2026-11-23T09:00:00.000Z' }))
      chunks.push(chunk)
    const { parts } = await readWord(Buffer.concat(chunks))
    const body = parts.get('word/document.xml') ?? ''
    expect(body).toContain('<w:lang w:val="en-GB"/></w:rPr><w:t xml:space="preserve">Pay wages</w:t>')
    expect([...parts.values()].join('')).not.toMatch(/[\uFDD0-\uFDD2]/u)
  })
})
