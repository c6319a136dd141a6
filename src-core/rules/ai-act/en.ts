import type { Sentences } from '../sentences'

export const sentences = {
  'AIA-01': {
    title: 'Prohibited AI practice',
    message: 'The AI Act prohibits this practice (applies from: {from}): stop it, or look again at the class given.',
  },
  'AIA-02': {
    title: 'Role or class not stated',
    message: 'This system falls under the AI Act: state your role, usually deployer, and its risk class.',
  },
  'AIA-03': {
    title: 'Fundamental-rights impact assessment',
    message: 'This high-risk system calls for one before use (applies from: {from}). Still missing: {missing}.',
  },
  'AIA-04': {
    title: 'Derogation excluded by profiling',
    message: 'The derogation of Article 6(3) never covers a system that profiles people: withdraw it.',
  },
  'AIA-05': {
    title: 'People not told of the AI',
    message: 'Tell people, at the first contact at the latest, that they face an AI or generated content.',
  },
  'AIA-06': {
    title: 'Emotions recognised at work or school',
    message:
      'Recognising emotions at work or in education is prohibited, except for medical or safety reasons: stop, or state them.',
  },
  'AIA-07': {
    title: 'Workers not informed',
    message: 'Inform workers and their representatives before this high-risk system is used at work.',
  },
} as const satisfies Sentences
