import type { IsoDate } from '../kinds'
import { addDays, addMonths, daysBetween } from '../law/calendar'
import { lastDayOfPeriod } from '../law/holidays'
import type { LawParameters } from '../law/parameters'
import type { Dpia } from './levels'

/** When the authority consulted under Art. 36 is to answer. '' where it cannot be told yet. */
export interface ConsultationDates {
  readonly state: 'notSent' | 'waiting' | 'suspended' | 'answered'
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
    'consultationWeeks' | 'consultationExtensionWeeks' | 'consultationNoticeMonths' | 'holidays'
  >,
): ConsultationDates {
  const { consultedOn, consultationExtended, consultationSuspendedFrom: from, consultationSuspendedTo: to } = dpia
  if (consultedOn === '') return { state: 'notSent', answerDueOn: '', extensionNoticeBy: '', suspendedDays: 0 }
  const { holidays } = parameters
  const extensionNoticeBy = lastDayOfPeriod(addMonths(consultedOn, parameters.consultationNoticeMonths), holidays)
  const isAnswered = [dpia.consultationAnswer.fr, dpia.consultationAnswer.en].some((said) => (said ?? '').trim() !== '')
  const suspendedDays = from !== '' && to !== '' ? Math.max(0, daysBetween(from, to)) : 0
  if (from !== '' && to === '' && !isAnswered) {
    return { state: 'suspended', answerDueOn: '', extensionNoticeBy, suspendedDays }
  }
  const extension = consultationExtended === 'yes' ? parameters.consultationExtensionWeeks : 0
  const days = (parameters.consultationWeeks + extension) * daysInWeek + suspendedDays
  return {
    state: isAnswered ? 'answered' : 'waiting',
    answerDueOn: lastDayOfPeriod(addDays(consultedOn, days), holidays),
    extensionNoticeBy,
    suspendedDays,
  }
}
