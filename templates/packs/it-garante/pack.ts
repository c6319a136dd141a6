import { nationalId } from '../national-ids'
import { nothingMore, unionWords, type Pack } from '../pack'
import { breachForm } from './breach-form'
import { dpiaLists } from './dpia-lists'
import { extraFields } from './extra-fields'
import { holidays } from './holidays'

export const itGarantePack = {
  ...nothingMore,
  id: 'it-garante',
  jurisdiction: 'IT',
  words: unionWords('Garante'),
  countries: ['IT'],
  sources: ['CPIT', 'L300-IT', 'Garante'],
  extraFields,
  dpiaLists,
  breachForm,
  nationalIds: [nationalId('Codice fiscale', 'Codice fiscale', 'D.P.R. 605/1973')],
  holidays,
} as const satisfies Pack
