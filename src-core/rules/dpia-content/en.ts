import type { Sentences } from '../sentences'

export const sentences = {
  'DPIA-09': { title: 'Parts of the DPIA missing', message: 'The DPIA lacks what the Regulation asks for: {parts}.' },
  'DPIA-10': { title: 'DPO’s advice missing', message: 'A DPO is designated: seek the DPO’s advice on this DPIA.' },
  'DPIA-11': { title: 'DPO’s advice not followed', message: 'The DPO’s advice is not followed: say why.' },
  'DPIA-12': {
    title: 'Views of people to be sought',
    message: 'Seek the views of people or their representatives, or say why they are not sought.',
  },
  'DPIA-15': { title: 'Feared events not studied', message: 'Study these as well: {events}.' },
  'DPIA-16': {
    title: 'Risk higher after measures',
    message: '“{risk}”: severity or likelihood rises from one stage to the next, please check.',
  },
  'DPIA-17': {
    title: 'Risk lowered without a measure',
    message: '“{risk}”: the risk goes down, yet no measure is linked to it.',
  },
  'DPIA-20': {
    title: 'Written and validated by the same person',
    message: 'The person who writes and the one who validates should differ.',
  },
  'DPIA-24': { title: 'Draft to complete', message: '“{place}”: still to be filled in: {blanks}.' },
} as const satisfies Sentences
