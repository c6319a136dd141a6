import { expect, it } from 'vitest'
import { textsOf } from '@core/texts/languages'
import { plainText, type Block, type Grid } from '@templates/blocks'
import { printDocument } from '@templates/documents/registry'
import { exampleDossier } from '@templates/models/example'
import { layOutBlock } from '@templates/word/lay-out-block'
import type { Para } from '@templates/word/pieces'

const isGrid = (block: Block): block is Grid => block.kind === 'grid'

it('the record tells the country of every processor, recipient and importer, Art. 30(1)(d) and (e)', () => {
  const options = { language: 'en', audience: 'authority', records: [], today: '2026-11-23' } as const
  const { registers, rows, documents } = textsOf('en')
  const grids = [...printDocument('D01', exampleDossier(), options).blocks()].filter(isGrid)
  const columnOf: Readonly<Record<string, string>> = {
    [documents.descriptions.processors]: registers.processors.fields.country.label,
    [documents.descriptions.organisations]: registers.organisations.fields.country.label,
    [documents.descriptions.establishments]: rows.establishments.fields.country.label,
    [documents.descriptions.transfers]: rows.transfers.fields.destination.label,
  }
  for (const [description, label] of Object.entries(columnOf)) {
    const told = grids.filter((grid) => grid.description === description && grid.rows.length > 0)
    const at = ({ columns }: Grid) => columns.findIndex((column) => column.label.split(' · ').includes(label))
    for (const grid of told) expect(at(grid), `${description}: ${label}`).toBeGreaterThan(-1)
    const values = told.flatMap((grid) => grid.rows.map((line) => line[at(grid)]))
    expect(values.filter(Boolean).length > 0, label).toBe(told.length > 0)
  }
  const seen = new Set(grids.filter(({ rows: lines }) => lines.length > 0).map(({ description }) => description))
  expect(seen).toContain(documents.descriptions.processors)
  expect(seen).toContain(documents.descriptions.transfers)
  const recipients = grids.filter(({ columns }) =>
    columns.some(({ label }) => label === rows.externalRecipients.fields.recipient.label),
  )
  for (const { columns } of recipients)
    expect(columns.map(({ label }) => label)).toContain(rows.externalRecipients.fields.country.label)
})

it('figures stand at the right of their column, head and cells alike', () => {
  const grid: Grid = {
    kind: 'grid',
    columns: [
      { label: 'What', share: 2 },
      { label: 'Amount', share: 1, align: 'end' },
    ],
    rows: [['Fines', '1 200']],
    empty: '',
    description: '',
  }
  const words = textsOf('en').documents.printer
  const [table] = [...layOutBlock(grid, { width: 9000, words } as never)]
  if (!table || table.kind !== 'table') throw new Error('no table')
  const alignOf = (row: { readonly cells: readonly { readonly content: readonly unknown[] }[] }) =>
    row.cells.map(({ content }) => (content[0] as Para).align)
  expect(alignOf(table.head as never)).toEqual([undefined, 'right'])
  expect([...table.rows].map((row) => alignOf(row as never))).toEqual([[undefined, 'right']])
})

for (const language of ['fr', 'en'] as const)
  it(`a table says that an answer asked for is missing, and not that there is none (${language})`, () => {
    const town = exampleDossier()
    const [activity, ...others] = town.activities
    const [rule, ...rules] = town.retentionRules
    if (!activity || !rule) throw new Error('the town is empty')
    const recipient = { ...activity.externalRecipients[0], recipient: { fr: 'Assureur', en: 'Insurer' }, country: '' }
    const told = activity.externalRecipients.map((each) => ({ ...each, country: 'FR' as const }))
    const open = { ...rule, active: null, activeTrigger: '', finalFate: '', intermediate: null } as const
    const dossier = {
      ...town,
      activities: [{ ...activity, externalRecipients: [...told, recipient as (typeof told)[number]] }, ...others],
      retentionRules: [
        { ...open, label: { [language]: 'Open' }, criteria: {} },
        { ...open, id: 'by-criteria', label: { [language]: 'By criteria' }, criteria: { [language]: 'Until settled' } },
        ...rules,
      ],
    }
    const { documents, registers, rows } = textsOf(language)
    const cellsOf = (id: 'D01' | 'D03', description: string) =>
      [...printDocument(id, dossier, { language, audience: 'authority', records: [], today: '2026-11-23' }).blocks()]
        .filter(isGrid)
        .filter((grid) => grid.description === description)
        .flatMap(({ columns, rows: lines }) =>
          lines.map((line) => Object.fromEntries(line.map((cell, at) => [columns[at]?.label ?? '', plainText(cell)]))),
        )
    const { notStated, nothing } = documents.printer
    const byCountry = cellsOf('D03', documents.descriptions.recipients)
    const { recipient: name, country } = rows.externalRecipients.fields
    expect(byCountry.find((line) => line[name.label] === recipient.recipient[language])?.[country.label]).toBe(
      notStated,
    )
    const processor = registers.processors.fields
    expect(
      cellsOf('D01', documents.descriptions.processors).find((line) => line[processor.name.label] === 'Portaclef SARL'),
    ).toMatchObject({ [processor.country.label]: notStated })
    const { label, active, activeTrigger, intermediate, finalFate } = registers.retentionRules.fields
    const kept = cellsOf('D01', documents.descriptions.retention)
    const blank = { [intermediate.label]: '', [finalFate.label]: notStated }
    expect(kept.find((line) => line[label.label] === 'Open')).toMatchObject({
      ...blank,
      [active.label]: notStated,
      [activeTrigger.label]: notStated,
    })
    // Criteria take the place of a period, which then has no start.
    expect(kept.find((line) => line[label.label] === 'By criteria')).toMatchObject({
      ...blank,
      [active.label]: documents.retained.byCriteria,
      [activeTrigger.label]: nothing,
    })
  })
