import type { CodeOf } from '@core/codes'
import type { TagTone } from '../presentation'

export const riskTones: Readonly<Record<CodeOf<'breachRisk'>, TagTone>> = {
  unlikely: 'done',
  risk: 'warning',
  high: 'error',
}
