import { describe, expect, it } from 'vitest'
import type { CodeOf } from '@core/codes'
import { aDossier, aRecord } from '@core/examples/a-dossier'
import { requestCalendar } from '@core/request/calendar'
import type { Request } from '@core/registers'
import { lawParametersAt } from '@templates/packs/law-parameters'
import { findingsIn, lawOf } from './run-on'

/** The cases T1 to T5 of the specification, as a person would meet them. */
const calendar = (answers: Partial<Request>, packs: readonly CodeOf<'jurisdiction'>[] = ['FR']) =>
  requestCalendar(aRecord('requests', answers), lawParametersAt('2026-11-27', packs))

const said = (answers: Partial<Request>, today: string) =>
  findingsIn(aDossier({ requests: [aRecord('requests', { types: ['access'], ...answers })] }), lawOf(['FR'], today))
    .filter(({ rule }) => rule.startsWith('DSR-'))
    .map(({ rule, severity }) => `${rule} ${severity}`)

describe('due dates', () => {
  it('T1: received on Thursday 5 March 2026 in France, due on Tuesday 7 April', () => {
    expect(calendar({ receivedOn: '2026-03-05' }).dueOn).toBe('2026-04-07')
  })

  it('T2: received on 31 January 2027, due on Monday 1 March', () => {
    expect(calendar({ receivedOn: '2027-01-31' }).dueOn).toBe('2027-03-01')
  })

  it('T3: received on 25 November 2026, due on 28 December in France and on the 29th in the United Kingdom', () => {
    expect(calendar({ receivedOn: '2026-11-25' }).dueOn).toBe('2026-12-28')
    expect(calendar({ receivedOn: '2026-11-25' }, ['UK']).dueOn).toBe('2026-12-29')
  })
})

describe('an extension of a request received on 10 June 2026', () => {
  const request = { receivedOn: '2026-06-10', extended: 'yes', extensionReason: { fr: 'Dossier volumineux.' } } as const

  it('T4: told on 12 July, it is not valid: the first period ended on Friday 10 July', () => {
    const late = { ...request, extensionNotifiedOn: '2026-07-12' }
    expect(calendar(late)).toMatchObject({ dueOn: '2026-07-10', extension: 'toldLate', answerBy: '2026-07-10' })
    expect(said(late, '2026-07-12')).toContain('DSR-03 error')
  })

  it('T5: told on 8 July with its reasons, the answer is due on 10 September', () => {
    const told = { ...request, extensionNotifiedOn: '2026-07-08' }
    expect(calendar(told)).toMatchObject({ extension: 'valid', answerBy: '2026-09-10' })
    expect(said(told, '2026-07-20')).toEqual([])
  })
})

describe('one fact, one finding', () => {
  const march = { receivedOn: '2026-03-05' } as const
  it.each([
    ['late and unanswered', march, ['DSR-01 error']],
    ['answered late', { ...march, answeredOn: '2026-05-04', outcome: 'granted' }, ['DSR-04 error']],
    [
      'answered within an extension nobody announced',
      { ...march, extended: 'yes', answeredOn: '2026-05-04', outcome: 'granted' },
      ['DSR-03 error'],
    ],
    [
      'refused in time, in silence',
      { ...march, answeredOn: '2026-03-20', outcome: 'refused' },
      ['DSR-05 error', 'DSR-06 warning'],
    ],
    [
      'asked for an identity card out of habit, two weeks later',
      {
        ...march,
        identityDoubt: 'no',
        identityRequestedOn: '2026-03-20',
        answeredOn: '2026-04-01',
        outcome: 'granted',
      },
      ['DSR-08 warning'],
    ],
    ['taken back', { ...march, outcome: 'withdrawn' }, []],
  ] as const)('%s', (_, answers, expected) => {
    expect(said(answers, '2026-06-01')).toEqual(expected)
  })
})
