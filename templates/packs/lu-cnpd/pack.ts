import { nationalId } from '../national-ids'
import { nothingMore, unionWords, type Pack } from '../pack'
import { breachForm } from './breach-form'
import { dpiaLists } from './dpia-lists'
import { extraFields } from './extra-fields'
import { holidays } from './holidays'

export const luCnpdPack = {
  ...nothingMore,
  id: 'lu-cnpd',
  jurisdiction: 'LU',
  words: unionWords('CNPD'),
  countries: ['LU'],
  sources: ['LU2018', 'CT-LU', 'CNPD list'],
  extraFields,
  dpiaLists,
  breachForm,
  nationalIds: [
    nationalId('Numéro d’identification (matricule)', 'Identification number (matricule)', 'Loi du 19 juin 2013'),
  ],
  holidays,
} as const satisfies Pack
