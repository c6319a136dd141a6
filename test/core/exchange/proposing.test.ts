import { describe, expect, it } from 'vitest'
import { mainOrganisationOf } from '@core/dossier/references'
import { openActivityClaims } from '@core/exchange/proposing/claim-activity'
import { Draft } from '@core/exchange/proposing/draft'
import { fillRow } from '@core/exchange/proposing/fill-rows'
import { rowMatcher } from '@core/exchange/proposing/match-rows'
import { found } from '@core/exchange/proposing/found'
import { openLedger } from '@core/exchange/proposing/ledger'
import { reuseRetention } from '@core/exchange/proposing/reuse-linked'
import { shownAnswer } from '@core/exchange/proposing/shown-answer'
import { openTitleIndex, titleOf } from '@core/exchange/proposing/title-index'
import { warnOfSheets } from '@core/exchange/proposing/warn-of-sheets'
import type { Cell } from '@core/exchange/sheets/sheet'
import { rowDefinitions } from '@core/registers'
import { makeCsv } from '../../helpers/make-sheets'
import { aNewClient, createdIn, propose } from '../../helpers/propose'

const cell = (text: string): Cell => ({ row: 1, column: 1, text })
function aDraft() {
  const ledger = openLedger()
  let ids = 0
  const context = { dossier: aNewClient(), language: 'fr', at: '2026-11-23T10:00:00.000Z', by: 'Test' } as const
  return { ledger, draft: new Draft({ ...context, newId: () => `id-${++ids}` }, ledger) }
}

describe('a row that was found', () => {
  const rows = [
    { id: 'words', category: 'other', detail: { fr: 'Badges' } },
    { id: 'english', category: 'other', detail: { en: 'Badges' } },
    { id: 'bare', category: 'other', detail: {} },
    { id: 'nothing', category: null, detail: null },
  ]
  const match = (row: Parameters<ReturnType<typeof rowMatcher>>[0]) =>
    rowMatcher(rows, [['category', 'detail']])(row)?.id ?? 'none'
  const other = found('other')

  it.each([
    ['in other letters', { category: other, detail: found({ fr: 'BADGES' }) }, 'words'],
    ['in English only', { category: other, detail: found({ en: 'badges' }) }, 'english'],
    ['in other words', { category: other, detail: found({ fr: 'Photos' }) }, 'none'],
    ['without words', { category: other }, 'bare'],
    ['without anything', { category: found(null), detail: found('') }, 'nothing'],
  ])('%s is the standing row that says the same in a language both have, or none', (_what, row, id) => {
    expect(match(row)).toBe(id)
  })

  it('that answers nothing changes nothing, and is accounted for', () => {
    const from = { id: 'r', title: { fr: 'Paie' } }
    const said = cell('-')
    const filled = fillRow(rowDefinitions.purposes, from, { title: found({}, said) }, () => expect.unreachable())
    expect(filled).toEqual({ sets: [], cells: [said] })
  })
})

describe('the account of cells', () => {
  it('lists what was opened and nothing else, however often it is spoken of', () => {
    const ledger = openLedger()
    const [one, two, three, stranger] = ['un', 'deux', 'trois', 'ailleurs'].map(cell)
    ledger.open(
      [one, two, three].flatMap((each) => each ?? []),
      ({ text }) => `A › ${text}`,
    )
    ledger.place(one, undefined, stranger)
    ledger.ignore(undefined, two)
    ledger.leave(undefined, stranger, three)
    expect(stranger && ledger.where(stranger)).toBe('')
    expect(ledger.close()).toMatchObject({ placed: 1, unplaced: [{ where: 'A › trois', text: 'trois' }] })
  })
})

it.each([
  ['yes', ''],
  ['Ville de Brume', 'Ville de Brume'],
  ['id-1', 'Mairie'],
  [{ fr: 'Paie', en: 'Payroll' }, 'Paie'],
  [{ en: 'Payroll' }, 'Payroll'],
  [{}, ''],
  [[{ fr: 'Paie' }, 'no', { fr: 'Badges' }], 'Paie, Badges'],
  [7, ''],
  [null, ''],
])('an answer that stands, %j, is quoted as “%s”', (value, shown) => {
  expect(shownAnswer(value, (id) => (id === 'id-1' ? 'Mairie' : undefined))).toBe(shown)
})

it('a record without a name is found under none', () => {
  const index = openTitleIndex()
  const nameless = { id: 'a', name: {} }
  index.add('activities', nameless)
  expect(titleOf('activities', nameless)).toBe('')
  expect(index.find('activities', ' ')).toEqual([])
})

describe('a draft', () => {
  it('warns once of one thing, with as much as the source says of it', () => {
    const { draft } = aDraft()
    const warnings = [
      { reason: 'unclosed-quote' },
      { reason: 'unclosed-quote' },
      { reason: 'link-dropped', count: 3 },
    ] as const
    warnOfSheets(draft, { kind: 'csv', sheets: [], warnings })
    expect(draft.finish('table').warnings).toEqual([
      { code: 'unclosed-quote', where: '', values: { reason: 'unclosed-quote' } },
      { code: 'link-dropped', where: '', values: { reason: 'link-dropped', count: '3' } },
    ])
  })

  it('names what has no name after its place, and tells where a name or a number stands twice', () => {
    const { draft } = aDraft()
    const claim = openActivityClaims(draft)
    const ref = cell('T-7')
    claim({ name: undefined, ref, place: 'Feuille 1' }, 'fr')
    claim({ name: undefined, ref, place: 'Feuille 1' }, 'fr')
    const { warnings, created } = draft.finish('table')
    expect(created.map(({ name }) => name)).toEqual(['Feuille 1', 'Feuille 1'])
    expect(warnings.map(({ code, where }) => [code, where])).toEqual([
      ['duplicate-name', 'Feuille 1'],
      ['duplicate-ref', 'Feuille 1'],
    ])
  })

  it('keeps what is to become of data at the end of a retention that says no period', () => {
    const { draft } = aDraft()
    const id = reuseRetention(draft, 'fr', 'Fin du contrat', { finalFate: 'delete' })
    expect(draft.read('retentionRules', id)).toMatchObject({
      finalFate: 'delete',
      criteria: { fr: 'Fin du contrat' },
    })
  })

  it('fills no record it does not know', () => {
    expect(() => aDraft().draft.fill('activities', 'nobody', {})).toThrow('nobody')
  })
})

it('where the person removed her organisation, what is imported gets one', () => {
  const client = aNewClient()
  const clientFile = client.clientFile.map((file) => ({ ...file, mainOrganisation: '' }))
  const into = { ...client, clientFile, organisations: [] }
  const { proposal, after } = propose(
    makeCsv([
      ['Nom du traitement', 'Finalité'],
      ['Paie', 'Payer'],
    ]),
    { into, name: 'a.csv' },
  )
  expect(createdIn(proposal, 'organisations')).toHaveLength(1)
  expect(mainOrganisationOf(after)?.roleInFile).toEqual(['controller'])
})
