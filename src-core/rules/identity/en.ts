import type { Sentences } from '../sentences'

export const sentences = {
  'ROPA-ID-01': {
    title: 'Controller’s details incomplete',
    message: 'Give the legal name, the address and an e-mail or telephone of “{organisation}”.',
  },
  'ROPA-ID-02': {
    title: 'No DPO recorded',
    message: 'No DPO is recorded for “{organisation}”. State whether one is mandatory and, if so, name them.',
  },
  'ROPA-ID-03': {
    title: 'DPO without contact details',
    message: 'Add an e-mail, telephone or address for “{dpo}”, DPO of “{organisation}”.',
  },
  'ROPA-ID-04': {
    title: 'No EU representative',
    message:
      '“{organisation}” is established outside the EEA ({country}). If it targets or monitors people in the EEA, name its representative or record the exemption.',
  },
  'ROPA-ID-05': {
    title: 'Activity without a name',
    message: 'Give activity {ref} the name the department uses for it.',
  },
  'ROPA-ID-06': {
    title: 'Same name twice',
    message: '“{activity}” has the same name as activity {ref}: tell them apart or merge them.',
  },
  'GOV-01': {
    title: 'DPO with a conflict of interest',
    message: '“{dpo}”, DPO of “{organisation}”, also decides purposes or means there: keep the two duties apart.',
  },
} as const satisfies Sentences
