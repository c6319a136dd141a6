import { anActivity, aPurpose } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

type Answers = Parameters<typeof anActivity>[0]
const activity = (answers: Answers) => ({ activities: [anActivity(answers)] })

export const examples = {
  'LEG-01': {
    fires: [example('a purpose without basis', activity({ purposes: [aPurpose({ legalBasis: '' })] }))],
    silent: [complete, example('no purpose at all: another rule asks', activity({ purposes: [] }))],
  },
} as const satisfies Examples
