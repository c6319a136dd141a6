import type { SameShape } from '../../shape'
import type { list as french } from '../../fr/dpia-pages/list'
import { counted } from '../numbers'

export const list: SameShape<typeof french> = {
  emptyLead: 'Begin one from the activities of the record, or import a file of the CNIL PIA tool.',
  heads: {
    activities: 'Activities covered',
    status: 'Status',
    residual: 'Residual risk',
    advice: 'DPO advice',
    outcome: 'Decision',
    review: 'Review',
  },
  noActivity: 'no activity',
  unassessed: 'to be assessed',
  noAdvice: 'to be sought',
  overruled: 'not followed',
  noOutcome: 'to be taken',
  noReview: 'to be set',
  begin: {
    title: 'New impact assessment',
    lead: 'Nothing is answered for you: the starting point brings the questions and the risks to examine.',
    activities: 'Activities covered',
    activitiesHint: 'It may cover several when they are alike. You can change this choice later.',
    find: 'Find an activity',
    noneFound: 'No activity matches.',
    chosen: (count) => counted(count, '1 activity chosen', '{n} activities chosen'),
    start: 'Starting point',
    received: 'A starting point you received',
    receivedHint: 'A .json file: a starting point saved by a colleague, or a template of the CNIL PIA tool.',
    choose: 'Choose the file…',
    notAStart: 'This file is no starting point of a DPIA.',
    fromPia: 'Do you already have an assessment in the CNIL PIA tool?',
    importPia: 'Import it',
    cancel: 'Cancel',
    go: 'Begin',
  },
}
