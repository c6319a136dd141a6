import { nationalId } from '../national-ids'
import { nothingMore, unionWords, type Pack } from '../pack'

/**
 * Public bodies publish the inventory of their activities. Data to be rectified or erased are first blocked: kept for courts
 * and authorities alone until claims lapse.
 */
const extraFields: readonly ExtraField[] = [
  {
    register: 'organisations',
    section: 'people',
    name: 'inventoryPublished',
    kind: { is: 'tri' },
    need: 'recommended',
    law: ['LOPDGDD 31'],
    label: { fr: 'Inventaire des traitements publié', en: 'Inventory of activities published' },
    help: {
      fr: 'Un organisme public met en ligne l’inventaire de ses traitements et leur base légale.',
      en: 'A public body puts online the inventory of its activities, with their legal basis.',
    },
    when: [{ field: 'isPublicAuthority', among: ['yes'] }],
  },
  {
    register: 'retentionRules',
    section: 'rule',
    name: 'blocking',
    kind: { is: 'prose' },
    need: 'recommended',
    law: ['LOPDGDD 32'],
    label: { fr: 'Blocage avant effacement', en: 'Blocking before erasure' },
    help: {
      fr: 'Durée du blocage (prescription des actions) et moyens d’empêcher tout autre usage.',
      en: 'How long data stay blocked (limitation of claims) and what prevents any other use.',
    },
  },
]
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
  sources: ['LOPDGDD'],
  rules: ['GOV-15'],
  sources: ['LOPDGDD', 'AEPD list'],
  extraFields,
  dpiaLists,
  breachForm,
  nationalIds: [nationalId('DNI, NIE', 'DNI, NIE', 'Ley Orgánica 4/2015, art. 8; LOPDGDD disp. adic. 7')],
  holidays,
} as const satisfies Pack
