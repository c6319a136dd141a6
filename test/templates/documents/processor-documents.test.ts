import { describe, expect, it } from 'vitest'
import { aDossier, anActivity, aRecord } from '@core/examples/a-dossier'
import type { Dossier } from '@core/dossier/dossier'
import { emptyRow } from '@core/kinds'
import { rowDefinitions, type ProcessorActivity } from '@core/registers'
import {
  documentsOffered,
  printDocument,
  refusalOf,
  type Audience,
  type DocumentId,
} from '@templates/documents/registry'
import { alderwickDossier } from '@templates/models/alderwick'
import { exampleDossier } from '@templates/models/example'
import { plain, textsOfBlocks } from '../../helpers/block-texts'
import { plainly } from '../../helpers/typeset'

interface Wanted {
  readonly audience?: Audience
  readonly records?: readonly string[]
  readonly annexes?: boolean
  readonly language?: 'fr' | 'en'
}
const blocksOf = (id: DocumentId, dossier: Dossier, wanted: Wanted = {}) => [
  ...printDocument(id, dossier, {
    language: 'fr',
    audience: 'authority',
    records: [],
    today: '2026-11-23',
    ...wanted,
  }).blocks(),
]
const said = (id: DocumentId, dossier: Dossier, wanted: Wanted = {}) =>
  plainly(textsOfBlocks(blocksOf(id, dossier, wanted)).join('\n'))

const town = exampleDossier()
const customer = (id: string, name: string, organisation: string) => ({
  ...emptyRow(rowDefinitions.customers, id),
  name,
  organisation,
})
const serving = (service: Partial<ProcessorActivity>) =>
  aDossier({
    organisations: [
      aRecord('organisations', { id: 'o1', ref: 'O-001', legalName: 'Mairie d’Aubre' }),
      aRecord('organisations', { id: 'o2', ref: 'O-002', legalName: 'Lycée Brel' }),
    ],
    processorActivities: [aRecord('processorActivities', { id: 'y1', ref: 'Y-001', ...service })],
  })

describe('the register of processors', () => {
  it('prints no table of names alone where nobody judged the guarantees', () => {
    const dossier = aDossier({ processors: [aRecord('processors', { id: 's', ref: 'S-001', name: 'Solvia' })] })
    expect(said('D14', dossier).split('Solvia')).toHaveLength(2)
    expect(said('D14', dossier)).toContain('Non renseigné : Appréciation des garanties, Appréciées le, À revoir le.')
  })
})

describe.each([
  ['D02', 'authority'],
  ['D14', 'authority'],
  ['D21', 'public'],
] as const)('%s', (id, audience) => {
  it('is offered only where there is something to print', () => {
    expect(documentsOffered(town)).toContain(id)
    expect(documentsOffered(aDossier({}))).not.toContain(id)
    expect(refusalOf(id, aDossier({}), [])).toBe('nothing-to-print')
  })

  it.each(['fr', 'en'] as const)('leaves no cell blank, in either example (%s)', (language) => {
    for (const dossier of [town, alderwickDossier()]) {
      const cells = blocksOf(id, dossier, { audience, language }).flatMap((block) =>
        block.kind === 'grid' ? block.rows.flat().map(plain) : [],
      )
      expect(cells.length).toBeGreaterThan(5)
      expect(cells.filter((cell) => cell.trim() === '')).toEqual([])
    }
  })
})

describe('the record of a processor', () => {
  it('names the controller served, what is done for it and who helps, and no more than Art. 30(2) asks', () => {
    const record = said('D02', town)
    expect(record).toContain('Communauté de communes des Trois Vallées')
    expect(record).toContain('Accueil des familles, saisie et vérification des dossiers')
    expect(record).toContain('Y-001 · Autorisation spécifique')
    expect(record).not.toMatch(/Élèves|État civil|Restitution, puis suppression|club sportif/)
  })

  it('made for one controller, does not tell it who the others are', () => {
    const customers = [customer('c1', '', 'o1'), customer('c2', '', 'o2')]
    expect(said('D02', serving({ customers }))).toContain('Lycée Brel')
    expect(said('D02', serving({ customers }), { records: ['O-001'] })).toContain('Mairie d’Aubre')
    expect(said('D02', serving({ customers }), { records: ['O-001'] })).not.toContain('Lycée Brel')
  })

  it('reads no “no” in a question left open', () => {
    expect(said('D02', serving({}))).toContain('Transferts vers un pays tiers\nNon renseigné')
    expect(said('D02', serving({ transfersDeclared: 'no' }))).toContain('Transferts vers un pays tiers\nNon\n')
  })

  it.each(['D01', 'D02'] as const)('holds, like that of a controller, what Art. 49(1) wants documented (%s)', (id) => {
    const transfers = [
      {
        ...emptyRow(rowDefinitions.transfers, 't1'),
        importerName: 'Harbour Inc.',
        mechanism: 'd49_compelling',
        compellingAssessment: { fr: 'Une seule liste, chiffrée.' },
      } as const,
    ]
    const dossier = { ...serving({ transfers }), activities: [anActivity({ transfers })] }
    expect(said(id, dossier)).toContain('Une seule liste, chiffrée.')
  })
})

describe('the register of processors', () => {
  it('tells each clause of each contract in words, and keeps unread apart from no', () => {
    const register = said('D14', town)
    expect(register).toContain('K-003 · Vigisorle Sécurité SARL')
    expect(register).toMatch(/2 sur 11\nPas encore lues : 9/)
    expect(register).toMatch(/Fin de contrat\nRGPD, art\. 28\(3\)\(g\)\nOui\nCCAP, art\. 19\nNon\nNon lue/)
    expect(register).toContain('Échu le 31 août 2026')
  })

  it('keeps points to settle in the house, unless they are asked for', () => {
    expect(said('D14', town)).not.toContain('Écarts et actions')
    expect(said('D14', town)).toContain('Obtenir de Kidoria la liste')
    expect(said('D14', town, { annexes: true })).toContain('Écarts et actions')
    expect(said('D14', town, { audience: 'internal' })).toContain('Écarts et actions')
  })

  it('of one processor speaks of no other', () => {
    const extract = said('D14', town, { records: ['S-001'], audience: 'internal' })
    expect(extract).toContain('Paie-Clarté')
    expect(extract).not.toMatch(/Kidoria|Letterloom|Registréa/)
  })
})

describe('the essence of a joint controllers’ arrangement', () => {
  it.each(['public', 'authority', 'internal'] as const)('says who does what, and nothing internal (%s)', (audience) => {
    const paper = said('D21', town, { audience, records: ['J-001'] })
    expect(paper).toMatch(/Vous dire ce qui est fait de vos données\nCCAS de Valbrune/)
    expect(paper).toContain('ccas@valbrune.example')
    expect(paper).toContain('auprès de chacun de ces organismes')
    expect(paper).not.toMatch(/sous dix jours|4 décembre 2025|conteste/)
  })

  it('says that nobody is named for the rights of people, and announces no use that is only planned', () => {
    const dossier = aDossier({
      jointControls: [aRecord('jointControls', { id: 'j1', ref: 'J-001', title: { fr: 'Salon' } })],
      activities: [anActivity({ name: { fr: 'Invitations' }, jointControl: 'j1', status: 'draft' })],
    })
    const paper = said('D21', dossier, { audience: 'public' })
    expect(paper).toContain('Non renseigné : Qui s’en charge')
    expect(paper).not.toContain('Invitations')
  })
})
