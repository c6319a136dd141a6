import { nationalId } from '../national-ids'
import { gdpr, nothingMore, type Pack } from '../pack'
import { breachForm } from './breach-form'
import { dpiaLists } from './dpia-lists'
import { extraFields } from './extra-fields'
import { holidays } from './holidays'

export const beApdPack = {
  ...nothingMore,
  id: 'be-apd',
  jurisdiction: 'BE',
  words: { authority: { fr: 'APD', en: 'APD-GBA' }, law: gdpr },
  countries: ['BE'],
  sources: ['BE2018', 'CAM-BE', 'APD list'],
  extraFields,
  dpiaLists,
  breachForm,
  nationalIds: [
    nationalId('Numéro de registre national, NISS', 'National register number, INSZ', 'Loi du 8 août 1983'),
  ],
  holidays,
} as const satisfies Pack
