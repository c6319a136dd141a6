import { aDpia, aHighRisk, anAction, anActivity, aRisk, aRow } from '../../examples/a-dossier'
import { example, type Examples } from '../example'

type Answers = Parameters<typeof aDpia>[0]
const dpia = (answers: Answers = {}) => ({ dpias: [aDpia(answers)] })
const fine = example('a complete assessment', dpia())
const high = { risks: [aHighRisk, aRisk({ id: 'risk-2', event: 'unwantedModification' })] }
const consulted = { ...high, consultedOn: '2026-08-03' }
const past = { consultedOn: '2026-05-04' }
const unrated = aRisk({
  id: 'risk-9',
  severityNow: '',
  likelihoodNow: '',
  severityAfter: '',
  likelihoodAfter: '',
})
/** Severity 3 and likelihood 3 today, lower once the plan is carried out. */
const highNow = { risks: [aRisk({ likelihoodNow: 'r3' })] }
const planOnly = { ...highNow, measures: aDpia().measures.map((row) => ({ ...row, state: 'planned' as const })) }
const planned = { activities: [anActivity({ status: 'planned' })] }

export const examples = {
  'DPIA-08': {
    fires: [
      example('began the day the duty did', { ...dpia(), activities: [anActivity({ startDate: '2018-05-25' })] }),
      example('approved after the start', { ...dpia(), activities: [anActivity({ startDate: '2025-09-01' })] }),
      example('linked from the sheet only', {
        ...dpia({ activities: [] }),
        activities: [anActivity({ startDate: '2025-09-01', dpia: 'dpias-1' })],
      }),
    ],
    silent: [
      fine,
      example('approved before', { ...dpia(), activities: [anActivity({ startDate: '2026-03-01' })] }),
      example('a new version of one approved before', {
        ...dpia({ versions: [aRow('dpiaVersions', 'v1', { version: '1.0', on: '2025-06-01' })] }),
        activities: [anActivity({ startDate: '2025-09-01' })],
      }),
      example('began in 2010, before the duty', { ...dpia(), activities: [anActivity({ startDate: '2010-01-01' })] }),
      example('began on the eve of the duty', { ...dpia(), activities: [anActivity({ startDate: '2018-05-24' })] }),
      example('not approved yet', { ...dpia({ outcome: '' }), activities: [anActivity({ startDate: '2025-09-01' })] }),
    ],
  },
  'DPIA-13': {
    fires: [
      example('T23: severity 3, likelihood 3 afterwards', dpia(high)),
      example('lowered by hand without a reason', dpia({ ...high, residualLevel: 'medium' })),
      example('the grid of the file is stricter', {
        ...dpia({ matrix: [aRow('riskCells', 'c1', { severity: 'r2', likelihood: 'r2', level: 'high' })] }),
      }),
    ],
    silent: [
      fine,
      example('the authority was consulted', dpia({ ...high, consultedOn: '2026-08-03' })),
      example(
        'lowered with a reason',
        dpia({ ...high, residualLevel: 'medium', residualReason: { fr: 'Essai clos.' } }),
      ),
      example('rejected', dpia({ ...high, outcome: 'rejected' })),
    ],
  },
  'DPIA-14': {
    fires: [
      example('T23: running at high risk', dpia(high)),
      example('consulted, no answer yet', dpia(consulted)),
      example(
        'the period was extended',
        dpia({ ...consulted, consultedOn: '2026-07-01', consultationExtended: 'yes' }),
      ),
      example('the period stands still', dpia({ ...consulted, ...past, consultationSuspendedFrom: '2026-06-01' })),
      // Eight weeks after 18 July end on Saturday 12 September 2026: the last day is Monday 14.
      example('the last day, moved from a Saturday', dpia({ ...high, consultedOn: '2026-07-18' }), {
        today: '2026-09-14',
      }),
      example('the period is over', dpia({ ...consulted, ...past }), { severity: 'warning' }),
      example('the day after the last', dpia({ ...high, consultedOn: '2026-07-18' }), { severity: 'warning' }),
      example('the advice is unfavourable', dpia({ ...consulted, ...past, consultationOutcome: 'unfavourable' })),
      example('prohibited, the risk said to be low since', dpia({ consultationOutcome: 'prohibited' })),
      example('answered, nobody says how', dpia({ ...consulted, consultationAnswer: { fr: 'Avis du 2 septembre.' } }), {
        severity: 'warning',
      }),
    ],
    silent: [
      fine,
      example('not running', { ...dpia(high), ...planned }),
      example('the advice is favourable', dpia({ ...consulted, consultationOutcome: 'favourable' })),
      example('unfavourable, and the risk brought down since', dpia({ consultationOutcome: 'unfavourable' })),
    ],
  },
  'DPIA-22': {
    fires: [
      example('approved without any risk', dpia({ risks: [] })),
      example('approved with an event nobody rated', dpia({ risks: [unrated] })),
      example('approved with conditions, one event unrated', {
        ...dpia({ risks: [aRisk(), unrated], outcome: 'approvedWithConditions' }),
      }),
      example('rated today only', dpia({ risks: [aRisk({ severityAfter: '', likelihoodAfter: '' })] }), {
        severity: 'warning',
      }),
    ],
    silent: [fine, example('not decided yet', dpia({ risks: [], outcome: '' }))],
  },
  'DPIA-23': {
    fires: [
      example('running at high risk, a measure only planned', dpia(planOnly)),
      example('running at high risk, a task still open', { ...dpia(highNow), actions: [anAction()] }),
      example('the level after the plan brought down by hand, with a reason', {
        ...dpia({
          ...high,
          ...{ measures: planOnly.measures, residualLevel: 'medium', residualReason: { fr: 'Essai clos.' } },
        }),
      }),
      example('nothing planned at all', dpia({ ...highNow, measures: [] })),
    ],
    silent: [
      fine,
      example('not running yet: the plan comes first', { ...dpia(planOnly), ...planned }),
      example('the plan is carried out', { ...dpia(highNow), actions: [anAction({ state: 'done' })] }),
      example('the authority was consulted', dpia({ ...planOnly, consultedOn: '2026-08-03' })),
      example('high after the plan too: another rule speaks', dpia(high)),
      example('given up', dpia({ ...planOnly, status: 'abandoned' })),
    ],
  },
  'DPIA-18': {
    fires: [
      example('an action past its date', { ...dpia(), actions: [anAction({ dueOn: '2026-06-30' })] }),
      example('a planned measure counts already', {
        ...dpia({
          measures: aDpia().measures.map((row) => ({ ...row, state: 'planned' })),
          risks: [aRisk({ severityAfter: 'r3' })],
        }),
        actions: [anAction({ dueOn: '2026-06-30' })],
      }),
    ],
    silent: [
      fine,
      example('in time', { ...dpia(), actions: [anAction()] }),
      example('done', { ...dpia(), actions: [anAction({ dueOn: '2026-06-30', state: 'done' })] }),
      example('of another file', { ...dpia(), actions: [anAction({ dueOn: '2026-06-30', dpia: '' })] }),
    ],
  },
  'DPIA-19': {
    fires: [
      example('its day has passed', dpia({ reviewOn: '2026-09-14' })),
      {
        story: 'the data changed since the decision',
        dossier: {
          ...fine.dossier,
          history: [
            {
              at: '2026-03-10T09:00:00.000Z',
              by: 'test',
              did: 'insert',
              register: 'activities',
              record: 'activities-1',
              field: 'dataItems',
            },
          ],
        },
      },
    ],
    silent: [
      fine,
      example('today is its day', dpia({ reviewOn: '2026-09-15' })),
      {
        story: 'only its owner changed, or its data before the decision',
        dossier: {
          ...fine.dossier,
          history: [
            {
              at: '2026-03-10T09:00:00.000Z',
              by: 'test',
              did: 'set',
              register: 'activities',
              record: 'activities-1',
              field: 'owner',
            },
            {
              at: '2026-02-02T18:00:00.000Z',
              by: 'test',
              did: 'set',
              register: 'activities',
              record: 'activities-1',
              field: 'dataItems',
            },
          ],
        },
      },
    ],
  },
} as const satisfies Examples
