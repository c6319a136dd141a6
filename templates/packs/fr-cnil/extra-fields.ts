import type { ExtraField } from '@core/law/extra-fields'

/** LIL 64 to 77: processing of health data outside the cases of Art. 65 begins with a formality. */
export const extraFields: readonly ExtraField[] = [
  {
    register: 'activities',
    section: 'data',
    name: 'healthFormality',
    kind: {
      is: 'choice',
      options: [
        {
          code: 'standard',
          said: {
            fr: 'Déclaration de conformité à un référentiel (art. 66, II)',
            en: 'Declaration of conformity to a standard (Art. 66(II))',
          },
        },
        {
          code: 'methodology',
          said: {
            fr: 'Engagement de conformité à une méthodologie de référence (art. 73)',
            en: 'Commitment to a reference methodology (Art. 73)',
          },
        },
        {
          code: 'authorisation',
          said: { fr: 'Autorisation de la CNIL (art. 66, III)', en: 'Authorisation of the CNIL (Art. 66(III))' },
        },
        {
          code: 'none',
          said: { fr: 'Aucune : cas de l’article 65', en: 'None: a case of Art. 65' },
        },
      ],
    },
    need: 'recommended',
    law: ['LIL 65', 'LIL 66', 'LIL 73'],
    label: { fr: 'Formalité pour les données de santé', en: 'Formality for health data' },
    help: {
      fr: 'Soins, prestations d’assurance maladie et autres cas de l’article 65 en sont dispensés.',
      en: 'Care, health insurance benefits and the other cases of Art. 65 are exempt.',
    },
    when: [{ rows: 'dataItems', field: 'category', among: ['health'] }],
  },
  {
    register: 'activities',
    section: 'data',
    name: 'healthFormalityReference',
    kind: { is: 'text' },
    need: 'recommended',
    law: ['LIL 66'],
    label: { fr: 'Référence de la formalité', en: 'Reference of the formality' },
    help: { fr: 'Référentiel suivi, numéro et date.', en: 'Standard followed, number and date.' },
    when: [{ field: 'fr-cnil:healthFormality', among: ['standard', 'methodology', 'authorisation'] }],
  },
  {
    register: 'documents',
    section: 'notice',
    name: 'postMortem',
    kind: { is: 'tri' },
    need: 'recommended',
    law: ['LIL 48', 'LIL 85'],
    label: { fr: 'Directives pour après la mort', en: 'Instructions for after death' },
    help: {
      fr: 'Le droit d’organiser ce que deviennent ses données après sa mort.',
      en: 'The right to decide what becomes of one’s data after death.',
    },
    when: [{ field: 'kind', among: ['notice'] }],
  },
]
