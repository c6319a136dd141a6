import type { IsoDate } from '../kinds'
import { addDays, addMonths, daysBetween } from '../rules/calendar'
import type { LawParameters } from '../rules/law-parameters'
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

/** Art. 36(2). Weeks end on the day of the week they began on; no day of rest is moved, the text counts in weeks. */
export function consultationDates(
  dpia: Consulted,
  parameters: Pick<LawParameters, 'consultationWeeks' | 'consultationExtensionWeeks' | 'consultationNoticeMonths'>,
): ConsultationDates {
  const { consultedOn, consultationExtended, consultationSuspendedFrom: from, consultationSuspendedTo: to } = dpia
  if (consultedOn === '') return { state: 'notSent', answerDueOn: '', extensionNoticeBy: '', suspendedDays: 0 }
  const extensionNoticeBy = addMonths(consultedOn, parameters.consultationNoticeMonths)
  const isAnswered = [dpia.consultationAnswer.fr, dpia.consultationAnswer.en].some((said) => (said ?? '').trim() !== '')
  const suspendedDays = from !== '' && to !== '' ? Math.max(0, daysBetween(from, to)) : 0
  if (from !== '' && to === '' && !isAnswered) {
    return { state: 'suspended', answerDueOn: '', extensionNoticeBy, suspendedDays }
  }
  const extension = consultationExtended === 'yes' ? parameters.consultationExtensionWeeks : 0
  const days = (parameters.consultationWeeks + extension) * daysInWeek + suspendedDays
  return {
    state: isAnswered ? 'answered' : 'waiting',
    answerDueOn: addDays(consultedOn, days),
    extensionNoticeBy,
    suspendedDays,
  }
}
