import { changesData, isGranted, isRefusal } from '../asked/of-requests'
import type { IsoDate } from '../kinds'
import type { LawParameters } from '../law/parameters'
import type { Request } from '../registers'
import type { RequestCalendar } from './calendar'
import { keepRequestUntil, namesRequester } from './closing'

export type NextStepName =
  | 'dateReceipt'
  | 'acknowledge'
  | 'sayRights'
  | 'findActivities'
  | 'askIdentity'
  | 'awaitIdentity'
  | 'awaitClarification'
  | 'awaitFee'
  | 'tellExtension'
  | 'reasonExtension'
  | 'decide'
  | 'answer'
  | 'giveGround'
  | 'tellRemedies'
  | 'applyRestriction'
  | 'tellRecipients'
  | 'close'
  | 'purge'

/** Something left to do, the question that settles it, and until when where a day is set. */
export interface NextStep {
  readonly step: NextStepName
  readonly field: keyof Request & string
  readonly by: IsoDate
}

type Law = Pick<LawParameters, 'requestFileKept'>

/** What remains to be done of a request, in the order in which one does it. */
export function nextStepsOf(r: Request, calendar: RequestCalendar, law: Law): readonly NextStep[] {
  if (r.receivedOn === '') return [{ step: 'dateReceipt', field: 'receivedOn', by: '' }]
  const isOver = r.answeredOn !== '' || calendar.state === 'dropped'
  return [...(isOver ? [] : towardsAnswer(r, calendar)), ...withAnswer(r), ...afterAnswer(r, isOver, law)]
}

const todo = (holds: boolean, step: NextStepName, field: NextStep['field'], by: IsoDate = ''): readonly NextStep[] =>
  holds ? [{ step, field, by }] : []

function towardsAnswer(r: Request, calendar: RequestCalendar): readonly NextStep[] {
  const { awaited, extension, promptBy, dueOn, answerBy } = calendar
  return [
    ...todo(r.acknowledgedOn === '', 'acknowledge', 'acknowledgedOn'),
    ...todo(r.types.length === 0, 'sayRights', 'types'),
    ...todo(r.activities.length === 0, 'findActivities', 'activities'),
    ...todo(r.identityDoubt === 'yes' && r.identityRequestedOn === '', 'askIdentity', 'identityRequestedOn', promptBy),
    ...todo(awaited === 'identity', 'awaitIdentity', 'identityReceivedOn'),
    ...todo(awaited === 'clarification', 'awaitClarification', 'clarificationReceivedOn'),
    ...todo(awaited === 'fee', 'awaitFee', 'clockStops'),
    ...todo(extension === 'notTold', 'tellExtension', 'extensionNotifiedOn', dueOn),
    ...todo(extension === 'noReason', 'reasonExtension', 'extensionReason', dueOn),
    ...todo(r.outcome === '', 'decide', 'outcome'),
    ...todo(true, 'answer', 'answeredOn', answerBy),
  ]
}

/** What the answer owes: still to be written into it, or to be told after it. */
const withAnswer = (r: Request): readonly NextStep[] => [
  ...todo(r.answeredOn !== '' && r.outcome === '', 'decide', 'outcome'),
  ...todo(isRefusal(r) && r.refusalGrounds.length === 0, 'giveGround', 'refusalGrounds'),
  ...todo(isRefusal(r) && r.remediesTold !== 'yes', 'tellRemedies', 'remediesTold'),
  ...todo(
    r.types.includes('restriction') && r.outcome !== 'refused' && r.restrictionAppliedOn === '',
    'applyRestriction',
    'restrictionAppliedOn',
  ),
  ...todo(changesData(r) && isGranted(r) && r.recipientsInformed === 'unknown', 'tellRecipients', 'recipientsInformed'),
]

const afterAnswer = (r: Request, isOver: boolean, law: Law): readonly NextStep[] => [
  ...todo(isOver && r.closedOn === '', 'close', 'closedOn'),
  ...todo(isOver && r.closedOn !== '' && namesRequester(r), 'purge', 'requesterPurgedOn', keepRequestUntil(r, law)),
]
