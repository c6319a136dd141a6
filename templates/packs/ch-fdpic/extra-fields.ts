import type { ExtraField } from '@core/law/extra-fields'

export const extraFields: readonly ExtraField[] = [
  {
    register: 'activities',
    section: 'transfers',
    name: 'statesAndGuarantees',
    kind: { is: 'prose' },
    need: 'conditional',
    law: ['FADP 12(2)', 'FADP 16'],
    label: { fr: 'États de destination et garanties', en: 'States of destination and guarantees' },
    help: {
      fr: 'Chaque État, même de l’Union, et la garantie de l’article 16, alinéa 2, s’il en faut une.',
      en: 'Every state, those of the Union included, and the guarantee of Article 16(2) where one is needed.',
    },
    when: [{ field: 'transfersDeclared', among: ['yes'] }],
  },
  {
    register: 'activities',
    section: 'identification',
    name: 'dataReg',
    kind: { is: 'text' },
    need: 'recommended',
    law: ['FADP 12(4)'],
    label: { fr: 'Déclaration au DataReg', en: 'Declaration to DataReg' },
    help: {
      fr: 'Numéro et date. Les organes fédéraux déclarent leurs registres au PFPDT.',
      en: 'Number and date. Federal bodies declare their records to the FDPIC.',
    },
  },
]
