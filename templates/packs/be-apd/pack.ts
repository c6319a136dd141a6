import type { ExtraField } from '@core/law/extra-fields'
import { gdpr, nothingMore, type Pack } from '../pack'

/** The list Art. 9 and 10 have the controller keep at the disposal of the authority. */
const extraFields: readonly ExtraField[] = [
  {
    register: 'activities',
    section: 'recipients',
    name: 'accessCategories',
    kind: { is: 'prose' },
    need: 'conditional',
    law: ['BE2018 9', 'BE2018 10'],
    label: {
      fr: 'Catégories de personnes ayant accès aux données sensibles',
      en: 'Categories of persons with access to sensitive data',
    },
    help: {
      fr: 'Leur fonction par rapport au traitement, et ce qui les tient à la confidentialité. Liste à la disposition de l’autorité.',
      en: 'Their function with regard to the processing, and what binds them to confidentiality. Kept for the authority.',
    },
    when: [
      {
        rows: 'dataItems',
        field: 'category',
        among: ['genetic', 'biometricId', 'health', 'convictionsOffences', 'suspicions'],
      },
    ],
  },
]

export const beApdPack = {
  ...nothingMore,
  id: 'be-apd',
  jurisdiction: 'BE',
  words: { authority: { fr: 'APD', en: 'APD-GBA' }, law: gdpr },
  countries: ['BE'],
  sources: ['BE2018'],
  extraFields,
} as const satisfies Pack
