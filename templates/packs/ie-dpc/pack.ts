import { nationalId } from '../national-ids'
import { nothingMore, unionWords, type Pack } from '../pack'
import { breachForm } from './breach-form'
import { dpiaLists } from './dpia-lists'
import { extraFields } from './extra-fields'
import { holidays } from './holidays'

export const ieDpcPack = {
  ...nothingMore,
  id: 'ie-dpc',
  jurisdiction: 'IE',
  words: unionWords('DPC'),
  countries: ['IE'],
  sources: ['IE2018', 'DPC list'],
  extraFields,
  dpiaLists,
  breachForm,
  nationalIds: [nationalId('PPSN', 'PPS number', 'Social Welfare Consolidation Act 2005, s. 262')],
  holidays,
} as const satisfies Pack
