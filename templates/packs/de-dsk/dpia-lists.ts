import type { DpiaLists } from '@core/law/dpia-lists'
import type { Sourced } from '../pack'
import { biometric, decided, facts, genetic, hint, large, oneMore, profiled, staff, watched, worded } from '../signs'

/** The list the German authorities share for the private sector, version 1.1 of 17 October 2018. */
export const dpiaLists = {
  source: 'DSK, Muss-Liste, Version 1.1, 17.10.2018',
  cited: ['DSK list'],
  status: 'inForce',
  confidence: 'v',
  checkedOn: '2026-09-28',
  remark: {
    fr: 'Secteur privé ; chaque Land tient sa propre liste pour ses organismes publics.',
    en: 'Private sector; each Land keeps a list of its own for its public bodies.',
  },
  required: [
    facts('DE_R01', biometric, oneMore),
    facts('DE_R02', genetic, oneMore),
    hint('DE_R03', { sectors: ['health', 'medicoSocial', 'legal'] }, large),
    facts('DE_R04', { data: ['location'] }, large),
    hint('DE_R05', { criterion: 'W6_matching' }, decided),
    hint('DE_R06', worded('drone', 'camera embarquee', 'camera-pieton', 'bodycam', 'dashcam', 'body-worn')),
    hint('DE_R07', worded('notation', 'evaluation en ligne', 'rating', 'review'), {
      data: ['evaluation', 'opinionsReviews'],
    }),
    facts('DE_R08', staff, watched, large),
    hint('DE_R09', profiled, { data: ['inferredProfile'] }),
    hint('DE_R10', { criterion: 'W6_matching' }, { criterion: 'W8_innovative' }),
    hint('DE_R11', worded('intelligence artificielle', 'agent conversationnel', 'chatbot', 'artificial intelligence')),
    hint('DE_R12', worded('wifi', 'bluetooth', 'beacon', 'balise'), { data: ['location'] }),
    hint('DE_R13', worded('analyse vocale', 'emotion', 'voice analysis'), { criterion: 'W1_evaluation' }),
    hint('DE_R14', worded('fidelite', 'loyalty', 'bonus'), profiled),
    hint('DE_R15', worded('anonymis'), { criterion: 'W4_sensitive' }),
    hint('DE_R16', worded('telemedecine', 'telesurveillance', 'teleconsultation', 'telemedicine', 'telehealth'), {
      data: ['health'],
    }),
    hint('DE_R17', { criterion: 'W8_innovative' }, { criterion: 'W4_sensitive' }, { data: ['evaluation'] }),
  ],
  exempt: [],
} as const satisfies Omit<DpiaLists, 'authority'> & Sourced
