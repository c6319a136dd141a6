import type { ExtraField } from '@core/law/extra-fields'

export const extraFields: readonly ExtraField[] = [
  {
    register: 'activities',
    section: 'data',
    name: 'biometricException',
    kind: { is: 'phrase' },
    need: 'recommended',
    law: ['UAVG 29'],
    label: { fr: 'Exception pour la biométrie', en: 'Exception for biometrics' },
    help: {
      fr: 'Pourquoi l’identification biométrique est nécessaire à l’authentification ou à la sécurité.',
      en: 'Why biometric identification is needed for authentication or security.',
    },
    when: [{ rows: 'dataItems', field: 'category', among: ['biometricId'] }],
  },
  {
    register: 'activities',
    section: 'data',
    name: 'criminalException',
    kind: { is: 'phrase' },
    need: 'recommended',
    law: ['UAVG 32', 'UAVG 33'],
    label: { fr: 'Exception pour les données pénales', en: 'Exception for criminal data' },
    help: {
      fr: 'Le cas des articles 31 à 33 invoqué ; une autorisation de l’AP pour un usage au profit de tiers.',
      en: 'The case of Articles 31 to 33 relied on; a permit of the AP where it serves others.',
    },
    when: [{ rows: 'dataItems', field: 'category', among: ['convictionsOffences', 'suspicions'] }],
  },
  {
    register: 'activities',
    section: 'information',
    name: 'worksCouncilConsent',
    kind: { is: 'phrase' },
    need: 'recommended',
    law: ['WOR 27'],
    label: { fr: 'Accord du comité d’entreprise', en: 'Consent of the works council' },
    help: {
      fr: 'Date et objet : données du personnel, ou dispositif qui observe la présence, la conduite ou le rendement.',
      en: 'Date and subject: data of staff, or a system that observes presence, conduct or performance.',
    },
    when: [{ rows: 'subjects', field: 'category', among: ['employees'] }],
  },
]
