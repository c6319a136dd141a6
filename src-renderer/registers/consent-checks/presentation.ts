import { CheckCheck } from '@lucide/vue'
import type { Presentation } from '../presentation'

export const consentChecks: Presentation<'consentChecks'> = {
  icon: CheckCheck,
  rail: 'assessments',
  columns: ['withdrawalTestedOn', 'refreshEvery', 'proofTextVersion'],
  moreColumns: ['preferenceCentre', 'proofWhere'],
  searched: ['proofTextVersion', 'preferenceCentre'],
  ofCopy: { withdrawalTestedOn: '' },
}
