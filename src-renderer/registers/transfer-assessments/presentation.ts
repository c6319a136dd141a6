import { Globe } from '@lucide/vue'
import type { Presentation } from '../presentation'

export const transferAssessments: Presentation<'transferAssessments'> = {
  icon: Globe,
  rail: 'assessments',
  columns: ['destination', 'tool', 'conclusion', 'reviewOn'],
  moreColumns: ['assessedBy', 'approvedOn'],
  searched: ['destination', 'tool', 'assessedBy'],
  ofCopy: { conclusion: '', conclusionReason: {}, dpoOpinion: {}, approvedBy: '', approvedOn: '', procedureDoneOn: '' },
}
