import { baseQuestions } from './base-questions'
import type { ShippedStart } from './dpia-start'
import { risksToExamine } from './risk-prompts'

/** Everything Art. 35(7) asks, with the feared events beyond the three security ones. Nothing is pre-answered. */
export const edpbCnil = {
  format: 'trente-dpia-start',
  version: 1,
  id: 'edpb-cnil',
  title: { fr: 'AIPD complète', en: 'Full DPIA' },
  summary: {
    fr: 'Plan en usage en France, complété par ce que le CEPD demande en plus : motifs de l’AIPD, usages seconds, solutions moins intrusives, risques nés de la conception.',
    en: 'The outline used in France, completed by what the EDPB asks on top: grounds for the DPIA, secondary uses, less intrusive means, risks born of design.',
  },
  method: 'edpb',
  questions: baseQuestions,
  risks: risksToExamine,
  measures: [],
} satisfies ShippedStart
