import { describe, expect, it } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import { emptyRow } from '@core/kinds'
import { rowDefinitions } from '@core/registers'
import { aDossier, aRecord } from '@core/examples/a-dossier'
import { textsOf } from '@core/texts/languages'
import {
  audiencesOf,
  documentsOffered,
  documentTitle,
  printDocument,
  type Audience,
} from '@templates/documents/registry'
import { textsOfBlocks } from '../../helpers/block-texts'
import { plainly } from '../../helpers/typeset'

const dossier: Dossier = aDossier({
  supportingAssets: [
    aRecord('supportingAssets', { id: 'b1', ref: 'B-001', name: 'Paie en ligne', version: '14.2', tags: ['à revoir'] }),
    aRecord('supportingAssets', { id: 'b2', ref: 'B-002', name: 'Serveur de fichiers' }),
  ],
})
const said = (audience: Audience, records: readonly string[] = []) =>
  plainly(
    textsOfBlocks(
      printDocument('RB', dossier, { language: 'fr', audience, records, today: '2026-11-23' }).blocks(),
    ).join('\n'),
  )

describe('the extract of a register', () => {
  it('is called as the register is, in each language', () => {
    expect(documentTitle('RB', 'fr')).toBe('Supports des données')
    expect(documentTitle('RB', 'en')).toBe(textsOf('en').registers.supportingAssets.many)
  })

  it('tells every record and what was answered, and nothing that only sorts them on screen', () => {
    expect(said('authority')).toMatch(/B-001 · Paie en ligne[^]*Version\n14\.2[^]*B-002 · Serveur de fichiers/)
    expect(said('authority')).not.toContain('à revoir')
  })

  it('sets what is answered line by line as a table, told apart by its short answers', () => {
    const system = aRecord('algorithmicSystems', {
      id: 'g1',
      ref: 'G-001',
      biasTests: [
        { ...emptyRow(rowDefinitions.biasTests, 't1'), date: '2026-09-22', result: '0,71', group: { fr: 'Familles' } },
      ] as never,
    })
    const blocks = [
      ...printDocument('RG', aDossier({ algorithmicSystems: [system] }), {
        language: 'fr',
        audience: 'authority',
        records: [],
        today: '2026-11-23',
      }).blocks(),
    ]
    const table = blocks.find((block) => block.kind === 'grid')
    const { fields } = textsOf('fr').rows.biasTests
    expect(table?.columns.map(({ label }) => label)).toContain(fields.date.label)
    expect(plainly([table?.rows[0]?.join('\n'), table?.under?.[0]].join('\n'))).toMatch(/22 septembre 2026[^]*Familles/)
  })

  it('of one record speaks of that one', () => {
    expect(said('authority', ['B-002'])).not.toContain('Paie en ligne')
  })

  it('has no public edition: how its records stand is between the organisation and its authority', () => {
    expect(audiencesOf('RB')).toEqual(['authority', 'internal'])
    expect(audiencesOf('D01')).toContain('public')
  })

  it('is offered once the register holds something', () => {
    expect(documentsOffered(dossier)).toContain('RB')
    expect(documentsOffered(aDossier({}))).not.toContain('RB')
  })
})
