import type { DomainTexts } from '../shape'

/** What is said of impact assessments and of whether one is needed. */
export const dpiaRuleTexts = {
  'DPIA-01': {
    title: 'DPIA mandatory',
    message: 'A DPIA is mandatory in this case ({case}): carry it out and link it, or correct the answer.',
  },
  'DPIA-02': {
    title: 'DPIA required by the authority’s list',
    message: '{authority} requires a DPIA for this type of processing: {items}. Link the assessment or check the type.',
  },
  'DPIA-03': {
    title: 'Several criteria of high risk',
    message: '{n} criteria of high risk stand out: a DPIA is needed in most cases, or its absence has to be justified.',
  },
  'DPIA-04': {
    title: 'Decision on the DPIA to be recorded',
    message: 'One criterion of high risk stands out: record your decision and its reason.',
  },
  'DPIA-05': {
    title: 'DPO’s view on not doing a DPIA',
    message: 'No DPIA is done despite signs of high risk: record the view of the DPO.',
  },
  'DPIA-06': {
    title: 'Exemption contradicted by the facts',
    message: 'The exemption does not fit these facts: {items}. Withdraw it or correct the sheet.',
  },
  'DPIA-07': {
    title: 'Answers needed before concluding',
    message: 'Answer the three mandatory cases and the nine criteria: {n} answer(s) left to give.',
  },
  'DPIA-08': {
    title: 'DPIA later than the start',
    message: 'The processing started on {start} and the DPIA was approved only on {decision}: explain why.',
  },
  'DPIA-09': { title: 'Parts of the DPIA missing', message: 'The DPIA lacks what the Regulation asks for: {parts}.' },
  'DPIA-10': { title: 'DPO’s advice missing', message: 'A DPO is designated: seek the DPO’s advice on this DPIA.' },
  'DPIA-11': { title: 'DPO’s advice not followed', message: 'The DPO’s advice is not followed: say why.' },
  'DPIA-12': {
    title: 'Views of people to be sought',
    message: 'Seek the views of people or their representatives, or say why they are not sought.',
  },
  'DPIA-13': {
    title: 'Prior consultation needed',
    message: 'The risk stays high after the measures: consult the authority before starting.',
  },
  'DPIA-14': {
    title: 'Running before the authority’s answer',
    message: 'The residual risk is high and the authority has not answered: do not keep this activity running.',
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
  'DPIA-18': { title: 'Action plan behind schedule', message: 'The residual risk relies on late tasks: {actions}.' },
  'DPIA-19': { title: 'DPIA to be reviewed', message: 'Review the DPIA; what calls for it: {reasons}.' },
  'DPIA-20': {
    title: 'Written and validated by the same person',
    message: 'The person who writes and the one who validates should differ.',
  },
} satisfies Partial<DomainTexts['rules']>
