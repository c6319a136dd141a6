import { isSaid, type IsoDate } from '../kinds'
import { addDays, addMonths, daysBetween } from '../law/calendar'
import { lastDayOfPeriod } from '../law/holidays'
import type { LawParameters } from '../law/parameters'
import type { Dossier } from '../dossier/dossier'
import { indexBy } from '../dossier/list-index'
import { activitiesOf } from './coverage'
import { residualLevelOf, todaysLevelOf, type Dpia } from './levels'

/** When the authority consulted under Art. 36 is to answer. '' where it cannot be told yet. */
export interface ConsultationDates {
  readonly state: 'notSent' | 'waiting' | 'suspended' | 'over' | 'answered'
  /** Last day for its written advice: eight weeks from receipt, six more when it extends, suspensions added. */
  readonly answerDueOn: IsoDate
  /** Last day on which it may announce an extension. */
  readonly extensionNoticeBy: IsoDate
  /** Days during which the period stood still, suspensions that have ended only. */
  readonly suspendedDays: number
}

type Consulted = Pick<
  Dpia,
  | 'consultedOn'
  | 'consultationExtended'
  | 'consultationSuspendedFrom'
  | 'consultationSuspendedTo'
  | 'consultationAnsweredOn'
  | 'consultationOutcome'
  | 'consultationAnswer'
>

const daysInWeek = 7

/**
 * Art. 36(2). Weeks end on the day of the week they began on; a last day of rest gives way to the next working day
 * (Regulation 1182/71, Art. 3(4)).
 */
export function consultationDates(
  dpia: Consulted,
  parameters: Pick<
    LawParameters,
    'on' | 'consultationWeeks' | 'consultationExtensionWeeks' | 'consultationNoticeMonths' | 'holidays'
  >,
): ConsultationDates {
  const { consultedOn, consultationExtended, consultationSuspendedFrom: from, consultationSuspendedTo: to } = dpia
  if (consultedOn === '') return { state: 'notSent', answerDueOn: '', extensionNoticeBy: '', suspendedDays: 0 }
  const { holidays } = parameters
  const extensionNoticeBy = lastDayOfPeriod(addMonths(consultedOn, parameters.consultationNoticeMonths), holidays)
  const isAnswered =
    dpia.consultationOutcome !== '' || dpia.consultationAnsweredOn !== '' || isSaid(dpia.consultationAnswer)
  const suspendedDays = from !== '' && to !== '' ? Math.max(0, daysBetween(from, to)) : 0
  if (from !== '' && to === '' && !isAnswered) {
    return { state: 'suspended', answerDueOn: '', extensionNoticeBy, suspendedDays }
  }
  const extension = consultationExtended === 'yes' ? parameters.consultationExtensionWeeks : 0
  const days = (parameters.consultationWeeks + extension) * daysInWeek + suspendedDays
  const answerDueOn = lastDayOfPeriod(addDays(consultedOn, days), holidays)
  const state = isAnswered ? 'answered' : answerDueOn < parameters.on ? 'over' : 'waiting'
  return { state, answerDueOn, extensionNoticeBy, suspendedDays }
}

/**
 * What Art. 36(1) draws from the ratings. `consultToday`: the plan would bring the risk down, but the processing runs
 * before it is carried out, at a risk that is high today.
 */
export type Article36 = 'consult' | 'consultToday' | 'notCalled' | 'undecided'

export function article36Of(dpia: Dpia, dossier: Pick<Dossier, 'activities' | 'actions'>): Article36 {
  const { level } = residualLevelOf(dpia)
  if (level === 'high') return 'consult'
  const runs = activitiesOf(dpia, dossier).some(({ status }) => status === 'active')
  if (runs && todaysLevelOf(dpia) === 'high' && !isPlanCarriedOut(dpia, dossier)) return 'consultToday'
  return level === null ? 'undecided' : 'notCalled'
}

const settledStates: readonly string[] = ['done', 'cancelled', 'accepted']

/** Nothing is left to do of an action: it was done, given up, or its risk accepted. */
export const isSettledAction = ({ state }: Pick<Dossier['actions'][number], 'state'>): boolean =>
  settledStates.includes(state)

const byDpia = indexBy<Dossier['actions'][number]>(({ dpia }) => [dpia])
/** The tasks of the plan of an assessment. */
export const tasksOf = (dpia: string, actions: Dossier['actions']) => byDpia.at(actions, dpia)

/** Everything planned is in place. A risk that falls with nothing planned has no plan to count on. */
function isPlanCarriedOut({ id, measures }: Dpia, { actions }: Pick<Dossier, 'actions'>): boolean {
  const tasks = tasksOf(id, actions)
  const isDone =
    measures.every(({ state }) => state === 'implemented' || state === 'abandoned') && tasks.every(isSettledAction)
  return isDone && measures.length + tasks.length > 0
}
