import {
  aDataItem,
  aJointControl,
  aMeasureLink,
  anActivity,
  anOrganisation,
  aRow,
  aSecurityMeasure,
} from '../../../helpers/a-dossier'
import { complete, example, type RuleExamples } from './example'

type Answers = Parameters<typeof anActivity>[0]
const activity = (answers: Answers) => ({ activities: [anActivity(answers)] })
const measure = (answers: Parameters<typeof aSecurityMeasure>[0]) => ({ securityMeasures: [aSecurityMeasure(answers)] })
const link = (answers: Parameters<typeof aMeasureLink>[0]) => activity({ securityMeasures: [aMeasureLink(answers)] })
const health = { dataItems: [aDataItem({ category: 'health' })] }
const shared = (answers: Answers) => ({
  organisations: [anOrganisation({ id: 'organisations-2', legalName: 'Fédération Nord' })],
  jointControls: [aJointControl()],
  activities: [anActivity({ controllers: ['organisations-1', 'organisations-2'], ...answers })],
})

export const upkeepExamples = {
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
  'ROPA-REV-01': {
    fires: [
      example('reviewed more than a year ago', activity({ lastReviewedOn: '2025-09-14' })),
      example('its own rhythm is shorter', activity({ lastReviewedOn: '2026-03-01', reviewEveryMonths: 6 })),
    ],
    silent: [
      complete,
      example('due today', activity({ lastReviewedOn: '2025-09-15' })),
      example('ended activities are not reviewed', activity({ status: 'ended', lastReviewedOn: '2020-01-01' })),
      example('its own rhythm is longer', activity({ lastReviewedOn: '2025-01-01', reviewEveryMonths: 36 })),
    ],
  },
  'ROPA-REV-02': {
    fires: [example('active and never reviewed', activity({ lastReviewedOn: '' }))],
    silent: [complete, example('a project', activity({ status: 'planned', lastReviewedOn: '' }))],
  },
  'ROPA-STA-01': {
    fires: [example('ended yesterday', activity({ endDate: '2026-09-14' }))],
    silent: [
      complete,
      example('ends today', activity({ endDate: '2026-09-15' })),
      example('closed as it should', activity({ endDate: '2026-09-14', status: 'ended' })),
    ],
  },
  'ROPA-JC-01': {
    fires: [
      example('two controllers, no arrangement', shared({})),
      example('the arrangement was removed', shared({ jointControl: 'jointControls-9' })),
    ],
    silent: [
      complete,
      example('their arrangement is linked', shared({ jointControl: 'jointControls-1' })),
      example('each decides alone', shared({ independentControllersReason: { fr: 'Chacun sa finalité.' } })),
    ],
  },
  'ROPA-JC-02': {
    fires: [
      example('kept to themselves', { jointControls: [aJointControl({ essenceMadeAvailable: 'no' })] }),
      example('nobody knows', { jointControls: [aJointControl({ essenceMadeAvailable: 'unknown' })] }),
    ],
    silent: [complete, example('published', { jointControls: [aJointControl()] })],
  },
} as const satisfies Record<string, RuleExamples>
