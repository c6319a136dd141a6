import { aDataItem, aMeasureLink, anActivity, aRow, aSecurityMeasure } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
const activity = (answers: Answers) => ({ activities: [anActivity(answers)] })
const measure = (answers: Parameters<typeof aSecurityMeasure>[0]) => ({ securityMeasures: [aSecurityMeasure(answers)] })
const link = (answers: Parameters<typeof aMeasureLink>[0]) => activity({ securityMeasures: [aMeasureLink(answers)] })
const health = { dataItems: [aDataItem({ category: 'health' })] }

export const examples = {
  'ROPA-SEC-01': {
    fires: [
      example('no measure', activity({ securityMeasures: [] })),
      example('the measure was given up', link({ state: 'abandoned' })),
      example('the measure was removed', link({ measure: 'securityMeasures-9' })),
    ],
    silent: [complete, example('a planned measure is a description', link({ state: 'planned' }))],
  },
  'ROPA-SEC-02': {
    fires: [
      example('health data in clear', activity(health)),
      example('unknown is not yes', activity({ ...health, encryptedAtRest: 'unknown', pseudonymised: 'no' })),
      example(
        'criterion W4 was answered yes',
        activity({ wp248: [aRow('wp248Answers', 'w4', { criterion: 'W4_sensitive', answer: 'yes' })] }),
      ),
      example('a high risk', activity({ inherentRisk: 'r3' })),
      example('a common datum that reveals an opinion', activity({ dataItems: [aDataItem({ inferred: 'yes' })] })),
    ],
    silent: [
      complete,
      example('encrypted', activity({ ...health, encryptedAtRest: 'yes' })),
      example('pseudonymised', activity({ ...health, pseudonymised: 'yes' })),
      example(
        'a person judged the datum ordinary',
        activity({ dataItems: [aDataItem({ category: 'location', sensitivity: 'common' })] }),
      ),
    ],
  },
  'ROPA-SEC-03': {
    fires: [
      example('only a charter', measure({ code: 'S02' })),
      example('backup is still a plan', link({ state: 'planned' })),
    ],
    silent: [
      complete,
      example('no measure at all: another rule asks', activity({ securityMeasures: [] })),
      example('the measure itself says it is in place', link({ state: '' })),
    ],
  },
  'ROPA-SEC-04': {
    fires: [
      example('never tested', measure({ lastTestedOn: '' })),
      example('tested two years ago', measure({ lastTestedOn: '2024-09-15' })),
    ],
    silent: [
      complete,
      example('tested a day less than two years ago', measure({ lastTestedOn: '2024-09-16' })),
      example('verified here, if not tested', {
        ...measure({ lastTestedOn: '' }),
        ...link({ verifiedOn: '2026-05-01' }),
      }),
    ],
  },
} as const satisfies Examples
