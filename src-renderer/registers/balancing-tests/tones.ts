import type { CodeOf } from '@core/codes'
import type { TagTone } from '../presentation'

export const outcomeTones = {
  passes: 'done',
  passesWithSafeguards: 'advice',
  fails: 'warning',
} as const satisfies Record<CodeOf<'weighingOutcome'>, TagTone>
