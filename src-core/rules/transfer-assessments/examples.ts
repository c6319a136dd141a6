import { aTransferAssessment } from '../../examples/a-processor'
import { complete, example, type Examples } from '../example'

const assessing = (answers: Parameters<typeof aTransferAssessment>[0]) => ({
  transferAssessments: [aTransferAssessment(answers)],
})
const harmless = {
  problematicLegislation: 'no',
  appliesInPractice: 'unknown',
  technicalMeasures: {},
  technicalEffective: 'unknown',
  procedureDoneOn: '',
  conclusion: 'effective',
} as const

export const examples: Examples = {
  'TRF-22': {
    fires: [
      example('no conclusion', assessing({ conclusion: '' })),
      example('nobody looked into practice', assessing({ appliesInPractice: 'unknown' })),
      example('no day to come back to it', assessing({ reviewOn: '' })),
    ],
    silent: [complete, example('a law that raises no problem needs no measure', assessing(harmless))],
  },
  'TRF-23': {
    fires: [
      example('no measure works, and all is well', assessing({ technicalEffective: 'no' })),
      example('measures are needed, and none are told', assessing({ conclusion: 'effective' })),
    ],
    silent: [
      complete,
      example('more careful than the answers', assessing({ conclusion: 'notEffective' })),
      example('an answer is still open', assessing({ technicalEffective: 'unknown' })),
      example('not concluded', assessing({ technicalEffective: 'no', conclusion: '' })),
      example('the law does not apply in practice', assessing({ appliesInPractice: 'no', conclusion: 'effective' })),
    ],
  },
  'TRF-24': {
    fires: [example('due yesterday', assessing({ reviewOn: '2026-09-14' }))],
    silent: [complete, example('due today', assessing({ reviewOn: '2026-09-15' }))],
  },
  'TRF-25': {
    fires: [
      example('said to be needed', assessing({ authorisationNeeded: 'yes' })),
      example('ad hoc clauses', assessing({ tool: 'adHocClauses' })),
    ],
    silent: [
      complete,
      example('authorised', assessing({ authorisationNeeded: 'yes', authorisationReference: 'Délib. 2026-014' })),
    ],
  },
}
