import { describe, expect, it } from 'vitest'
import { aDossier, aRecord } from '@core/examples/a-dossier'
import { emptyRow, type FieldSet } from '@core/kinds'
import { rowDefinitions } from '@core/registers'
import { plainText, type Block, type Fact } from '@templates/blocks'
import { audiencesOf, printDocument, type Audience, type DocumentId } from '@templates/documents/registry'
import { layOut } from '@templates/word/lay-out'
import type { Piece, Row } from '@templates/word/pieces'
import { plainly } from '../../helpers/typeset'

const row = (definition: { fields: FieldSet }, id: string, answers: object) =>
  ({ ...(emptyRow(definition as never, id) as object), ...answers }) as never

const officer = aRecord('persons', { id: 'p1', ref: 'P-001', fullName: 'Anne Roy', email: 'dpo@lac.example' })
const town = aRecord('organisations', { id: 'o1', ref: 'O-001', legalName: 'Ville du Lac', address: '1 place du Lac', email: 'mairie@lac.example', dpo: 'p1' }) // prettier-ignore
const item = (id: string, retention: string) => row(rowDefinitions.dataItems, id, { category: 'contact', retention })
const activity = aRecord('activities', {
  id: 'a1',
  ref: 'T-001',
  name: { fr: 'Prêts', en: 'Loans' },
  dataItems: [item('d1', 'r1'), item('d2', 'r1'), item('d3', 'r1')],
  transfersDeclared: 'yes',
  transfers: [row(rowDefinitions.transfers, 't1', { importerName: 'Mail Inc.', destination: 'US' })],
  status: 'active', startDate: '2024-01-02', lastReviewedOn: '2026-03-01', occasional: 'no',
}) // prettier-ignore
const rule = aRecord('retentionRules', {
  id: 'r1',
  ref: 'R-001',
  label: { fr: 'Prêts rendus', en: 'Loans returned' },
  criteria: { fr: 'Tant que dure l’adhésion', en: 'As long as the membership' },
})
const client = aRecord('clientFile', { id: 'f1', ref: 'F-001', fileName: 'Lac', mainOrganisation: 'o1' })
const dossier = {
  ...aDossier(),
  clientFile: [client],
  organisations: [town],
  persons: [officer],
  activities: [activity],
  retentionRules: [rule],
}
const empty = { ...dossier, activities: [], persons: [], retentionRules: [], processors: [], securityMeasures: [] }

const print = (id: DocumentId, of = dossier, audience: Audience = 'authority') =>
  printDocument(id, of, { language: 'fr', audience, records: [], today: '2026-11-28' })
const blocksOf = (...asked: Parameters<typeof print>): readonly Block[] => [...print(...asked).blocks()]
const saidIn = ({ value }: Fact) =>
  plainly(value.map((entry) => (typeof entry === 'object' && 'kind' in entry ? '' : plainText(entry))).join('\n'))
const factsIn = (blocks: readonly Block[]) =>
  new Map(blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : [])).map((fact) => [fact.label, fact]))
const cellsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat().map((cell) => plainly(plainText(cell))) : []))
/** The first sheet of the record, which may be all that is handed over. */
const firstSheet = (audience: Audience = 'authority') => {
  const blocks = blocksOf('D01', dossier, audience)
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('T-001'))
  const to = blocks.findIndex((block, at) => at > from && block.kind === 'heading')
  return blocks.slice(from, to)
}

describe('the first sheet of the record', () => {
  it('says alone who is responsible, how to reach them and their officer', () => {
    const facts = factsIn(firstSheet())
    expect([...facts.values()].map(saidIn)).toEqual(
      expect.arrayContaining([
        'Ville du Lac',
        '1 place du Lac · mairie@lac.example',
        'Anne Roy · dpo@lac.example',
        expect.stringContaining('Mail Inc. · États-Unis'),
      ]),
    )
    // Named, they are an answer: « Oui » above them would tell it twice.
    expect([...facts.values()].map(saidIn)).not.toContain('Oui')
  })

  it('tells a rule that several categories share once', () => {
    const told = cellsIn(firstSheet()).filter((cell) => cell.startsWith('Prêts rendus'))
    expect(told.map((cell) => cell.split('\n')[1])).toEqual([
      'Durée non renseignée',
      'Comme ci-dessus',
      'Comme ci-dessus',
    ].map((line, at) => (at === 0 ? expect.stringContaining('Tant que dure l’adhésion') : line))) // prettier-ignore
  })

  it('names neither the officer nor an open question to citizens', () => {
    const said = [...factsIn(firstSheet('public')).values()].map(saidIn)
    expect(said.join()).not.toContain('Anne Roy')
    expect(said).not.toContain('')
  })
})

it('a sheet tells answers of a word on one line and names open questions together', () => {
  const facts = factsIn(blocksOf('D03'))
  const short = facts.get('En bref')
  expect(short && saidIn(short)).toMatch(/Statut : Actif · .*Traitement occasionnel : Non/)
  expect([...facts.values()].filter(({ value }) => value.length === 0).length).toBeLessThan(6)
})

const heads = ({ kind }: Block) => kind === 'heading'
it.each(['D01', 'D03', 'S01'] as const)('no title of %s stands above nothing, in any edition', (id) => {
  for (const of of [dossier, ...(id === 'D01' ? [empty] : [])])
    for (const audience of audiencesOf(id)) {
      const blocks = blocksOf(id, of, audience).filter((block) => block.kind !== 'facts' || block.rows.length > 0)
      const bare = blocks.filter((block, at) => {
        const next = blocks[at + 1]
        if (block.kind !== 'heading') return false
        return next === undefined || (heads(next) && next.kind === 'heading' && next.level <= block.level)
      })
      expect(bare, `${audience}`).toEqual([])
    }
})

it('says once that nothing is recorded yet', () => {
  const said = blocksOf('D01', empty).flatMap((block) => (block.kind === 'grid' ? [block.empty] : []))
  expect(said).toEqual([])
})

it('keeps the first and the last row of a table with the one beside it, and a few words with the table they introduce', () => {
  const table: Block = { kind: 'grid', columns: [{ label: 'A', share: 1 }], rows: [['1'], ['2'], ['3'], ['4']], empty: '', description: '' } // prettier-ignore
  const words: Block = { kind: 'paragraph', text: 'Voici la table.' }
  const pieces: Piece[] = [...layOut({ ...print('D03'), blocks: () => [words, table] })]
  const rows = pieces.flatMap((piece) => (piece.kind === 'table' ? [...piece.rows] : []))
  expect(rows.map(({ keepNext = false }: Row) => keepNext)).toEqual([true, false, true, false])
  expect(pieces.find((piece) => piece.kind === 'para')).toMatchObject({ text: 'Voici la table.', keepNext: true })
})

it('leaves no short answer alone on a page of its own', () => {
  const facts: Block = { kind: 'facts', rows: ['Profilage', 'Décision automatisée'].map((label) => ({ label, value: ['Non'] })) } // prettier-ignore
  const [table] = [...layOut({ ...print('D03'), blocks: () => [facts] })].filter((piece) => piece.kind === 'table')
  expect([...(table?.rows ?? [])].map(({ keepNext = false }) => keepNext)).toEqual([true, false])
})
