import type { LawParameter } from '../pack'
import { practice } from './practice'

const checkedOn = '2026-09-28'
/** The day the AI Act entered into force. */
const sinceAiAct = '2024-08-01'
/** The day the GDPR began to apply. */
const sinceGdpr = '2018-05-25'
const inForce = { jurisdiction: 'EU', validFrom: sinceGdpr, status: 'inForce', confidence: 'M', checkedOn } as const
const proposed = { jurisdiction: 'EU', status: 'proposed', confidence: 'v', checkedOn } as const
const toConfirm = { jurisdiction: 'EU', status: 'inForce', confidence: 'm', checkedOn } as const

const law: readonly LawParameter[] = [
  { ...inForce, key: 'breach.deadlineHours', value: 72, source: { fr: 'RGPD, art. 33(1)', en: 'GDPR 33(1)' } },
  {
    ...proposed,
    key: 'breach.deadlineHours',
    value: 96,
    validFrom: '2025-11-19',
    source: {
      fr: 'Proposition de la Commission du 19 novembre 2025 (omnibus numérique)',
      en: 'COM proposal of 19 November 2025 (Digital Omnibus)',
    },
    remark: { fr: 'Adoption non trouvée.', en: 'Adoption not found.' },
  },
  { ...inForce, key: 'breach.authorityThreshold', value: 'risk', source: { fr: 'RGPD, art. 33(1)', en: 'GDPR 33(1)' } },
  {
    ...proposed,
    key: 'breach.authorityThreshold',
    value: 'highRisk',
    validFrom: '2025-11-19',
    source: {
      fr: 'Proposition de la Commission du 19 novembre 2025 (omnibus numérique)',
      en: 'COM proposal of 19 November 2025 (Digital Omnibus)',
    },
    remark: {
      fr: 'Avec un point d’entrée unique tenu par l’ENISA. Adoption non trouvée.',
      en: 'With a single entry point run by ENISA. Adoption not found.',
    },
  },
  { ...inForce, key: 'ropa.exemptionHeadcount', value: 250, source: { fr: 'RGPD, art. 30(5)', en: 'GDPR 30(5)' } },
  {
    ...proposed,
    key: 'ropa.exemptionHeadcount',
    value: 750,
    validFrom: '2025-05-21',
    source: {
      fr: 'Proposition de la Commission du 21 mai 2025 (omnibus IV)',
      en: 'COM proposal of 21 May 2025 (Omnibus IV)',
    },
    remark: {
      fr: 'Liée à un risque élevé. Issue du trilogue non vérifiée.',
      en: 'Tied to a high risk. Outcome of the trilogue not verified.',
    },
  },
  { ...inForce, key: 'dsr.months', value: 1, source: { fr: 'RGPD, art. 12(3)', en: 'GDPR 12(3)' } },
  { ...inForce, key: 'dsr.extensionMonths', value: 2, source: { fr: 'RGPD, art. 12(3)', en: 'GDPR 12(3)' } },
  {
    ...inForce,
    key: 'dsr.clarification',
    value: 'restarts',
    source: { fr: 'RGPD, cons. 63, EDPB 1/2022', en: 'GDPR rec. 63, EDPB 1/2022' },
  },
  { ...inForce, key: 'art36.weeks', value: 8, source: { fr: 'RGPD, art. 36(2)', en: 'GDPR 36(2)' } },
  { ...inForce, key: 'art36.extensionWeeks', value: 6, source: { fr: 'RGPD, art. 36(2)', en: 'GDPR 36(2)' } },
  {
    ...inForce,
    key: 'dpia.dutyFrom',
    value: sinceGdpr,
    source: { fr: 'RGPD, art. 35(1), 99(2)', en: 'GDPR 35(1), 99(2)' },
  },
  { ...inForce, key: 'art36.noticeMonths', value: 1, source: { fr: 'RGPD, art. 36(2)', en: 'GDPR 36(2)' } },
  {
    ...inForce,
    key: 'child.consentAge',
    value: { EU: 16, FR: 15, BE: 13, IE: 16, DE: 16, LU: 16, NL: 16, ES: 14, IT: 14 },
    source: { fr: 'RGPD, art. 8(1), et droits nationaux', en: 'GDPR 8(1) and national laws' },
    remark: {
      fr: 'Espagne : un projet porterait l’âge à 16 ans ; adoption à confirmer.',
      en: 'Spain: a bill would raise the age to 16; adoption to be confirmed.',
    },
  },
  {
    ...toConfirm,
    key: 'child.consentAge.others',
    // prettier-ignore
    value: {
      EE: 13, FI: 13, IS: 13, LV: 13, MT: 13, NO: 13, PT: 13, SE: 13, AT: 14, BG: 14, CY: 14, LT: 14,
      CZ: 15, DK: 15, GR: 15, SI: 15, HR: 16, HU: 16, PL: 16, RO: 16, SK: 16,
    },
    validFrom: sinceGdpr,
    source: {
      fr: 'RGPD, art. 8(1), et droits nationaux, à vérifier un par un',
      en: 'GDPR 8(1) and national laws, to be checked one by one',
    },
  },
  {
    ...inForce,
    key: 'aiAct.prohibitionsDate',
    value: '2025-02-02',
    validFrom: sinceAiAct,
    source: { fr: 'Règlement (UE) 2024/1689, art. 113(a)', en: 'Regulation (EU) 2024/1689, Art. 113(a)' },
  },
  {
    ...inForce,
    key: 'aiAct.transparencyDate',
    value: '2026-08-02',
    validFrom: sinceAiAct,
    source: { fr: 'Règlement (UE) 2024/1689, art. 113', en: 'Regulation (EU) 2024/1689, Art. 113' },
    remark: {
      fr: 'Les fournisseurs ont un court délai pour le marquage de l’article 50(2) ; son terme est à vérifier.',
      en: 'Providers have a short period of grace for the marking of Art. 50(2); its end is to be checked.',
    },
  },
  {
    ...inForce,
    key: 'aiAct.annexIIIDate',
    value: '2026-08-02',
    validFrom: sinceAiAct,
    validTo: '2026-06-29',
    source: { fr: 'Règlement (UE) 2024/1689, art. 113', en: 'Regulation (EU) 2024/1689, Art. 113' },
  },
  {
    ...toConfirm,
    key: 'aiAct.annexIIIDate',
    value: '2027-12-02',
    validFrom: '2026-06-29',
    source: { fr: 'Règlement (UE) 2024/1689, modifié en 2026', en: 'Regulation (EU) 2024/1689 as amended in 2026' },
    remark: { fr: 'Référence au Journal officiel non vérifiée.', en: 'Official Journal reference not checked.' },
  },
  {
    ...inForce,
    key: 'aiAct.annexIDate',
    value: '2027-08-02',
    validFrom: sinceAiAct,
    validTo: '2026-06-29',
    source: { fr: 'Règlement (UE) 2024/1689, art. 113(c)', en: 'Regulation (EU) 2024/1689, Art. 113(c)' },
  },
  {
    ...toConfirm,
    key: 'aiAct.annexIDate',
    value: '2028-08-02',
    validFrom: '2026-06-29',
    source: { fr: 'Règlement (UE) 2024/1689, modifié en 2026', en: 'Regulation (EU) 2024/1689 as amended in 2026' },
    remark: { fr: 'Référence au Journal officiel non vérifiée.', en: 'Official Journal reference not checked.' },
  },
  {
    ...proposed,
    key: 'edpb.dpiaTemplate',
    value: 'v1.0',
    validFrom: '2026-04-14',
    source: {
      fr: 'CEPD, adopté le 10 mars 2026, publié le 14 avril 2026',
      en: 'EDPB, adopted 10 March 2026, published 14 April 2026',
    },
    remark: {
      fr: 'Consultation jusqu’au 9 juin 2026 ; facultatif ; version finale non trouvée.',
      en: 'Consultation to 9 June 2026; not mandatory; final version not found.',
    },
  },
  {
    ...proposed,
    key: 'edpb.breachTemplate',
    value: 'draft',
    validFrom: '2026-06-10',
    source: { fr: 'CEPD, projet adopté le 10 juin 2026', en: 'EDPB, draft adopted 10 June 2026' },
    remark: {
      fr: 'Consultation jusqu’au 5 août 2026 ; version finale non trouvée.',
      en: 'Consultation to 5 August 2026; final version not found.',
    },
  },
]

export const parameters: readonly LawParameter[] = [...law, ...practice]
