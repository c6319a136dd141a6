import type { CodeOf } from '../codes'
import { criminalCategories, highlyPersonalCategories, specialCategories } from '../codes/people-and-data'
import type { Activity, DataItem } from '../registers'

export type Sensitivity = CodeOf<'sensitivity'>

/** Categories that are not `common`. */
const byCategory: ReadonlyMap<string, Sensitivity> = new Map<string, Sensitivity>([
  ...specialCategories.map((code): [string, Sensitivity] => [code, 'special']),
  ...highlyPersonalCategories.map((code): [string, Sensitivity] => [code, 'highlyPersonal']),
  ...criminalCategories.map((code): [string, Sensitivity] => [code, 'criminal']),
  // A sanction by an employer is no offence: Art. 10 does not cover it, yet it is never an ordinary datum.
  ['internalSanctions', 'highlyPersonal'],
])

function sensitivityOfCategory({ category, nationalId }: Pick<DataItem, 'category' | 'nationalId'>): Sensitivity {
  return byCategory.get(category) ?? (nationalId === 'yes' ? 'highlyPersonal' : 'common')
}

/** Derived from the category unless a person said otherwise; data that reveal an Art. 9 fact count as Art. 9 data (C-184/20). */
export function sensitivityOf(
  item: Pick<DataItem, 'category' | 'sensitivity' | 'inferred' | 'nationalId'>,
): Sensitivity {
  const stated = item.sensitivity === '' ? sensitivityOfCategory(item) : item.sensitivity
  return item.inferred === 'yes' && stated !== 'criminal' ? 'special' : stated
}

/** Data of Art. 9 or Art. 10. */
export const isSpecialOrCriminal = (item: Parameters<typeof sensitivityOf>[0]): boolean =>
  ['special', 'criminal'].includes(sensitivityOf(item))

/** Art. 9 or Art. 10 data: they close the small-firm exemption of Art. 30(5). */
export const holdsSpecialOrCriminal = (activity: Activity): boolean => activity.dataItems.some(isSpecialOrCriminal)

/** Criterion W4 of WP248: said by a person, or shown by the data. */
export const meetsSensitiveCriterion = (activity: Activity): boolean =>
  activity.wp248.some(({ criterion, answer }) => criterion === 'W4_sensitive' && answer === 'yes') ||
  activity.dataItems.some((item) => sensitivityOf(item) !== 'common')
