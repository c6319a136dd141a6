import { CircleCheck, CircleDashed, CircleX, TriangleAlert } from '@lucide/vue'
import type { ConsentVerdict } from '@core/law/consent-verdict'
import type { TagTone } from '../presentation'

export const verdictTones = {
  holds: 'done',
  doubtful: 'warning',
  fails: 'error',
  open: 'quiet',
} as const satisfies Record<ConsentVerdict['is'], TagTone>

/** A shape for each, so that no colour has to be seen. */
export const verdictIcons = {
  holds: CircleCheck,
  doubtful: TriangleAlert,
  fails: CircleX,
  open: CircleDashed,
} as const satisfies Record<ConsentVerdict['is'], unknown>
