import { anActivity, aDataItem, aNotice } from '../../examples/a-dossier'
import { aProcessor, aProcessorActivity } from '../../examples/a-processor'
import { example, type Examples } from '../example'

type Answers = Parameters<typeof aProcessor>[0]
const using = (answers: Answers = {}, more: Parameters<typeof anActivity>[0] = {}) => ({
  activities: [anActivity({ processors: ['processors-1'], ...more })],
  processors: [aProcessor(answers)],
})
const host = (said: Readonly<Record<string, string>>) => ({
  ...using(),
  processors: [{ ...aProcessor(), ...said } as ReturnType<typeof aProcessor>],
})
const unproven = { guaranteesJudgedOn: '' } as const
const subcontracting = { subProcessors: ['processors-2'] } as const

export const examples: Examples = {
  'PRO-01': {
    fires: [
      example('no contract is recorded', using({ contract: '' })),
      example('the contract was removed', using({ contract: 'contractChecks-9' })),
      example('only a draft uses it', using({ contract: '' }, { status: 'draft' }), { severity: 'warning' }),
    ],
    silent: [
      example('under contract', using()),
      example('nobody uses it any more', using({ contract: '' }, { status: 'ended' })),
      // The contract of a sub-processor is with the processor, not with us.
      example('it works for another processor only', {
        ...using(subcontracting),
        processors: [
          aProcessor({ ...subcontracting, authorisationKind: 'general' }),
          aProcessor({ id: 'processors-2', contract: '' }),
        ],
      }),
    ],
  },
  'PRO-05': {
    fires: [
      example('sub-processors and no authorisation', using(subcontracting)),
      example('for our customers too', { processorActivities: [aProcessorActivity(subcontracting)] }),
    ],
    silent: [
      example('a general authorisation', using({ ...subcontracting, authorisationKind: 'general' })),
      example('no sub-processor', using()),
      example('a service that has ended', {
        processorActivities: [aProcessorActivity({ ...subcontracting, status: 'ended' })],
      }),
    ],
  },
  'PRO-06': {
    fires: [
      example('never judged', using(unproven)),
      example('judged four years ago', using({ guaranteesJudgedOn: '2022-09-01' })),
    ],
    silent: [
      example('audited last year', using({ ...unproven, auditedOn: '2025-10-01' })),
      example('it filled in a questionnaire', {
        ...using({ ...unproven, questionnaire: 'documents-1' }),
        documents: [aNotice({ date: '2025-01-20' })],
      }),
      example('nobody uses it', { processors: [aProcessor(unproven)] }),
    ],
  },
  'PRO-07': {
    fires: [
      example('it trains its models', using({ ownReuse: 'yes' })),
      example('we reuse the data of customers', { processorActivities: [aProcessorActivity({ ownReuse: 'yes' })] }),
    ],
    silent: [
      example('analysed', using({ ownReuse: 'yes', ownReuseAnalysis: { fr: 'Statistiques agrégées.' } })),
      example('nobody knows', using({ ownReuse: 'unknown' })),
    ],
  },
  'PRO-08': {
    fires: [
      example('hosts health data without a certificate', host({ 'fr-cnil:healthDataHost': 'yes' })),
      example(
        'its certificate has ended',
        host({
          'fr-cnil:healthDataHost': 'yes',
          'fr-cnil:hdsCertificate': 'HDS 42',
          'fr-cnil:hdsValidTo': '2026-09-14',
        }),
      ),
      example('health data are entrusted to it', using({}, { dataItems: [aDataItem({ category: 'health' })] }), {
        severity: 'warning',
      }),
    ],
    silent: [
      example(
        'certified',
        host({
          'fr-cnil:healthDataHost': 'yes',
          'fr-cnil:hdsCertificate': 'HDS 42',
          'fr-cnil:hdsValidTo': '2026-09-15',
        }),
      ),
      example('it hosts none', host({ 'fr-cnil:healthDataHost': 'no' })),
      example('no health data', using()),
      example('the law of elsewhere', host({ 'fr-cnil:healthDataHost': 'yes' }), { packs: ['BE'] }),
    ],
  },
  'PRO-19': {
    fires: [example('judged insufficient, and used', using({ guaranteesVerdict: 'insufficient' }))],
    silent: [
      example('with reservations', using({ guaranteesVerdict: 'withReservations' })),
      example('no longer used', using({ guaranteesVerdict: 'insufficient' }, { status: 'archived' })),
    ],
  },
  'PRO-20': {
    fires: [example('its review is past', using({ nextReviewOn: '2026-09-14' }))],
    silent: [
      example('today is not late', using({ nextReviewOn: '2026-09-15' })),
      example('its guarantees are to be shown first', using({ ...unproven, nextReviewOn: '2026-01-01' })),
    ],
  },
}
