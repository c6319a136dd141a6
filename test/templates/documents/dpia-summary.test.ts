import { describe, expect, it } from 'vitest'
import type { Dossier } from '@core/dossier/dossier'
import type { Action, Dpia } from '@core/registers'
import { aDossier, aRecord, aRow } from '@core/examples/a-dossier'
import type { Block, Note, PrintedDocument, Text } from '@templates/blocks'
import { examples } from '@templates/models/examples'
import { printDocument } from '@templates/documents/registry'
import { layOutBlock } from '@templates/word/lay-out-block'
import { layOut } from '@templates/word/lay-out'
import { Outline } from '@templates/word/outline'
import { palette } from '@templates/word/page'
import { typeStyle } from '@templates/word/typography'
import { plain } from '../../helpers/block-texts'

/** The page for who decides: figures first, what a level still depends on, a no that cannot be overlooked. */

/** What the contents list, and on which page. */
function contentsOf(document: PrintedDocument) {
  const outline = new Outline()
  for (const piece of layOut(document)) {
    if (piece.kind === 'sectionStart') outline.section(piece)
    else if (piece.kind === 'para') outline.para(piece)
    else {
      const place = outline.table(piece)
      for (const row of piece.rows) place(row)
    }
  }
  return outline.entriesOf(document)
}

const lowered = { severityNow: 'r3', likelihoodNow: 'r3', severityAfter: 'r2', likelihoodAfter: 'r2' } as const
const aDpia = (more: Partial<Dpia> = {}): Dpia =>
  aRecord('dpias', {
    ref: 'A-001',
    title: { en: 'Badges' },
    measures: [
      aRow('dpiaMeasures', 'lock', { title: { en: 'Lock' }, state: 'implemented' }),
      aRow('dpiaMeasures', 'mask', { title: { en: 'Mask' }, state: 'planned' }),
    ],
    risks: [
      aRow('dpiaRisks', 'masked', { event: 'illegitimateAccess', ...lowered, measures: ['mask'] }),
      aRow('dpiaRisks', 'locked', { event: 'disappearance', ...lowered, measures: ['lock'] }),
    ],
    dpoNames: 'Dan Officer',
    dpoVerdict: 'unfavourable',
    dpoFollowed: 'no',
    outcome: 'approved',
    ...more,
  })
const anAction = (id: string, more: Partial<Action>): Action => ({
  ...aRecord('actions', { title: { en: id }, dpia: aDpia().id, state: 'open', ...more }),
  id,
})
const late = anAction('late', { about: 'mask', dueOn: '2026-10-01' })
const onTime = anAction('on time', { about: 'mask', dueOn: '2027-10-01' })
const doneLate = anAction('done', { about: 'mask', dueOn: '2026-10-01', state: 'done' })

const fileOf = (dpia: Dpia, actions: readonly Action[] = []) =>
  aDossier({ dpias: [dpia], actions: [...actions] } as Partial<Dossier>)
const print = (dpia: Dpia, actions: readonly Action[] = []) =>
  printDocument('D04', fileOf(dpia, actions), {
    language: 'en',
    audience: 'authority',
    records: [],
    today: '2026-11-28',
  })
/** The chapter of the summary: up to the next one. */
function summaryOf(dpia: Dpia, actions: readonly Action[] = []): Block[] {
  const blocks = [...print(dpia, actions).blocks()]
  const [, from = 0, to] = blocks.flatMap(({ kind }, at) => (kind === 'heading' ? [at] : []))
  return blocks.slice(from + 1, to)
}
const gridRows = (blocks: readonly Block[], column: string) =>
  blocks.flatMap((block) =>
    block.kind === 'grid' && block.columns.some(({ label }) => label === column)
      ? block.rows.map((row) => row[block.columns.findIndex(({ label }) => label === column)] ?? '')
      : [],
  )
const isAlert = (text: Text | undefined) =>
  Array.isArray(text) && text.some((run) => typeof run !== 'string' && run.alert === true)
const adviceOf = (more: Partial<Dpia>): Note | undefined =>
  summaryOf(aDpia(more)).find((block): block is Note => block.kind === 'note' && /DPO/.test(block.title ?? ''))

describe('the summary', () => {
  it('begins with figures: risks by level and stage, measures and actions by state', () => {
    const [levels, work] = summaryOf(aDpia(), [late, onTime, doneLate])
    const rows = (block?: Block) => (block?.kind === 'grid' ? block.rows.map((row) => row.map(plain)) : [])
    expect(rows(levels)).toEqual([
      ['High', '0', '2', '0'],
      ['Medium', '0', '0', '0'],
      ['Low', '0', '0', '2'],
      ['Not rated', '2', '0', '0'],
      ['All', '2', '2', '2'],
    ])
    expect(work?.kind === 'grid' && work.columns.map(({ label }) => label)).toEqual([
      'Measures in place',
      'Measures not yet in place',
      'Actions to carry out',
      'Actions overdue',
      'Actions done',
    ])
    expect(rows(work)).toEqual([['1', '1', '2', '1', '1']])
    expect(isAlert(gridRows([work as Block], 'Actions overdue')[0])).toBe(true)
  })

  it.each(['town', 'firm'] as const)('is one page, in the example of the %s', (name) => {
    const dossier = examples[name]('2026-11-28T09:00:00.000Z', 0)
    const options = { language: 'fr', audience: 'authority', records: ['A-001'], today: '2026-11-28' } as const
    const [, summary, next] = contentsOf(printDocument('D04', dossier, options))
    expect([summary?.page, next?.page]).toEqual([3, 4])
  })
})

describe('a level after the plan', () => {
  const levels = (actions: readonly Action[], dpia = aDpia()) =>
    gridRows(summaryOf(dpia, actions), 'After the plan').slice(-2).map(plain)

  it('says beside it what it still depends on, and that it is overdue; one whose measures are in place says nothing', () => {
    expect(levels([])).toEqual(['Low · Depends on 1 measure not yet in place.', 'Low'])
    expect(levels([onTime])[0]).toBe('Low · Depends on 1 measure not yet in place and 1 action to carry out.')
    expect(levels([late])[0]).toBe('Low · Depends on 1 measure not yet in place and 1 overdue action.')
    expect(levels([late, onTime])[0]).toContain('2 actions to carry out, 1 of them overdue')
    expect(levels([doneLate])[0]).toBe('Low · Depends on 1 measure not yet in place.')
  })

  it('depends on a task about nothing in particular where the plan lowers the risk', () => {
    const general = anAction('general', { dueOn: '2026-10-01' })
    expect(levels([general])[1]).toBe('Low · Depends on 1 overdue action.')
    const same = { severityAfter: 'r3', likelihoodAfter: 'r3' } as const
    const risks = aDpia().risks.map((risk) => ({ ...risk, ...same }))
    expect(levels([general], aDpia({ risks }))[1]).toBe('High')
  })

  it('does not pass over an abandoned measure', () => {
    const measures = aDpia().measures.map((each) => ({ ...each, state: 'abandoned' }) as const)
    expect(levels([], aDpia({ measures }))).toEqual([
      'Low · Depends on 1 abandoned measure.',
      'Low · Depends on 1 abandoned measure.',
    ])
  })

  it('says so beside the residual level and in the table of each risk too', () => {
    const said = [...print(aDpia(), [late]).blocks()]
    const residual = said.flatMap((block) =>
      block.kind === 'facts' ? block.rows.filter(({ label }) => label === 'Residual risk') : [],
    )
    expect(residual.map(({ value }) => value.map((entry) => plain(entry as Text)).join(' '))).toEqual(
      Array.from({ length: 2 }, () => expect.stringContaining('Depends on 1 measure not yet in place and 1 overdue')),
    )
    expect(
      gridRows(said, 'Level')
        .map(plain)
        .filter((text) => text.includes('overdue')),
    ).toHaveLength(1)
  })
})

it('the plan marks what is overdue and puts it first; what was done late is done', () => {
  const blocks = [...print(aDpia(), [doneLate, onTime, late]).blocks()]
  const states = gridRows(blocks, 'Progress')
  expect(states.map(plain)).toEqual(['Overdue · Open', 'Done', 'Open'])
  expect(states.map(isAlert)).toEqual([true, false, false])
})

describe('the advice of the DPO', () => {
  it('that is negative is red, its title and its band, in the window’s blocks and in Word', () => {
    const note = adviceOf({})
    expect(note).toMatchObject({ tone: 'negative', title: 'Advice of the DPO: against' })
    const [title] = layOutBlock(note as Note, { width: 9000, words: print(aDpia()).words })
    if (title?.kind !== 'para') throw new Error('no paragraph')
    expect(title.text).toEqual([expect.objectContaining({ colour: palette.error })])
    expect(typeStyle(title.style).band).toEqual({ fill: palette.errorSoft, rule: palette.error })
  })

  it.each([
    [{}, 'Advice not followed. Reason not stated.'],
    [{ dpoNotFollowedReason: { en: 'Works began.' } }, 'Advice not followed. Reason: Works began.'],
    [{ dpoFollowed: 'unknown' }, 'Advice not followed: the assessment was approved against it. Reason not stated.'],
    [
      { dpoFollowed: 'yes' },
      'Recorded as followed, yet the assessment was approved without conditions: nothing explains the gap.',
    ],
  ] as const)('that the decision does not follow says so, with the reason: %#', (more, told) => {
    const note = adviceOf(more as Partial<Dpia>)
    expect(note?.text.map(plain)).toEqual(['Dan Officer', told])
    expect(isAlert(note?.text[1])).toBe(true)
  })

  it.each([
    [{ dpoVerdict: 'reservations', dpoFollowed: 'no' }, 'negative', 'Advice not followed. Reason not stated.'],
    [{ dpoVerdict: 'reservations', dpoFollowed: 'yes' }, 'warning', 'Advice followed.'],
    [
      { outcome: 'approvedWithConditions', dpoFollowed: 'unknown' },
      'negative',
      'What was made of the advice: not stated.',
    ],
    [{ outcome: 'rejected', dpoFollowed: 'yes' }, 'negative', 'Advice followed.'],
  ] as const)('is told as it was taken: %#', (more, tone, told) => {
    const note = adviceOf(more)
    expect([note?.tone, note?.text.map(plain).at(-1)]).toEqual([tone, told])
  })

  it('before a decision, has not been set aside by anyone', () => {
    expect(adviceOf({ outcome: '', dpoFollowed: 'unknown' })?.text).toEqual(['Dan Officer'])
  })
})

it('a rejection is as red as a negative advice, and gives its own reason', () => {
  const refused = {
    outcome: 'rejected',
    refusalReason: { en: 'Too much.' },
    conditions: { en: 'Masks first.' },
  } as const
  expect(summaryOf(aDpia(refused))).toContainEqual({
    kind: 'note',
    tone: 'negative',
    title: 'Decision: rejected',
    text: ['Too much.'],
  })
})
