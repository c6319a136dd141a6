import type { ExtraField } from '@core/law/extra-fields'

export const extraFields: readonly ExtraField[] = [
  // The Garante has a sheet bear two dates.
  {
    register: 'activities',
    section: 'identification',
    name: 'firstRecordedOn',
    kind: { is: 'date' },
    need: 'recommended',
    law: ['Garante FAQ'],
    label: { fr: 'Fiche établie le', en: 'Sheet first made on' },
    help: { fr: 'La date du premier enregistrement de la fiche.', en: 'The date the sheet was first recorded.' },
  },
  {
    register: 'activities',
    section: 'identification',
    name: 'lastUpdatedOn',
    kind: { is: 'date' },
    need: 'recommended',
    law: ['Garante FAQ'],
    label: { fr: 'Fiche mise à jour le', en: 'Sheet last updated on' },
    help: { fr: 'La date de la dernière mise à jour de la fiche.', en: 'The date the sheet was last updated.' },
  },
  {
    register: 'activities',
    section: 'security',
    name: 'systemAdministrators',
    kind: { is: 'prose' },
    need: 'recommended',
    law: ['Garante 2008'],
    label: { fr: 'Administrateurs de système', en: 'System administrators' },
    help: {
      fr: 'Qui ils sont et leurs fonctions, ou où en est tenue la liste. Leurs accès sont journalisés et revus chaque année.',
      en: 'Who they are and their functions, or where the list is kept. Their access is logged and reviewed each year.',
    },
  },
  {
    register: 'activities',
    section: 'data',
    name: 'guaranteeMeasures',
    kind: { is: 'prose' },
    need: 'recommended',
    law: ['CPIT 2-septies'],
    label: { fr: 'Mesures de garantie du Garante', en: 'Guarantee measures of the Garante' },
    help: {
      fr: 'Celles suivies pour les données génétiques, biométriques et de santé.',
      en: 'Those followed for genetic, biometric and health data.',
    },
    when: [{ rows: 'dataItems', field: 'category', among: ['genetic', 'biometricId', 'health'] }],
  },
  {
    register: 'activities',
    section: 'information',
    name: 'remoteControl',
    kind: {
      is: 'choice',
      options: [
        { code: 'agreement', said: { fr: 'Accord syndical', en: 'Agreement with the unions' } },
        {
          code: 'inspectorate',
          said: { fr: 'Autorisation de l’inspection du travail', en: 'Authorisation of the labour inspectorate' },
        },
        { code: 'workTool', said: { fr: 'Outil de travail : aucun des deux', en: 'Work tool: neither' } },
      ],
    },
    need: 'conditional',
    law: ['L300-IT 4'],
    label: { fr: 'Contrôle à distance des salariés', en: 'Remote control of employees' },
    help: {
      fr: 'Ce qui permet l’équipement : un accord, ou à défaut une autorisation.',
      en: 'What allows the equipment: an agreement or, failing one, an authorisation.',
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
