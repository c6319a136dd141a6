import { describe, expect, it } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import type { Dpia } from '@core/registers'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import { freezeDpia } from '@core/dpia/freeze'
import { ownLook } from '@templates/word/look'
import { sheets } from '@templates/word/page'
import { References } from '@templates/word/references'
import { coverXml } from '@templates/word/write-cover'
import { PieceWriter } from '@templates/word/write-pieces'
import { printDocument, type DocumentId, type PrintOptions } from '@templates/documents/registry'
import { aClientFile, aDossier, aRecord, aRow } from '@core/examples/a-dossier'
import { plain, textsOfBlocks } from '../../helpers/block-texts'

/** Whose version, whose day and whose names stand on the cover of an assessment, and who is said to have approved it. */

const rated = { severityNow: 'r3', likelihoodNow: 'r3', severityAfter: 'r2', likelihoodAfter: 'r2' } as const
const aDpia = (more: Partial<Dpia> = {}): Dpia =>
  aRecord('dpias', {
    ref: 'A-001',
    title: { fr: 'Badges', en: 'Badges' },
    version: '2.1',
    status: 'signed',
    authorNames: 'Ada Author',
    evaluatorNames: 'Eva Evaluator',
    risks: [aRow('dpiaRisks', 'risk', { event: 'disappearance', ...rated })],
    dpoNames: 'Dan Officer',
    dpoVerdict: 'favourable',
    dpoAdviceOn: '2026-03-01',
    outcome: 'approved',
    decidedBy: 'Mary Mayor',
    decidedOn: '2026-04-02',
    versions: [
      aRow('dpiaVersions', 'v1', { version: '1', on: '2025-01-10', by: 'Ada Author', reason: { en: 'First' } }),
      aRow('dpiaVersions', 'v2', { version: '2.1', on: '2026-04-02', by: 'Mary Mayor' }),
    ],
    ...more,
  })
const fileOf = (...dpias: Dpia[]): Dossier =>
  aDossier({ clientFile: [aClientFile({ registerVersion: '17' })], dpias } as Partial<Dossier>)
const print = (id: DocumentId, dossier: Dossier, more: Partial<PrintOptions> = {}) =>
  printDocument(id, dossier, { language: 'en', audience: 'authority', records: [], today: '2026-11-28', ...more })
const coverOf = (dpia: Dpia, more: Partial<PrintOptions> = {}) => print('D04', fileOf(dpia), more).cover
const factsOf = (dpia: Dpia) => Object.fromEntries(coverOf(dpia).facts.map(({ label, value }) => [label, value]))

describe('the cover of an assessment', () => {
  it('tells its own version, day and authors; the day of printing as such, nothing of the file’s version', () => {
    const { facts } = coverOf(aDpia())
    expect(facts.slice(0, 6)).toEqual([
      { label: 'Version of the assessment', value: '2.1, frozen on 2 April 2026' },
      { label: 'State', value: 'Signed' },
      { label: 'Decision of', value: '2 April 2026' },
      { label: 'Written by', value: 'Ada Author' },
      { label: 'Evaluated by', value: 'Eva Evaluator' },
      { label: 'Printed on', value: '28 November 2026' },
    ])
    expect(JSON.stringify(print('D04', fileOf(aDpia())).header)).not.toContain('17')
    expect(facts.map(({ value }) => value)).not.toContain('17')
    const asFrozen = aDpia({ version: '3', versions: [] })
    const frozen = JSON.stringify(freezeDpia(fileOf(asFrozen), asFrozen, '2026-05-06T08:00:00.000Z'))
    const versions = [aRow('dpiaVersions', 'v3', { version: '3', on: '2026-05-06', content: frozen })]
    const version = (more: Partial<Dpia>) => factsOf({ ...asFrozen, versions, ...more })['Version of the assessment']
    expect(version({})).toBe('3, frozen on 6 May 2026')
    expect(version({ dpoVerdict: 'reservations' })).toBe('3, changed since it was frozen on 6 May 2026')
    expect(factsOf(aDpia({ version: '3' }))['Version of the assessment']).toBe('3, not frozen')
  })

  it('holds who advised, who decided, and the versions, the latest first; what is missing is said', () => {
    const grids = (dpia: Dpia) =>
      (coverOf(dpia).blocks ?? []).flatMap((block) =>
        block.kind === 'grid' ? [block.rows.map((row) => row.map(plain))] : [],
      )
    expect(grids(aDpia())).toEqual([
      [
        ['DPO, for advice', 'Dan Officer', '1 March 2026', 'In favour'],
        ['Controller, for decision', 'Mary Mayor', '2 April 2026', 'Approved'],
      ],
      [
        ['2.1', '2 April 2026', 'Mary Mayor', 'Not stated'],
        ['1', '10 January 2025', 'Ada Author', 'First'],
      ],
    ])
    const bare = { outcome: '', decidedBy: '', decidedOn: '', validatorNames: 'Vera' } as const
    expect(grids(aDpia(bare))[0]?.[1]).toEqual([
      'Controller, for decision',
      'Not stated',
      'Not stated',
      'The controller’s decision is not recorded.',
    ])
  })

  it('of several assessments tells how many; each has its own at its head', () => {
    const two = [aDpia(), { ...aDpia({ ref: 'A-002', version: '9' }), id: 'other' }]
    const document = print('D04', fileOf(...two))
    expect(document.cover.facts.map(({ value }) => value).join('\n')).not.toMatch(/frozen|Ada/)
    const said = textsOfBlocks(document.blocks()).join('\n')
    expect(said).toContain('2.1, frozen on 2 April 2026')
    expect(said).toContain('9, not frozen')
    expect(said.match(/DPO, for advice/g)).toHaveLength(2)
  })

  it('of a screening tells when it was printed, and no version of the file', () => {
    const { facts } = print('S01', fileOf(aDpia())).cover
    expect(facts[0]).toEqual({ label: 'Printed on', value: '28 November 2026' })
    expect(facts.map(({ value }) => value)).not.toContain('17')
  })

  it('is on the page of the cover in Word with its approvals', () => {
    const { cover, words } = print('D04', fileOf(aDpia()))
    const writer = new PieceWriter({
      references: new References(),
      numbers: { bullets: 1, firstOrdered: 2 },
      look: ownLook,
    })
    const page = [...coverXml(cover, { words, upright: sheets.portrait }, writer)].join('')
    for (const told of ['DPO, for advice', 'Mary Mayor', 'Document history', '10 January 2025'])
      expect(page).toContain(told)
  })
})

describe('an assessment that was rejected, or is not finished', () => {
  const unfinished = { outcome: '', decidedBy: '', decidedOn: '' } as const
  const unrated = { risks: [aRow('dpiaRisks', 'risk', { event: 'disappearance' })] }
  const cases: readonly (readonly [string, Partial<Dpia>, Readonly<Record<WindowLanguage, string>>])[] = [
    ['rejected', { outcome: 'rejected' }, { fr: 'Rejetée', en: 'Rejected' }],
    ['without its decision', unfinished, { fr: 'Inachevée', en: 'Unfinished' }],
    ['with a risk nobody rated', unrated, { fr: 'Inachevée', en: 'Unfinished' }],
  ]
  it.each(cases)('is never called validated or signed: %s', (_, answers, told) => {
    for (const language of ['fr', 'en'] as const)
      for (const status of ['validated', 'signed'] as const) {
        const document = print('D04', fileOf(aDpia({ ...answers, status, validatorNames: 'Vera' })), { language })
        const whole = [...document.cover.facts.map(({ value }) => value), ...textsOfBlocks(document.blocks())].join(
          '\n',
        )
        expect(whole).toContain(told[language])
        const { validated, signed } = textsOf(language).codes.dpiaStatus
        expect(whole).not.toMatch(new RegExp(`\\b(${validated}|${signed})(?!\\p{L})`, 'iu'))
      }
  })

  it('once decided and rated is called what it is', () => {
    expect(factsOf(aDpia())['State']).toBe('Signed')
    expect(factsOf(aDpia({ status: 'inReview', outcome: '' }))['State']).toBe('Under review')
  })
})
