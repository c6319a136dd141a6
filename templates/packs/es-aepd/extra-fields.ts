import type { ExtraField } from '@core/law/extra-fields'

export const extraFields: readonly ExtraField[] = [
  // Data to be rectified or erased are first blocked: kept for courts and authorities alone until claims lapse.
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
  {
    register: 'organisations',
    section: 'identity',
    name: 'publicInventory',
    kind: { is: 'text' },
    need: 'recommended',
    law: ['LOPDGDD 31'],
    label: { fr: 'Inventaire public des traitements', en: 'Public inventory of processing' },
    help: {
      fr: 'Adresse où il est publié, avec la base légale de chaque traitement. Exigé des organismes publics.',
      en: 'Address where it is published, with the legal basis of each activity. Required of public bodies.',
    },
    when: [{ field: 'isPublicAuthority', among: ['yes'] }],
  },
  {
    register: 'activities',
    section: 'information',
    name: 'digitalRightsAtWork',
    kind: { is: 'prose' },
    need: 'recommended',
    law: ['LOPDGDD 87', 'LOPDGDD 89', 'LOPDGDD 90'],
    label: { fr: 'Droits numériques au travail', en: 'Digital rights at work' },
    help: {
      fr: 'Information donnée aux salariés et à leurs représentants sur les appareils, les caméras ou la localisation.',
      en: 'What employees and their representatives were told of devices, cameras or location.',
    },
    when: [
      {
        rows: 'subjects',
        field: 'category',
        among: ['employees'],
        with: [{ field: 'surveillanceLevel', among: ['systematic', 'constant'] }],
      },
    ],
  },
]
