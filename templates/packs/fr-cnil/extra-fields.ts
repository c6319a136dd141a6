import type { ExtraField } from '@core/law/extra-fields'

/**
 * LIL 64 to 77: processing of health data outside the cases of Art. 65 begins with a formality. CRPA L312-1-3: a public
 * body puts online the rules of its main algorithms.
 */
export const extraFields: readonly ExtraField[] = [
  {
    register: 'organisations',
    section: 'people',
    name: 'algorithmRulesPublished',
    kind: { is: 'tri' },
    need: 'recommended',
    law: ['CRPA L312-1-3'],
    label: { fr: 'Règles des algorithmes publiées', en: 'Rules of algorithms published' },
    help: {
      fr: 'À partir de 50 agents, si des décisions individuelles se fondent sur un algorithme.',
      en: 'From 50 staff on, where individual decisions rest on an algorithm.',
    },
    when: [{ field: 'isPublicAuthority', among: ['yes'] }],
  },
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
]
