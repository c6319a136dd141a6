import { describe, expect, it } from 'vitest'
import { consultationDates } from '@core/dpia/consultation'
import { addDays, daysBetween } from '@core/law/calendar'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { aDpia } from '@core/examples/a-dossier'

const dates = (answers: Parameters<typeof aDpia>[0]) =>
  consultationDates(aDpia(answers), lawParametersAt('2026-09-15', ['FR']))
const asked = { consultedOn: '2026-09-01' } as const

describe('the answer of the authority', () => {
  it('has no date while nothing was sent', () => {
    expect(dates({})).toMatchObject({ state: 'notSent', answerDueOn: '' })
  })

  it('is due eight weeks later, on the same day of the week; an extension is told within a month', () => {
    expect(dates(asked)).toMatchObject({
      state: 'waiting',
      answerDueOn: '2026-10-27',
      extensionNoticeBy: '2026-10-01',
    })
  })

  it('is due fourteen weeks later once extended', () => {
    expect(dates({ ...asked, consultationExtended: 'yes' }).answerDueOn).toBe('2026-12-08')
    expect(dates({ ...asked, consultationExtended: 'unknown' }).answerDueOn).toBe('2026-10-27')
  })

  it('moves from a day of rest to the next working day', () => {
    // Eight weeks after Friday 30 October is Christmas; after Saturday 17 October, a Saturday.
    expect(dates({ consultedOn: '2026-10-30' }).answerDueOn).toBe('2026-12-28')
    expect(dates({ consultedOn: '2026-10-17' }).answerDueOn).toBe('2026-12-14')
    expect(dates({ consultedOn: '2026-10-30' }).extensionNoticeBy).toBe('2026-11-30')
    expect(dates({ consultedOn: '2026-09-15', consultationExtended: 'no' }).extensionNoticeBy).toBe('2026-10-15')
  })

  it('waits while information is missing, then those days are added', () => {
    const suspended = { ...asked, consultationSuspendedFrom: '2026-09-10' }
    expect(dates(suspended)).toMatchObject({ state: 'suspended', answerDueOn: '' })
    expect(dates({ ...suspended, consultationSuspendedTo: '2026-09-24' })).toMatchObject({
      state: 'waiting',
      suspendedDays: 14,
      answerDueOn: '2026-11-10',
    })
  })

  it('is overdue the day after the last', () => {
    // Eight weeks after 18 July 2026 is a Saturday: Monday 14 September is the last day.
    const onDay = (day: string) =>
      consultationDates(aDpia({ consultedOn: '2026-07-18' }), lawParametersAt(day, ['FR'])).state
    expect([onDay('2026-09-14'), onDay('2026-09-15')]).toEqual(['waiting', 'over'])
  })

  it.each([
    { consultationAnswer: { fr: 'Avis favorable.' } },
    { consultationOutcome: 'prohibited' },
    { consultationAnsweredOn: '2026-09-14' },
  ] as const)('is there once it is written down: %o', (answer) => {
    expect(dates({ ...asked, ...answer }).state).toBe('answered')
  })
})

describe('days', () => {
  it('go through leap days, months and years', () => {
    for (const [from, days, to] of [
      ['2028-02-28', 1, '2028-02-29'],
      ['2027-02-28', 1, '2027-03-01'],
      ['2026-12-31', 1, '2027-01-01'],
      ['2027-01-01', -1, '2026-12-31'],
      ['2024-01-31', 400, '2025-03-06'],
    ] as const) {
      expect(addDays(from, days)).toBe(to)
      expect(daysBetween(from, to)).toBe(days)
    }
  })
})
