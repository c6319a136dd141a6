import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { readWorkbook } from '@core/exchange/sheets/read-workbook'
import { makeOds, makeXlsx } from '../../../helpers/make-sheets'
import { SHEET_LIMITS } from '@core/exchange/sheets/limits'
import { applyChanges } from '@core/dossier/change'
import { readDossier } from '@core/dossier/dossier'
import { readSource } from '@core/exchange/read-source'
import { refusals as english } from '@core/texts/en/refusals'
import { refusals as french } from '@core/texts/fr/refusals'
import { aNewClient } from '../../../helpers/propose'
import { hostileCsvs } from './hostile-csvs'
import { hostileJsons } from './hostile-jsons'
import { hostileOthers } from './hostile-others'
import { hostileXmls } from './hostile-xmls'
import { hostileZips } from './hostile-zips'

const hostileFiles = [...hostileZips, ...hostileXmls, ...hostileOthers]

describe('a hostile or damaged file is a failure value, never a hang', () => {
  test.each(hostileFiles)('$story: $reason', ({ reason, detail, make }) => {
    const read = readWorkbook(make(), 'registre.ods')
    expect(read).toMatchObject({ ok: false, failure: { reason } })
    if (detail && !read.ok) expect(read.failure.detail).toMatch(detail)
  })

  test('there are at least sixty of them', () => {
    expect(hostileFiles.length).toBeGreaterThanOrEqual(60)
  })

  const sheets = [
    {
      name: 'Fiche',
      rows: [
        ['Nom', 'Paie', 'Durée'],
        ['RH', 'Congés', '5 ans'],
      ],
    },
  ]
  test.each([
    ['bytesIn', 300, 299],
    ['bytesOut', 10_000, 900],
    ['entries', 3, 2],
    ['cells', 6, 5],
    ['sheets', 1, 0],
    ['xmlDepth', 8, 4],
  ] as const)('the limit of %s counts what is really there', (limit, enough, little) => {
    const bytes = limit === 'bytesIn' ? new TextEncoder().encode('a;b\n'.repeat(75)) : makeOds(sheets)
    const outcome = (value: number) => readWorkbook(bytes, 'x', { ...SHEET_LIMITS, [limit]: value })
    expect(outcome(enough).ok).toBe(true)
    expect(outcome(little)).toMatchObject({ ok: false, failure: { reason: 'too-big' } })
  })

  test('prototypes stay as they were', () => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const bytes = makeXlsx([
      { name: '__proto__', rows: [['__proto__', 'constructor'], [{ text: 'x', link: 'javascript:alert(1)' }]] },
    ])
    expect(readWorkbook(bytes, '__proto__').ok).toBe(true)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
  })
})

describe('every importer answers every hostile file', () => {
  const into = aNewClient()
  let ids = 0
  const at = '2026-11-23T10:00:00.000Z'
  const context = { dossier: into, language: 'fr', at, by: 'Test', newId: () => `id-${++ids}` } as const
  const comesOf = (bytes: Uint8Array, name: string) => {
    const before = Object.getOwnPropertyNames(Object.prototype)
    const read = readSource(bytes, name, 'auto', context)
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect({}).not.toHaveProperty('polluted')
    if (read.ok) {
      // As it would be written and read again: what cannot be opened must not be imported.
      const after = JSON.parse(JSON.stringify(applyChanges(into, read.proposal.changes))) as unknown
      const check = readDossier(after)
      expect(check.ok ? '' : `${check.fault.path}: expected ${check.fault.expected}`).toBe('')
      return 'imported'
    }
    const { reason, about, detail = '' } = read.refusal
    expect(about).toBe(name)
    for (const sentence of [french[reason](about, detail), english[reason](about, detail)])
      expect(sentence).toMatch(/^[^\n]{20,400}\.$/)
    return reason
  }

  test.each(hostileJsons)('$story (JSON): $comes', ({ make, comes }) => {
    expect(comesOf(make(), 'pia.json')).toBe(comes)
  })
  test.each(hostileCsvs)('$story (CSV): $comes', ({ make, comes }) => {
    expect(comesOf(make(), 'registre.csv')).toBe(comes)
  })

  test('and none is taken for another', () => {
    for (const { make, story } of hostileFiles) {
      expect(comesOf(make(), 'registre.ods'), story).not.toBe('imported')
    }
  }, 60_000)
})

describe('whatever happens to a file on its way', () => {
  const sheets = [
    {
      name: 'Fiche',
      rows: [
        ['Nom du traitement', 'Paie'],
        ['Créé le', { date: '2026-03-31' }],
      ],
    },
  ]
  const files = { ods: makeOds(sheets), xlsx: makeXlsx(sheets) }

  test.each(Object.entries(files))(
    'a changed byte of an %s never throws and never changes the words',
    (name, bytes) => {
      const sound = readWorkbook(bytes, name)
      const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }))
      fc.assert(
        fc.property(change, ([at, by]) => {
          const spoilt = bytes.slice()
          spoilt[at] = (spoilt[at] ?? 0) ^ by
          const read = readWorkbook(spoilt, name)
          // A date or comment of the zip itself may differ; what is read must not.
          return !read.ok || JSON.stringify(read) === JSON.stringify(sound)
        }),
        { numRuns: 400 },
      )
    },
  )

  test.each(Object.entries(files))('any cut of an %s is seen', (name, bytes) => {
    for (let length = 0; length < bytes.length; length += 7)
      expect(readWorkbook(bytes.slice(0, length), name).ok).toBe(false)
  })

  test('arbitrary bytes never throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => typeof readWorkbook(bytes, 'x').ok === 'boolean'),
    )
  })
})
