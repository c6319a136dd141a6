import { givenAnswers } from '../../dossier/to-confirm'
import { anActivity } from '../../examples/a-dossier'
import { complete, example, type Examples } from '../example'

const written = anActivity({})
const marks = givenAnswers(written).map(({ mark }) => mark)
const ofAModel = (answers: Parameters<typeof anActivity>[0]) => ({
  activities: [anActivity({ toConfirm: marks, ...answers })],
})

export const examples = {
  'LIB-01': {
    fires: [
      example('nobody has touched what the model answered', ofAModel({})),
      example('one answer was changed, the others stand', ofAModel({ name: { fr: 'Paie des saisonniers' } })),
    ],
    silent: [
      complete,
      example('all were confirmed', ofAModel({ toConfirm: [] })),
      example(
        'the only one left was changed',
        ofAModel({
          toConfirm: marks.filter((mark) => mark.startsWith('name ')),
          name: { fr: 'Paie des saisonniers' },
        }),
      ),
    ],
  },
} as const satisfies Examples
