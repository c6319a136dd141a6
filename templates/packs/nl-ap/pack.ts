import { nationalId } from '../national-ids'
import { nothingMore, unionWords, type Pack } from '../pack'
import { breachForm } from './breach-form'
import { dpiaLists } from './dpia-lists'
import { extraFields } from './extra-fields'
import { holidays } from './holidays'

export const nlApPack = {
  ...nothingMore,
  id: 'nl-ap',
  jurisdiction: 'NL',
  words: unionWords('AP'),
  countries: ['NL'],
  // UAVG 46: a number given by law is used only where a law says so.
  rules: ['ROPA-DAT-03'],
  sources: ['UAVG', 'WOR', 'AP list'],
  extraFields,
  dpiaLists,
  breachForm,
  nationalIds: [nationalId('BSN', 'BSN', 'UAVG 46')],
  holidays,
} as const satisfies Pack
