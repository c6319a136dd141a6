import { nationalId } from '../national-ids'
import { gdpr, nothingMore, type Pack } from '../pack'
import { breachForm } from './breach-form'
import { dpiaLists } from './dpia-lists'
import { extraFields } from './extra-fields'
import { holidays } from './holidays'

export const deDskPack = {
  ...nothingMore,
  id: 'de-dsk',
  jurisdiction: 'DE',
  words: { authority: { fr: 'Autorité du Land ou BfDI', en: 'Authority of the Land, or BfDI' }, law: gdpr },
  countries: ['DE'],
  sources: ['BDSG', 'DSK list'],
  extraFields,
  dpiaLists,
  breachForm,
  nationalIds: [
    nationalId('Identifiant fiscal (Steuer-ID)', 'Tax number (Steuer-ID)', 'AO 139b; IDNrG'),
    nationalId('Numéro d’assurance sociale', 'Social insurance number', 'SGB VI 147; SGB IV 18f'),
  ],
  holidays,
  parameters: [
    {
      key: 'dpo.staffInProcessing',
      jurisdiction: 'DE',
      value: 20,
      validFrom: '2019-11-26',
      source: 'BDSG 38(1)',
      status: 'inForce',
      confidence: 'M',
      checkedOn: '2026-11-27',
    },
  ],
} as const satisfies Pack
