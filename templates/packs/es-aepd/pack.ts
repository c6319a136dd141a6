import { nationalId } from '../national-ids'
import { nothingMore, unionWords, type Pack } from '../pack'
import { breachForm } from './breach-form'
import { dpiaLists } from './dpia-lists'
import { extraFields } from './extra-fields'
import { holidays } from './holidays'

export const esAepdPack = {
  ...nothingMore,
  id: 'es-aepd',
  jurisdiction: 'ES',
  words: unionWords('AEPD'),
  countries: ['ES'],
  rules: ['GOV-15'],
  sources: ['LOPDGDD', 'AEPD list'],
  extraFields,
  dpiaLists,
  breachForm,
  nationalIds: [nationalId('DNI, NIE', 'DNI, NIE', 'Ley Orgánica 4/2015, art. 8; LOPDGDD disp. adic. 7')],
  holidays,
} as const satisfies Pack
