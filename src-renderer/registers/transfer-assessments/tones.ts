import type { CodeOf } from '@core/codes'
import type { TagTone } from '../presentation'

export const conclusionTones = {
  effective: 'done',
  effectiveWithMeasures: 'done',
  notEffective: 'error',
} as const satisfies Record<CodeOf<'transferConclusion'>, TagTone>
