import type { Activity } from '../registers'
import { sensitivityOf } from './sensitivity'
import { foldedTexts, wordLists } from './wording'

/** Art. 2(2)(d): what the law-enforcement directive alone governs owes nothing to the GDPR's notice and rights. */
export const isUnderGdpr = ({ regime }: Activity): boolean => regime !== 'led'

/** Processing that began before the GDPR was announced, weighed and agreed to under the law of its time. */
export const gdprSince = '2018-05-25'

/** Data about offences, and people accused of them or a purpose that says it pursues them. */
export function pursuesOffences({ dataItems, subjects, purposes }: Activity): boolean {
  if (!dataItems.some((item) => sensitivityOf(item) === 'criminal')) return false
  const isSaid = ({ title }: Activity['purposes'][number]) => foldedTexts(title).some(wordLists.pursuit.isIn)
  return subjects.some(({ category }) => category === 'accused') || purposes.some(isSaid)
}
