import { anActivity } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
const activity = (answers: Answers) => ({ activities: [anActivity(answers)] })

export const examples = {
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
} as const satisfies Examples
