import { describe, expect, it } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import type { Dpia } from '@core/registers'
import { aDossier, anActivity, aRecord, aRow } from '@core/examples/a-dossier'
import type { Block } from '@templates/blocks'
import { examples } from '@templates/models/examples'
import { printDocument, recordsPrintedBy, refusalOf, type DocumentId } from '@templates/documents/registry'
import { layOutBlock } from '@templates/word/lay-out-block'
import { plain, textsOfBlocks } from '../../helpers/block-texts'

/** The file for the authority is made where a risk stays high; nothing printed is empty, blank or guessed. */

type Step = Dpia['risks'][number]['severityAfter']
const aDpia = (after: Step, more: Partial<Dpia> = {}): Dpia =>
  aRecord('dpias', {
    ref: 'A-001',
    title: { en: 'Badges' },
    risks: [
      aRow('dpiaRisks', 'risk', {
        event: 'disappearance',
        severityNow: 'r4',
        likelihoodNow: 'r4',
        severityAfter: after,
        likelihoodAfter: after,
      }),
    ],
    ...more,
  })
const fileOf = (...dpias: Dpia[]): Dossier => aDossier({ dpias } as Partial<Dossier>)
const print = (id: DocumentId, dossier: Dossier, language: 'fr' | 'en' = 'en') =>
  printDocument(id, dossier, { language, audience: 'authority', records: [], today: '2026-11-28' })
const textOf = (id: DocumentId, dossier: Dossier, language: 'fr' | 'en' = 'en') =>
  textsOfBlocks(print(id, dossier, language).blocks()).join('\n')
const factsOf = (blocks: Iterable<Block>) => [...blocks].flatMap((block) => (block.kind === 'facts' ? block.rows : []))

describe('D05', () => {
  it('is refused where no risk is recorded as staying high, unrated ones included', () => {
    for (const after of ['r1', ''] as const) {
      expect(refusalOf('D05', fileOf(aDpia(after)), [])).toBe('no-high-risk')
      expect(recordsPrintedBy('D05', fileOf(aDpia(after)), [])).toBe(0)
      expect(textOf('D05', fileOf(aDpia(after)))).toBe(
        'The document “D05” is printed only where a risk stays high after the measures (Article 36(1)): none is recorded as such.',
      )
    }
    expect(refusalOf('D05', fileOf(), [])).toBe('nothing-to-print')
    expect(refusalOf('D04', fileOf(aDpia('r1')), [])).toBeNull()
  })

  it('is printed where one stays high, where one is high today and the plan not carried out, or once sent', () => {
    expect(refusalOf('D05', fileOf(aDpia('r4')), [])).toBeNull()
    expect(refusalOf('D05', fileOf(aDpia('r1', { consultedOn: '2026-05-05' })), [])).toBeNull()
    const activity = anActivity({ status: 'active' })
    const running = { ...fileOf(aDpia('r1', { activities: [activity.id] })), activities: [activity] }
    expect(refusalOf('D05', running, [])).toBeNull()
  })

  it('tells of the assessments that call for it and of no other', () => {
    const low = { ...aDpia('r1', { ref: 'A-002', title: { en: 'Parking' } }), id: 'low' }
    const document = print('D05', fileOf(aDpia('r4'), low))
    expect(document.steps).toBe(1)
    expect(document.cover.subtitle).toBe('A-001 · Badges')
    expect(textsOfBlocks(document.blocks()).join('\n')).not.toContain('Parking')
  })

  it('shows no empty question, and no chapter of questions where there are none', () => {
    const dpia = aDpia('r4')
    const blocks = [...print('D05', fileOf(dpia)).blocks()]
    expect(factsOf(blocks).filter(({ value }) => value.length === 0)).toEqual([])
    const titles = (of: Dpia) =>
      [...print('D05', fileOf(of)).blocks()].flatMap((block) =>
        block.kind === 'heading' && block.level === 2 ? [block.text] : [],
      )
    expect(titles(dpia)).toHaveLength(6)
    const asking = aDpia('r4', { consultationQuestions: { en: 'Is it enough?' } })
    expect(titles(asking).at(-1)).toBe('7. Questions to the authority')
    expect(textOf('D05', fileOf(asking)).match(/Is it enough\?/g)).toHaveLength(1)
  })

  it('does not deny a high risk that a person retained as lower', () => {
    const retained = aDpia('r4', { residualLevel: 'low', residualReason: { en: 'Switched off.' } })
    expect(textOf('D05', fileOf(retained))).toContain('A risk stays high by the grid; the level retained is lower')
    expect(textOf('D05', fileOf(retained))).not.toContain('No risk stays high')
  })
})

describe('the sign-off of the ICO', () => {
  const rows = (more: Partial<Dpia>) => {
    const dpia = aDpia('r1', {
      method: 'ico',
      decidedBy: 'Mary Mayor',
      decidedOn: '2026-04-02',
      dpoNames: 'Dan',
      ...more,
    })
    const table = [...print('D04', fileOf(dpia)).blocks()].find(
      (block) => block.kind === 'grid' && block.columns[0]?.label === 'Item',
    )
    const said = table?.kind === 'grid' ? table.rows.map((row) => row.map(plain)) : []
    return Object.fromEntries(said.map(([item = '', who]) => [item, who]))
  }

  it('names whoever approved, and never guesses who reviewed', () => {
    expect(rows({ outcome: 'approved', dpoFollowed: 'unknown' })).toEqual({
      'Measures approved by': 'Mary Mayor, on 2 April 2026',
      'Residual risks approved by': 'Mary Mayor, on 2 April 2026',
      'DPO advice provided by': 'Dan',
      'DPO advice accepted or overruled by': 'Not stated',
      'Consultation responses reviewed by': 'Not stated',
      'This DPIA will be kept under review by': 'Not stated',
    })
  })

  it('says that nobody approved what was rejected', () => {
    const { 'Measures approved by': measures, 'Residual risks approved by': residual } = rows({ outcome: 'rejected' })
    expect([measures, residual]).toEqual(Array(2).fill('Nobody: the assessment is not approved'))
    expect(rows({ outcome: '' })['Measures approved by']).toBe('Not stated')
  })
})

it('whoever is only named to validate is not made to sign', () => {
  const blocks = [...print('D04', fileOf(aDpia('r1', { validatorNames: 'Vera', decidedBy: '' }))).blocks()]
  const signed = blocks.flatMap((block) => (block.kind === 'signature' ? block.parties.map(({ name }) => name) : []))
  expect(signed).not.toContain('Vera')
})

describe('the pictures', () => {
  const pictures = [...print('D04', fileOf(aDpia('r1')), 'fr').blocks()].filter((block) => block.kind === 'picture')

  it('have a number, a title and one sentence', () => {
    expect(pictures.map(({ caption = '' }) => plain(caption))).toEqual(
      [
        'Figure 1. Cartographie des risques. Une lettre par évènement redouté ; la flèche mène d’un stade au suivant.',
        'Figure 2. Vue d’ensemble des risques. Chaque point relie un évènement redouté à une cause, une conséquence ou une mesure.',
      ].map((said) => said.replace(' ;', '\u202f;')),
    )
  })

  it('keep it under them in Word', () => {
    const [first] = pictures
    if (!first) throw new Error('no picture')
    const { words } = print('D04', fileOf(aDpia('r1')))
    const pieces = [...layOutBlock(first, { width: 9000, words })]
    expect(pieces).toMatchObject([{ keepNext: true }, { style: 'Caption' }])
  })
})

it.each(['fr', 'en'] as const)('no cell is blank and no heading stands alone, in either example, in %s', (language) => {
  for (const name of ['town', 'firm'] as const) {
    const dossier = examples[name]('2026-11-28T09:00:00.000Z', 0)
    for (const id of ['D04', 'D05', 'S01'] as const) {
      const blocks = [...print(id, dossier, language).blocks()]
      const cells = blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat() : []))
      expect(cells.filter((cell) => plain(cell).trim() === '')).toEqual([])
      const alone = blocks.filter((block, at) => {
        const next = blocks[at + 1]
        if (block.kind !== 'heading') return false
        return (
          !next ||
          (next.kind === 'heading' && next.level <= block.level) ||
          (next.kind === 'facts' && next.rows.length === 0)
        )
      })
      expect(alone).toEqual([])
    }
  }
})
