import { specialCategories } from '../codes/people-and-data'
import { isOneOf } from '../codes/is-one-of'
import type { LawParameters } from '../law/parameters'
import type { Breach } from '../registers'

/** A processor warns its customers; assessing the risk, notifying and communicating are theirs, Art. 33(2). */
export const decides = ({ role }: Pick<Breach, 'role'>): boolean => role !== 'processor'

/** The stated risk is one the authority is told of: any risk under the GDPR, a high one under Swiss law. */
export const reachesThreshold = (
  { riskLevel }: Pick<Breach, 'riskLevel'>,
  { breachThreshold }: Pick<LawParameters, 'breachThreshold'>,
): boolean => riskLevel === 'high' || (riskLevel === 'risk' && breachThreshold === 'risk')

/** Nothing was seen or altered: what is at stake is a service that stopped. */
export const isOnlyUnavailable = ({ breachTypes }: Pick<Breach, 'breachTypes'>): boolean =>
  breachTypes.length === 1 && breachTypes[0] === 'availability'

/** Special data, said so or shown by their category. */
export const holdsSpecial = ({
  specialData,
  dataCategories,
}: Pick<Breach, 'specialData' | 'dataCategories'>): boolean =>
  specialData === 'yes' || dataCategories.some((category) => isOneOf(specialCategories, category))
export const holdsFinancial = ({
  financialData,
  dataCategories,
}: Pick<Breach, 'financialData' | 'dataCategories'>): boolean =>
  financialData === 'yes' || dataCategories.some((category) => isOneOf(['bankPayment', 'financialDetail'], category))
export const holdsCredentials = ({
  credentials,
  dataCategories,
}: Pick<Breach, 'credentials' | 'dataCategories'>): boolean =>
  credentials === 'yes' || dataCategories.includes('credentials')
