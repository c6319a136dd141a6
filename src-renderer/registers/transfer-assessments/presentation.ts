import { Globe } from '@lucide/vue'
import { defineAsyncComponent, h } from 'vue'
import { askedBy, lacksOf, type TransferStep as Step } from '@core/law/transfer-steps'
import type { TransferAssessment } from '@core/registers'
import type { Presentation } from '../presentation'

const TransferStep = defineAsyncComponent(() => import('./sections/TransferStep.vue'))

/** The section of one step. */
const section = (step: Step) => ({
  component: ({ record }: { readonly record: TransferAssessment }) => h(TransferStep, { record, step }),
  tally: (record: TransferAssessment) => {
    const total = askedBy(record)[step].length
    return { answered: total - lacksOf(record)[step].length, total }
  },
})

export const transferAssessments: Presentation<'transferAssessments'> = {
  icon: Globe,
  rail: 'assessments',
  columns: ['destination', 'tool', 'conclusion', 'reviewOn'],
  moreColumns: ['assessedBy', 'approvedOn'],
  searched: ['destination', 'tool', 'assessedBy'],
  // A copy concludes nothing yet and nobody approved it.
  ofCopy: {
    conclusion: '',
    conclusionReason: {},
    dpoOpinion: {},
    approvedBy: '',
    approvedOn: '',
    procedureDoneOn: '',
  },
  states: defineAsyncComponent(() => import('./TransferAssessmentStates.vue')),
  sections: {
    mapping: section('mapping'),
    tool: section('tool'),
    lawAndPractice: section('lawAndPractice'),
    measures: section('measures'),
    procedure: section('procedure'),
    review: section('review'),
    conclusion: {
      component: defineAsyncComponent(() => import('./sections/ConclusionSection.vue')),
      tally: ({ conclusion }) => ({ answered: conclusion === '' ? 0 : 1, total: 1 }),
    },
  },
}
