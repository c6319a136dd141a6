import type { ExtraField } from '@core/law/extra-fields'
import { algorithmFields } from './algorithm-fields'

/** LIL 64 to 77: processing of health data outside the cases of Art. 65 begins with a formality. */
const ownFields: readonly ExtraField[] = [
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
    register: 'processors',
    section: 'guarantees',
    name: 'healthDataHost',
    kind: { is: 'tri' },
    need: 'recommended',
    law: ['CSP L1111-8'],
    label: { fr: 'Héberge des données de santé', en: 'Hosts health data' },
    help: {
      fr: 'Données issues de soins, de prévention ou d’un suivi social ou médico-social, conservées pour votre compte.',
      en: 'Data from care, prevention or social follow-up, kept on your behalf.',
    },
  },
  {
    register: 'processors',
    section: 'guarantees',
    name: 'hdsCertificate',
    kind: { is: 'text' },
    need: 'recommended',
    law: ['CSP L1111-8'],
    label: { fr: 'Certificat d’hébergeur (HDS)', en: 'Health-data host certificate (HDS)' },
    help: {
      fr: 'Son numéro, l’organisme qui l’a délivré et les activités couvertes.',
      en: 'Its number, the body that issued it and the activities it covers.',
    },
    when: [{ field: 'fr-cnil:healthDataHost', among: ['yes'] }],
  },
  {
    register: 'processors',
    section: 'guarantees',
    name: 'hdsValidTo',
    kind: { is: 'date' },
    need: 'recommended',
    law: ['CSP L1111-8'],
    label: { fr: 'Certificat HDS valable jusqu’au', en: 'HDS certificate valid until' },
    help: { fr: 'Le dernier jour de validité.', en: 'The last day on which it is valid.' },
    when: [{ field: 'fr-cnil:healthDataHost', among: ['yes'] }],
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
]

/** CRPA L311-3-1: decisions rest on an algorithm; LIL 64 to 77: health data; CSP L1111-8: their host is certified. */
export const extraFields: readonly ExtraField[] = [...ownFields, ...algorithmFields]
