import type { ExtraField } from '@core/law/extra-fields'

export const extraFields: readonly ExtraField[] = [
  {
    register: 'activities',
    section: 'security',
    name: 'suitableMeasures',
    kind: { is: 'prose' },
    need: 'recommended',
    law: ['IE2018 36'],
    label: { fr: 'Mesures « suitable and specific »', en: 'Suitable and specific measures' },
    help: {
      fr: 'Celles que la section 36 attend pour des données sensibles ou pénales : consentement, accès, effacement, formation…',
      en: 'Those section 36 expects for special category or criminal data: consent, access, erasure, training…',
    },
    when: [
      {
        rows: 'dataItems',
        field: 'category',
        among: [
          'racialEthnic',
          'political',
          'religiousPhilosophical',
          'tradeUnion',
          'genetic',
          'biometricId',
          'health',
          'sexLife',
          'sexualOrientation',
          'convictionsOffences',
          'suspicions',
        ],
      },
    ],
  },
]
