import { nothingMore, unionWords, type Pack } from '../pack'
import { nationalId } from '../national-ids'
import { breachForm } from './breach-form'
import { dpiaLists } from './dpia-lists'
import { extraFields } from './extra-fields'
import { holidays } from './holidays'
import { parameters } from './parameters'
import { retentionReferences } from './retention'

export const frCnilPack = {
  ...nothingMore,
  id: 'fr-cnil',
  jurisdiction: 'FR',
  words: unionWords('CNIL'),
  countries: ['FR'],
  rules: [
    'ROPA-DAT-03',
    'LEG-13',
    'CHI-05',
    'CRI-02',
    'CON-09',
    'CON-13',
    'INF-08',
    'RET-09',
    'RET-10',
    'RET-11',
    'ADM-09',
    'PRO-08',
    'ETH-03',
    'GOV-16',
  ],
  sources: ['LIL', 'CNIL', 'CSI', 'CSP', 'CPCE', 'CRPA', 'C. conso.', 'C. trav.', 'Code d'],
  // LIL 85: what becomes of one's data after death. CRPA L311-3-1: how an algorithm took part in an administrative decision.
  rights: ['postMortem', 'explanation'],
  extraFields,
  healthHosting: { hosts: 'healthDataHost', certificate: 'hdsCertificate', validTo: 'hdsValidTo' },
  dpiaLists,
  breachForm,
  nationalIds: [nationalId('NIR (numéro de sécurité sociale)', 'NIR (social security number)', 'LIL 30')],
  holidays,
  parameters,
  retentionReferences,
} as const satisfies Pack
