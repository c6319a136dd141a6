import { describe, expect, it } from 'vitest'
import { requestCalendar } from '@core/request/calendar'
import { runRules } from '@core/rules/run'
import { exampleDossier } from '@templates/models/example'
import { lawParametersAt } from '@templates/packs/law-parameters'

const dossier = exampleDossier()
/** The day the example was written for. */
const today = '2026-11-23'
const parameters = lawParametersAt(today, ['FR'])

describe('the requests of the example', () => {
  it('stand each at another point of their way', () => {
    expect(dossier.requests.map((each) => [each.ref, requestCalendar(each, parameters).state])).toEqual([
      ['Q-001', 'answered'],
      ['Q-002', 'answered'],
      ['Q-003', 'running'],
      ['Q-004', 'overdue'],
      ['Q-005', 'suspended'],
    ])
  })

  it('have the forgotten one and the recipients not told reported, and nothing else', () => {
    const about = new Map([...dossier.requests, ...dossier.complaints].map(({ id, ref }) => [id, ref]))
    const said = runRules(dossier, { parameters, today }).flatMap(({ record, rule }) =>
      about.has(record) ? [`${String(about.get(record))} ${rule}`] : [],
    )
    expect(said.sort()).toEqual(['Q-002 DSR-10', 'Q-004 DSR-01'])
  })
})
