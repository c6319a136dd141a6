import { FileCheck } from '@lucide/vue'
import type { Presentation } from '../presentation'

export const contractChecks: Presentation<'contractChecks'> = {
  icon: FileCheck,
  rail: 'assessments',
  columns: ['signedOn', 'validTo', 'checkedOn'],
  moreColumns: ['document', 'checkedBy'],
  searched: ['document', 'checkedBy'],
}
