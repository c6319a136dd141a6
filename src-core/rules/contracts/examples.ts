import { anActivity } from '../../examples/a-dossier'
import { aContractCheck, aProcessor, aProcessorActivity, clauses } from '../../examples/a-processor'
import { example, type Examples } from '../example'

const reading = (...said: Parameters<typeof clauses>) => ({
  contractChecks: [aContractCheck({ clauses: clauses(...said) })],
})
const until = (validTo: string) => ({
  activities: [anActivity({ processors: ['processors-1'] })],
  processors: [aProcessor()],
  contractChecks: [aContractCheck({ validTo })],
})

export const examples: Examples = {
  'PRO-02': {
    fires: [
      example('nothing is said of the end', reading({ K08_endOfContract: 'no' })),
      example('it is not in writing', reading({ K11_writtenForm: 'no' })),
    ],
    silent: [
      example('all fifteen clauses'),
      example('there in part', reading({ K08_endOfContract: 'partly' })),
      example('the reminder of the law is left out', reading({ K10_unlawfulInstruction: 'no' })),
    ],
  },
  'PRO-03': {
    fires: [
      example('audits in part', reading({ K09_audit: 'partly' })),
      example('sub-processing said not to apply', reading({ K05_subProcessing: 'notApplicable' })),
      example('nothing on breaches', reading({ K12_breachNotice: 'no' })),
      example('the reminder of the law is left out', reading({ K10_unlawfulInstruction: 'no' })),
    ],
    silent: [
      example('all fifteen clauses'),
      example('no transfer', reading({ K13_transfers: 'notApplicable' })),
      example('clauses of its own', reading({ K14_clauseSet: 'no' })),
      example('a clause is missing altogether', reading({ K08_endOfContract: 'no' })),
    ],
  },
  'PRO-13': {
    fires: [
      example('one clause was not read', reading({ K09_audit: '' })),
      example('none was', { contractChecks: [aContractCheck({ clauses: [] })] }),
    ],
    silent: [example('all were'), example('what Art. 28 does not ask was left', reading({ K14_clauseSet: '' }))],
  },
  'PRO-04': {
    fires: [
      example('ended yesterday', until('2026-09-14')),
      example('of a service we still render', {
        processorActivities: [aProcessorActivity({ contract: 'contractChecks-1' })],
        contractChecks: [aContractCheck({ validTo: '2026-01-01' })],
      }),
    ],
    silent: [
      example('its last day is today', until('2026-09-15')),
      example('without end', until('')),
      example('kept as evidence, it binds nobody', { contractChecks: [aContractCheck({ validTo: '2020-01-01' })] }),
    ],
  },
  'PRO-12': {
    fires: [example('ends in two months', until('2026-11-15'))],
    silent: [
      example('ends in four months', until('2027-01-16')),
      example('already ended', until('2026-09-14')),
      example('without end', until('')),
    ],
  },
}
