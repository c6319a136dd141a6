import { algorithmCodes } from './algorithms'
import { accountabilityCodes } from './accountability'
import { breachCodes } from './breaches'
import { countryCodes } from './countries'
import { dpiaCodes } from './dpia'
import { lawCodes } from './law'
import { lawfulnessCodes } from './lawfulness'
import { lawEntryCodes } from './law-entries'
import { organisationCodes } from './organisation'
import { peopleAndDataCodes } from './people-and-data'
import { requestCodes } from './requests'
import { processorCodes } from './processors'

/** Every closed or open list of codes a field may draw from, by name. */
export const codeLists = {
  ...lawCodes,
  ...breachCodes,
  ...lawEntryCodes,
  ...dpiaCodes,
  ...organisationCodes,
  ...peopleAndDataCodes,
  ...requestCodes,
  ...processorCodes,
  ...algorithmCodes,
  ...lawfulnessCodes,
  ...accountabilityCodes,
  country: countryCodes,
} as const

export type CodeListName = keyof typeof codeLists
export type CodeOf<L extends CodeListName> = (typeof codeLists)[L][number]
/** Lists whose words we write ourselves; the platform names the countries. */
export type WordedListName = Exclude<CodeListName, 'country'>
