import type { Sentences } from '../sentences'

export const sentences = {
  'DPIA-01': {
    title: 'Case of mandatory DPIA',
    message:
      'Article 35(3) makes a DPIA mandatory in this case: {case}. Carry it out and link it, or answer that the case is not met.',
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
    title: 'DPO’s advice on not doing a DPIA',
    message: 'No DPIA is done despite signs of high risk: record the advice of the DPO.',
  },
  'DPIA-06': {
    title: 'Exemption contradicted by the facts',
    message: 'The exemption does not fit these facts: {items}. Withdraw it or correct the sheet.',
  },
  'DPIA-07': {
    title: 'Answers needed before concluding',
    message: 'Answer the three mandatory cases and the nine criteria: {n} answer(s) left to give.',
  },
  'DPIA-21': {
    title: 'Required DPIA not decided',
    message: 'This activity is running and its DPIA is not approved ({dpias}): have it decided, or suspend.',
  },
} as const satisfies Sentences
