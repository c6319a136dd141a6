import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CodeOf } from '@core/codes'
import { aRecord, aRow } from '@core/examples/a-dossier'
import { addDays, addMonths } from '@core/law/calendar'
import { restDaysFrom } from '@core/law/holidays'
import { requestCalendar } from '@core/request/calendar'
import type { Request } from '@core/registers'
import { lawParametersAt } from '@templates/packs/law-parameters'

const lawOn = (today: string, packs: readonly CodeOf<'jurisdiction'>[] = ['FR']) => lawParametersAt(today, packs)
const calendarOf = (answers: Partial<Request>, today = '2026-06-01', packs?: readonly CodeOf<'jurisdiction'>[]) =>
  requestCalendar(aRecord('requests', answers), lawOn(today, packs))

const dueOf = (receivedOn: string, packs?: readonly CodeOf<'jurisdiction'>[]) =>
  calendarOf({ receivedOn }, '2026-06-01', packs).dueOn
const told = { extended: 'yes', extensionReason: { fr: 'Onze mille courriels à relire.' } } as const
const doubt = { receivedOn: '2026-03-02', identityDoubt: 'yes', identityRequestedOn: '2026-03-04' } as const

describe('one calendar month', () => {
  it.each([
    ['a Sunday and Easter Monday', '2026-03-05', '2026-04-07'],
    ['the last day of a shorter month, then its Sunday', '2027-01-31', '2027-03-01'],
    ['31 August has no 31 September', '2026-08-31', '2026-09-30'],
    ['Christmas and its weekend', '2026-11-25', '2026-12-28'],
  ])('%s', (_, receivedOn, due) => expect(dueOf(receivedOn)).toBe(due))

  it('ends a day later in the United Kingdom after Christmas 2026', () => {
    expect(dueOf('2026-11-25', ['UK'])).toBe('2026-12-29')
  })

  it('is thirty days in Switzerland', () => {
    // 31 July is a Friday; a month from 1 July is a Saturday.
    expect(dueOf('2026-07-01', ['CH'])).toBe('2026-07-31')
    expect(dueOf('2026-07-01')).toBe('2026-08-03')
    // 30 August is a Sunday.
    expect(dueOf('2026-07-31', ['CH'])).toBe('2026-08-31')
  })

  it('says which days put the last one off', () => {
    const due = calendarOf({ receivedOn: '2026-03-05' }).steps.find(({ step }) => step === 'due')
    expect(due?.rest).toEqual([
      { on: '2026-04-05' },
      { on: '2026-04-06', holiday: { fr: 'Lundi de Pâques', en: 'Easter Monday' } },
    ])
  })
})

describe('identity in doubt', () => {
  it('suspends the period until it is established, which it then runs from', () => {
    expect(calendarOf(doubt)).toMatchObject({ state: 'suspended', awaited: 'identity', dueOn: '' })
    expect(calendarOf({ ...doubt, identityReceivedOn: '2026-03-17' })).toMatchObject({
      startsOn: '2026-03-17',
      dueOn: '2026-04-17',
    })
  })

  it.each([
    ['asked late', { identityRequestedOn: '2026-03-10' }],
    ['asked as a habit, without doubt', { identityDoubt: 'no' }],
    ['asked without a word on the doubt', { identityDoubt: 'unknown' }],
  ] as const)('moves nothing: %s', (_, answers) => {
    const calendar = calendarOf({ ...doubt, ...answers, identityReceivedOn: '2026-03-17' }, '2026-03-20')
    expect(calendar).toMatchObject({ state: 'running', startsOn: '2026-03-02', dueOn: '2026-04-02' })
  })

  it('five working days are without undue delay, holidays not counted', () => {
    // 2 April 2026: Friday, then Easter Monday rests.
    const asked = { ...doubt, receivedOn: '2026-04-02' }
    expect(calendarOf({ ...asked, identityRequestedOn: '2026-04-10' }).awaited).toBe('identity')
    expect(calendarOf({ ...asked, identityRequestedOn: '2026-04-13' }).awaited).toBe('')
  })
})

describe('a clarification', () => {
  const asked = {
    receivedOn: '2026-03-02',
    clarificationRequestedOn: '2026-03-05',
    clarificationReceivedOn: '2026-03-11',
  } as const
  it('makes the period start anew in the Union, and stand still in the United Kingdom', () => {
    expect(calendarOf(asked).dueOn).toBe('2026-04-13')
    // Seven days do not count: 2 April becomes 9 April.
    expect(calendarOf(asked, '2026-06-01', ['UK']).dueOn).toBe('2026-04-09')
  })

  it('leaves shared days of British stops out once, and ignores those outside the period', () => {
    const stop = (id: string, from: string, to: string) => aRow('clockStops', id, { reason: 'clarification', from, to })
    const stops = [stop('a', '2026-03-09', '2026-03-13'), stop('b', '2026-06-01', '2026-06-20')]
    const uk = calendarOf({ ...asked, clockStops: stops }, '2026-06-01', ['UK'])
    expect(uk.dueOn).toBe('2026-04-13')
    expect(calendarOf({ receivedOn: '2026-03-02', clockStops: stops }).dueOn).toBe('2026-04-02')
  })

  it('keeps a British clock still while it is awaited', () => {
    const waiting = { ...asked, clarificationReceivedOn: '' }
    expect(calendarOf(waiting, '2026-06-01', ['UK'])).toMatchObject({ state: 'suspended', awaited: 'clarification' })
  })

  it('lets a British period begin once the fee has come', () => {
    const fee = aRow('clockStops', 'a', { reason: 'fee', from: '2026-03-03', to: '2026-03-17' })
    const request = { receivedOn: '2026-03-02', clockStops: [fee] }
    expect(calendarOf(request, '2026-06-01', ['UK']).dueOn).toBe('2026-04-17')
  })
})

describe('an extension', () => {
  const request = { receivedOn: '2026-06-10', ...told } as const
  it.each([
    ['told in time, with reasons', { extensionNotifiedOn: '2026-07-08' }, 'valid', '2026-09-10'],
    ['told on the last day', { extensionNotifiedOn: '2026-07-10' }, 'valid', '2026-09-10'],
    ['told too late', { extensionNotifiedOn: '2026-07-12' }, 'toldLate', '2026-07-10'],
    ['not told', {}, 'notTold', '2026-07-10'],
    ['told without reasons', { extensionNotifiedOn: '2026-07-08', extensionReason: {} }, 'noReason', '2026-07-10'],
  ] as const)('%s', (_, answers, extension, answerBy) => {
    expect(calendarOf({ ...request, ...answers })).toMatchObject({ extension, answerBy })
  })

  it('has no fixed length in Switzerland: the person is given a date', () => {
    const swiss = { ...request, extensionNotifiedOn: '2026-07-08' }
    expect(calendarOf(swiss, '2026-06-01', ['CH'])).toMatchObject({ extension: 'noDate', answerBy: '2026-07-10' })
    const dated = calendarOf({ ...swiss, extensionUntil: '2026-08-14' }, '2026-06-01', ['CH'])
    expect(dated).toMatchObject({ extension: 'valid', answerBy: '2026-08-14' })
  })
})

describe('several laws', () => {
  it('the earliest of their dates is the one to keep; the others are told', () => {
    const calendar = calendarOf({ receivedOn: '2026-11-25' }, '2026-12-01', ['FR', 'UK'])
    expect(calendar).toMatchObject({
      jurisdiction: 'FR',
      dueOn: '2026-12-28',
      others: [{ jurisdiction: 'UK', answerBy: '2026-12-29' }],
    })
  })

  it('a clock that stands still under one does not stop that of another', () => {
    const asked = { receivedOn: '2026-03-02', clarificationRequestedOn: '2026-03-20' }
    const calendar = calendarOf(asked, '2026-03-25', ['FR', 'UK'])
    expect(calendar).toMatchObject({ jurisdiction: 'FR', state: 'running', dueOn: '2026-04-02' })
  })

  it('the Union counts alone only where no country is followed', () => {
    expect(calendarOf({ receivedOn: '2026-03-05' }, '2026-03-06', ['EU', 'FR']).others).toEqual([])
    expect(dueOf('2026-03-05', ['EU'])).toBe('2026-04-06')
    expect(dueOf('2026-03-05', [])).toBe('2026-04-06')
  })
})

it('tells whether the answer came in time', () => {
  const answered = (answeredOn: string) => calendarOf({ receivedOn: '2026-03-05', answeredOn }).state
  expect([answered('2026-04-07'), answered('2026-04-08')]).toEqual(['answered', 'answeredLate'])
  expect(calendarOf({ receivedOn: '2026-03-05' }, '2026-04-07').state).toBe('running')
  expect(calendarOf({ receivedOn: '2026-03-05' }, '2026-04-08').state).toBe('overdue')
  expect(calendarOf({ receivedOn: '2026-03-05', outcome: 'withdrawn' }, '2026-06-01').state).toBe('dropped')
})

describe('whatever the day of receipt', () => {
  const day = fc.integer({ min: 0, max: 365 * 12 }).map((days) => addDays('2021-01-01', days))
  const pack = fc.constantFrom<CodeOf<'jurisdiction'>>('FR', 'UK', 'CH', 'EU')
  const clockOf = (packs: readonly CodeOf<'jurisdiction'>[]) => lawOn('2026-06-01', packs).requestClocks[0]

  it('the due date never falls on a day of rest, nor before the month is over', () => {
    fc.assert(
      fc.property(day, pack, (receivedOn, law) => {
        const due = dueOf(receivedOn, [law])
        expect(restDaysFrom(due, clockOf([law])?.holidays ?? [])).toEqual([])
        if (law !== 'CH') expect(due >= addMonths(receivedOn, 1)).toBe(true)
      }),
    )
  })

  it('a later receipt never makes an earlier due date', () => {
    fc.assert(
      fc.property(day, pack, fc.nat(40), (receivedOn, law, days) => {
        expect(dueOf(addDays(receivedOn, days), [law]) >= dueOf(receivedOn, [law])).toBe(true)
      }),
    )
  })

  it('an extension never shortens, whenever and however it is told', () => {
    fc.assert(
      fc.property(day, pack, fc.nat(60), fc.nat(200), (receivedOn, law, after, until) => {
        const extended = calendarOf(
          {
            receivedOn,
            ...told,
            extensionNotifiedOn: addDays(receivedOn, after),
            extensionUntil: addDays(receivedOn, until),
          },
          '2026-06-01',
          [law],
        )
        expect(extended.answerBy >= dueOf(receivedOn, [law])).toBe(true)
      }),
    )
  })

  it('two laws together leave no more time than either alone', () => {
    fc.assert(
      fc.property(day, (receivedOn) => {
        const alone = [dueOf(receivedOn, ['FR']), dueOf(receivedOn, ['UK'])].sort()
        expect(dueOf(receivedOn, ['FR', 'UK'])).toBe(alone[0])
      }),
    )
  })
})
