import { describe, expect, it } from 'vitest'
import { agendaKinds, agendaOf } from '@core/agenda/agenda'
import { agendaSources } from '@core/agenda/sources'
import { aDossier, anActivity } from '@core/examples/a-dossier'
import { lawParametersAt } from '@templates/packs/law-parameters'

const today = '2026-11-26'
const waiting = (given: Parameters<typeof aDossier>[0]) => {
  const parameters = lawParametersAt(today, ['FR'])
  return agendaOf(agendaSources, { parameters, today, now: Date.parse(`${today}T10:00:00Z`), dossier: aDossier(given) })
}

describe('the agenda', () => {
  it('tells each kind of date once', () => {
    expect(agendaSources.map(({ kind }) => kind).sort()).toEqual([...agendaKinds].sort())
  })

  it('puts what presses first, and says what is late', () => {
    const items = waiting({
      activities: [
        anActivity({ id: 'a-later', status: 'active', lastReviewedOn: '2026-10-01', reviewEveryMonths: 6 }),
        anActivity({ id: 'a-late', status: 'active', lastReviewedOn: '2025-09-01', reviewEveryMonths: 12 }),
        anActivity({ id: 'a-draft', status: 'draft', lastReviewedOn: '2025-09-01' }),
        anActivity({ id: 'a-never', status: 'active', lastReviewedOn: '' }),
      ],
    })
    const reviews = items
      .filter(({ kind }) => kind === 'activityReview')
      .filter(({ record }) => record.startsWith('a-'))
    expect(reviews.map(({ record, on, isLate }) => [record, on, isLate])).toEqual([
      ['a-late', '2026-09-01', true],
      ['a-later', '2027-04-01', false],
    ])
  })
})
