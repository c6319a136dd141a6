import type { CodeOf } from '@core/codes'
import type { OverallRisk } from '@core/dpia/levels'
import type { TagTone } from '../presentation'

/** How a state of an assessment is toned, wherever it is shown. */
export const levelTones = { low: 'done', medium: 'warning', high: 'error' } as const satisfies Record<
  OverallRisk,
  TagTone
>
export const verdictTones = {
  favourable: 'done',
  reservations: 'warning',
  unfavourable: 'error',
} as const satisfies Record<CodeOf<'dpoVerdict'>, TagTone>
export const outcomeTones = {
  approved: 'done',
  approvedWithConditions: 'warning',
  rejected: 'error',
  consultAuthority: 'error',
} as const satisfies Record<CodeOf<'dpiaOutcome'>, TagTone>
