import type { ContractVerdict } from '@core/law/contract-verdict'
import type { TagTone } from '../presentation'

export const verdictTones = {
  complete: 'done',
  gaps: 'warning',
  toRead: 'quiet',
} as const satisfies Record<ContractVerdict['state'], TagTone>
