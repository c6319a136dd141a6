import { clientFileOf } from '../../dossier/references'
import type { IsoDate } from '../../kinds'
import { addMonths } from '../../law/calendar'
import type { RegisterName } from '../../registers'
import type { RuleView, Sighting } from '../define-rule'
import type { Finding } from '../rule'

/** A file that records no activity yet answers for nothing. */
export const speaksOf = ({ dossier }: RuleView): boolean => dossier.activities.length > 0

/** Not before so many months ago, and not in the future: what is planned is not done. */
export const lately = (day: IsoDate, months: number, { today }: RuleView): boolean =>
  day !== '' && day <= today && addMonths(day, months) >= today

/** A point about the file as a whole: no record bears what is missing, and it is settled in the list of a register. */
export function inTheFile(
  view: RuleView,
  missingFrom: RegisterName,
  more: Omit<Sighting, 'field'>,
): readonly (Sighting & Pick<Finding, 'register' | 'record'>)[] {
  if (!speaksOf(view)) return []
  const { id } = clientFileOf(view.dossier)
  return [{ register: 'clientFile', record: id, field: 'mainOrganisation', missingFrom, ...more }]
}
