import { isSaid, momentParts, type IsoDate } from '../kinds'
import { addDays } from '../law/calendar'
import type { LawParameters } from '../law/parameters'
import type { Breach, BreachNotification } from '../registers'
import { lastNotice } from './deadline'

/** Art. 33(4): the day by which what the last notice left out is to follow; null when it left nothing out. */
export function followUpOf(
  breach: Pick<Breach, 'notifications'>,
  { breachFollowUpDays }: Pick<LawParameters, 'breachFollowUpDays'>,
): { readonly notice: BreachNotification; readonly due: IsoDate } | null {
  const notice = lastNotice(breach)
  const isFinal = notice?.phase === 'complete' || notice?.phase === 'withdrawal'
  if (!notice || isFinal || !isSaid(notice.missingInfo)) return null
  const due = notice.nextInfoDue || addDays(momentParts(notice.sentAt)?.day ?? '', breachFollowUpDays)
  return { notice, due }
}
