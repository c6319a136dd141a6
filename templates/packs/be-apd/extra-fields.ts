import type { AskedGiven, ExtraField } from '@core/law/extra-fields'

const whenWatching: readonly AskedGiven[] = [
  {
    rows: 'dataItems',
    field: 'category',
    among: ['image'],
    with: [{ field: 'surveillanceLevel', among: ['systematic', 'constant'] }],
  },
]

export const extraFields: readonly ExtraField[] = [
  // The list Art. 9 and 10 have the controller keep at the disposal of the authority.
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
  // Surveillance cameras have a register of their own besides the record.
  {
    register: 'activities',
    section: 'data',
    name: 'cameraRegister',
    kind: { is: 'phrase' },
    need: 'recommended',
    law: ['CAM-BE 5', 'CAM-BE 6', 'CAM-BE 7'],
    label: { fr: 'Registre des traitements d’images', en: 'Register of image processing' },
    help: {
      fr: 'Où il est tenu : lieux, nombre et type de caméras, durée de conservation. Exigé pour les caméras de surveillance.',
      en: 'Where it is kept: places, number and type of cameras, retention. Required for surveillance cameras.',
    },
    when: whenWatching,
  },
  {
    register: 'activities',
    section: 'data',
    name: 'cameraDeclaredOn',
    kind: { is: 'date' },
    need: 'recommended',
    law: ['CAM-BE 5', 'CAM-BE 6', 'CAM-BE 7'],
    label: { fr: 'Caméras déclarées le', en: 'Cameras declared on' },
    help: {
      fr: 'La déclaration en ligne aux services de police, au plus tard la veille de la mise en service.',
      en: 'The online declaration to the police, no later than the day before they are put into service.',
    },
    when: whenWatching,
  },
]
