import { describe, expect, it } from 'vitest'
import { aRecord } from '@core/examples/a-dossier'
import { requestCalendar } from '@core/request/calendar'
import { acknowledgeBy, keepRequestUntil } from '@core/request/closing'
import { nextStepsOf } from '@core/request/next-steps'
import type { Request } from '@core/registers'
import { lawParametersAt } from '@templates/packs/law-parameters'

const law = lawParametersAt('2026-03-10', ['FR'])
const left = (answers: Partial<Request>) => {
  const request = aRecord('requests', answers)
  return nextStepsOf(request, requestCalendar(request, law), law).map(({ step, by }) =>
    by === '' ? step : `${step} ${by}`,
  )
}

const received = {
  receivedOn: '2026-03-05',
  acknowledgedOn: '2026-03-06',
  types: ['access'],
  activities: ['activities-1'],
} as const
const answered = { ...received, answeredOn: '2026-03-20', outcome: 'granted' } as const

describe('what remains to be done', () => {
  it('begins with the day of receipt, from which the rest follows', () => {
    expect(left({})).toEqual(['dateReceipt'])
    expect(left({ receivedOn: '2026-03-05' })).toEqual([
      'acknowledge',
      'sayRights',
      'findActivities',
      'decide',
      'answer 2026-04-07',
    ])
  })

  it('asks for identity while it still suspends the clock, then waits without a date', () => {
    const doubt = { ...received, identityDoubt: 'yes' } as const
    expect(left(doubt)).toContain('askIdentity 2026-03-12')
    expect(left({ ...doubt, identityRequestedOn: '2026-03-06' })).toEqual(['awaitIdentity', 'decide', 'answer'])
  })

  it('tells the extension before the first period ends', () => {
    expect(left({ ...received, extended: 'yes' })).toContain('tellExtension 2026-04-07')
  })

  it('goes on after the answer: recipients, remedies, closure, and the name', () => {
    expect(left(answered)).toEqual(['close'])
    expect(left({ ...answered, types: ['erasure'] })).toEqual(['tellRecipients', 'close'])
    expect(left({ ...answered, outcome: 'refused' })).toEqual(['giveGround', 'tellRemedies', 'close'])
    const closed = { ...answered, closedOn: '2026-04-02' }
    expect(left({ ...closed, requesterName: 'Léa Martin' })).toEqual(['purge 2031-04-02'])
    expect(left(closed)).toEqual([])
  })

  it('owes no answer to whoever took the request back', () => {
    expect(left({ ...received, outcome: 'withdrawn' })).toEqual(['close'])
  })
})

it('keeps the file of a request from its last event on', () => {
  expect(keepRequestUntil({ answeredOn: '', closedOn: '' }, law)).toBe('')
  expect(keepRequestUntil({ answeredOn: '2026-03-20', closedOn: '' }, law)).toBe('2031-03-20')
  expect(keepRequestUntil({ answeredOn: '2026-03-20', closedOn: '2026-04-02' }, law)).toBe('2031-04-02')
})

describe('a complaint is to be acknowledged', () => {
  const uk = lawParametersAt('2026-09-15', ['UK'])
  it('within thirty days in the United Kingdom, put off to a working day', () => {
    expect(acknowledgeBy({ receivedOn: '2026-07-01' }, uk)).toBe('2026-07-31')
    // 30 August is the Sunday before the summer bank holiday.
    expect(acknowledgeBy({ receivedOn: '2026-07-31' }, uk)).toBe('2026-09-01')
  })

  it('by no day elsewhere, nor before the Act applied', () => {
    expect(acknowledgeBy({ receivedOn: '2026-06-18' }, uk)).toBe('')
    expect(acknowledgeBy({ receivedOn: '2026-07-01' }, law)).toBe('')
    expect(acknowledgeBy({ receivedOn: '' }, uk)).toBe('')
  })
})
