import type { registers } from '../../../registers'
import type { Vocabulary } from '../subject'

/** Sources: CNIL guide of security, ISO 27001 statements, CISO Assistant. */
// prettier-ignore
export const securityMeasures: Vocabulary<keyof (typeof registers)['securityMeasures']['fields'] | 'ref'> = {
  title: {
    fr: [
      'mesure', 'mesure de sécurité', 'mesures de sécurité', 'intitulé de la mesure', 'nom de la mesure',
      'titre de la mesure', 'libellé de la mesure', 'mesures', 'mesure technique ou organisationnelle',
      'bonne pratique', 'exigence', 'exigence de sécurité', 'mesure mise en place',
    ],
    en: [
      'measure', 'security measure', 'control', 'control name', 'measure name', 'security control', 'name of measure',
      'title of measure', 'control title', 'requirement', 'security measures', 'security requirement',
    ],
    de: ['Maßnahme', 'Sicherheitsmaßnahme', 'Bezeichnung der Maßnahme', 'TOM'],
    nl: ['maatregel', 'beveiligingsmaatregel'],
    es: ['medida', 'medida de seguridad'],
    it: ['misura', 'misura di sicurezza'],
    pt: ['medida', 'medida de segurança'],
  },
  ref: {
    fr: ['n° de mesure', 'référence de la mesure', 'code de la mesure', 'n°', 'code', 'référence'],
    en: ['measure id', 'control id', 'control ref', 'control number', 'control reference', 'id', 'ref', 'measure ref'],
  },
  code: {
    fr: [
      'thème de sécurité', 'thématique de sécurité', 'domaine de sécurité', 'famille de mesures',
      'catégorie de mesure', 'thème', 'domaine', 'thématique',
    ],
    en: [
      'security theme', 'control category', 'control domain', 'control family', 'domain', 'theme', 'category',
      'measure category',
    ],
  },
  description: {
    fr: ['description de la mesure', 'description', 'détail de la mesure', 'description des mesures', 'précisions'],
    en: ['description', 'control description', 'measure description', 'description of measure', 'details'],
  },
  publicWording: {
    fr: ['formulation publique'],
    en: ['public wording'],
  },
  kind: {
    fr: ['type de mesure', 'nature de la mesure', 'technique ou organisationnelle', 'technique/organisationnelle'],
    en: ['type of measure', 'measure type', 'control type', 'technical or organisational'],
    de: ['Art der Maßnahme'],
  },
  state: {
    fr: [
      'état', 'statut', 'état de la mesure', 'état de mise en œuvre', 'niveau de mise en œuvre', 'en place',
      'mise en œuvre', 'appliquée', 'statut de la mesure', 'avancement', 'implémentation', 'mesure appliquée',
    ],
    en: [
      'state', 'status', 'implementation status', 'implemented', 'implementation', 'control status', 'in place',
      'measure status',
    ],
    de: ['Status', 'Umsetzungsstatus', 'umgesetzt'],
    nl: ['status', 'geïmplementeerd'],
  },
  owner: {
    fr: ['responsable', 'responsable de la mesure', 'pilote', 'porteur', 'responsable de mise en œuvre'],
    en: ['owner', 'control owner', 'measure owner', 'responsible'],
    de: ['Verantwortlich', 'zuständig'],
  },
  evidence: {
    fr: ['preuve', 'preuves', 'éléments de preuve', 'justificatif', 'justificatifs'],
    en: ['evidence', 'proof', 'evidence of control'],
    de: ['Nachweis', 'Nachweise'],
    nl: ['bewijs'],
    es: ['evidencia', 'evidencias'],
    it: ['evidenza', 'evidenze'],
    pt: ['evidência', 'evidências'],
  },
  lastTestedOn: {
    fr: ['dernier test', 'date de dernier test', 'testé le', 'date du dernier test', 'date de test'],
    en: ['last tested', 'last test date', 'tested on', 'date tested', 'last tested on'],
  },
  effect: {
    fr: [
      'objectif de sécurité', 'critère de sécurité', 'confidentialité, intégrité, disponibilité', 'DICP',
      'effet de la mesure',
    ],
    en: ['security objective', 'security goal', 'effect of measure', 'CIA'],
  },
  isoRefs: {
    fr: ['référence ISO', 'ISO 27001', 'ISO 27002', 'correspondance ISO', 'référence ISO 27001'],
    en: ['ISO reference', 'ISO 27001', 'ISO 27002', 'ISO 27001 reference', 'annex A reference', 'ISO control'],
  },
  notesInternal: {
    fr: ['commentaires', 'observations', 'remarques'],
    en: ['comments', 'notes'],
  },
}
