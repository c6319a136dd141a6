import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clockOf, hoursAndMinutes, nextTurn, runningBreaches } from '@core/breach/clock'
import { asToldBy, deadlineOf, hourMs, latenessOf } from '@core/breach/deadline'
import { enisaScoreOf } from '@core/breach/enisa-score'
import { timelineOf } from '@core/breach/timeline'
import { aBreach, aNotification, anUnnotifiedBreach } from '@core/examples/a-breach'
import { instantOf, momentAt, type IsoMoment } from '@core/kinds'

const law = { breachDeadlineHours: 72 }
const known = (awareAt: IsoMoment) => anUnnotifiedBreach({ awareAt })
const at = (moment: IsoMoment) => instantOf(moment) ?? Number.NaN

const anInstant = fc.integer({
  min: Date.parse('2018-05-25T00:00:00Z') / 60_000,
  max: Date.parse('2040-01-01T00:00:00Z') / 60_000,
})
const anOffset = fc.integer({ min: -12 * 4, max: 14 * 4 }).map((quarters) => quarters * 15)

describe('the end of the period', () => {
  it.each([
    ['the last night of summer time', '2026-10-23T18:20+02:00', '2026-10-26T17:20+01:00'],
    ['the last night of winter time', '2026-03-27T18:20+01:00', '2026-03-30T19:20+02:00'],
    ['a leap day', '2028-02-28T09:00+01:00', '2028-03-02T09:00+01:00'],
    ['a year without one', '2027-02-27T09:00+01:00', '2027-03-02T09:00+01:00'],
    ['the turn of the year', '2026-12-30T23:59+01:00', '2027-01-02T23:59+01:00'],
    ['another clock', '2026-09-11T18:20+02:00', '2026-09-14T12:20-04:00'],
  ])('is seventy-two hours on, over %s', (_, aware, end) => {
    expect(deadlineOf(known(aware), law)?.at).toBe(at(end))
  })

  it('is the same instant whichever clock told the beginning', () => {
    fc.assert(
      fc.property(anInstant, anOffset, anOffset, (minute, one, other) => {
        const told = (offset: number) => deadlineOf(known(momentAt(minute * 60_000, offset)), law)?.at
        expect(told(one)).toBe(told(other))
        expect(told(one)).toBe(minute * 60_000 + 72 * hourMs)
      }),
    )
  })

  it('is tolerated for more than nothing and at most one hour more, to a full hour of that clock', () => {
    fc.assert(
      fc.property(anInstant, anOffset, (minute, offset) => {
        const breach = known(momentAt(minute * 60_000, offset))
        const { at: end, tolerated } = deadlineOf(breach, law) ?? { at: 0, tolerated: 0 }
        expect(tolerated).toBeGreaterThan(end)
        expect(tolerated - end).toBeLessThanOrEqual(hourMs)
        expect(asToldBy(breach, tolerated)).toMatch(/T\d\d:00[+-]/)
      }),
    )
  })

  it('counts from what a processor told, where nobody said more', () => {
    const told = anUnnotifiedBreach({ awareAt: '', informedByProcessorAt: '2026-09-11T18:20+02:00' })
    expect(deadlineOf(told, law)?.at).toBe(at('2026-09-14T18:20+02:00'))
  })

  it('does not exist for a processor, nor where the law gives no hours', () => {
    expect(deadlineOf(aBreach({ role: 'processor' }), law)).toBeUndefined()
    expect(deadlineOf(aBreach(), { breachDeadlineHours: undefined })).toBeUndefined()
  })
})

describe('the clock', () => {
  const breach = known('2026-09-11T18:20+02:00')
  const now = at('2026-09-13T20:40+02:00')

  it('says what is left, then by how much it is passed', () => {
    const { left, state } = clockOf(breach, law, now)
    expect([state, hoursAndMinutes(left)]).toEqual(['running', { hours: 21, minutes: 40 }])
    const later = clockOf(breach, law, at('2026-09-14T21:20+02:00'))
    expect([later.state, hoursAndMinutes(later.left)]).toEqual(['over', { hours: 3, minutes: 0 }])
  })

  it('never runs backwards', () => {
    fc.assert(
      fc.property(fc.nat(200 * 60), fc.nat(200 * 60), (one, more) => {
        const start = at('2026-09-11T18:20+02:00')
        const left = (minutes: number) => clockOf(breach, law, start + minutes * 60_000).left
        expect(left(one + more)).toBe(left(one) - more * 60_000)
      }),
    )
  })

  it.each([
    [
      'sent',
      aBreach({
        awareAt: '2026-09-11T18:20+02:00',
        notifications: [aNotification({ sentAt: '2026-09-12T10:00+02:00' })],
      }),
      'notified',
    ],
    ['taken back', aBreach({ notifications: [aNotification({ phase: 'withdrawal' })] }), 'over'],
    ['said to be sent, undated', aBreach({ notifications: [aNotification({ sentAt: '' })] }), 'over'],
    [
      'not required, unlikely, reasoned',
      anUnnotifiedBreach({ riskLevel: 'unlikely', notifyDecision: 'notRequired' }),
      'excused',
    ],
    [
      'not required, unlikely, without a reason',
      anUnnotifiedBreach({ riskLevel: 'unlikely', notifyDecision: 'notRequired', riskReason: {} }),
      'over',
    ],
    [
      'not required, though there is a risk',
      anUnnotifiedBreach({ notifyDecision: 'notRequired', notifyReason: { fr: 'Trop peu.' } }),
      'over',
    ],
    [
      'not required, the risk not weighed',
      anUnnotifiedBreach({ riskLevel: '', notifyDecision: 'notRequired', notifyReason: { fr: 'Trop peu.' } }),
      'over',
    ],
    ['unlikely, undecided', anUnnotifiedBreach({ riskLevel: 'unlikely' }), 'over'],
    ['known since nobody knows when', anUnnotifiedBreach({ awareAt: '' }), 'unstarted'],
  ] as const)('%s', (_, it, state) => {
    expect(clockOf(it, law, at('2026-10-01T00:00+02:00')).state).toBe(state)
  })

  it('keeps how late the first notice was, whatever followed', () => {
    const late = aBreach({
      awareAt: '2026-09-10T09:20+02:00',
      notifications: [
        aNotification({ id: 'n2', sentAt: '2026-09-20T09:20+02:00', phase: 'complete' }),
        aNotification({ sentAt: '2026-09-13T11:20+02:00' }),
      ],
    })
    expect(latenessOf(late, law)).toBe(2 * hourMs)
  })
})

describe('what runs in a file', () => {
  const now = at('2026-09-13T20:40+02:00')
  const first = { ...known('2026-09-11T18:20+02:00'), id: 'first' }
  const second = { ...known('2026-09-12T18:20+02:00'), id: 'second' }
  const passed = { ...known('2026-09-01T18:20+02:00'), id: 'passed' }
  const closed = { ...passed, id: 'closed', closedOn: '2026-09-05' }

  it('comes most pressing first, without those that were closed', () => {
    const running = runningBreaches({ breaches: [second, closed, first, passed] }, law, now)
    expect(running.map(({ breach }) => breach.id)).toEqual(['passed', 'first', 'second'])
  })

  it('turns next when the nearest period ahead ends', () => {
    expect(nextTurn({ breaches: [second, passed, first] }, law, now)).toBe(at('2026-09-14T18:20+02:00'))
    expect(nextTurn({ breaches: [passed, aBreach()] }, law, now)).toBeUndefined()
  })
})

it('tells everything dated in the order of time, whichever clock told it', () => {
  const breach = aBreach({
    occurredFrom: '2026-09-10T02:00-04:00',
    detectedAt: '2026-09-10T08:40+02:00',
    awareAt: '2026-09-10T09:20+02:00',
    closedOn: '2026-09-11',
  })
  expect(timelineOf(breach, law).map(({ event }) => event.what)).toEqual([
    'occurredFrom',
    'detectedAt',
    'awareAt',
    'notifications',
    'closedOn',
  ])
  const unsent = timelineOf({ ...breach, notifications: [] }, law)
  expect(unsent.at(-1)).toMatchObject({ event: { what: 'deadline' }, sinceAware: 72 * hourMs })
})

describe('the ENISA score', () => {
  it('is context times identification, circumstances added', () => {
    const breach = aBreach({ enisaContext: 'dpc3', enisaEase: 'ei3', enisaConfidentiality: 'cb1', enisaMalice: 'yes' })
    expect(enisaScoreOf(breach)).toEqual({ total: 3, band: 'high' })
  })
  it('waits for both factors', () => {
    expect(enisaScoreOf(aBreach({ enisaContext: 'dpc3' }))).toBeNull()
  })
})
