import type { CodeOf } from '@core/codes'
import type { RetentionRule } from '@core/registers'

/** How a usual period is written down: what it covers, how long, from when, on what ground and how surely. */
type Pair = readonly [fr: string, en: string]
type Length = readonly [value: number, unit: CodeOf<'durationUnit'>]
type More = Partial<Omit<RetentionRule, 'id' | 'label' | 'active'>>
const say = ([fr, en]: Pair) => ({ fr, en })
const lasting = ([value, unit]: Length) => ({ value, unit })

export const period = (
  label: Pair,
  active: Length | null,
  activeTrigger: CodeOf<'retentionTrigger'>,
  legalGround: string,
  confidence: CodeOf<'sourceConfidence'>,
  more: More = {},
) => ({
  label: say(label),
  ...(active ? { active: lasting(active) } : {}),
  activeTrigger,
  finalFate: 'delete' as const,
  legalGround,
  confidence,
  ...more,
})
export const when = (...said: Pair): More => ({ activeTriggerDetail: say(said) })
export const archived = (length: Length, ...why: Pair): More => ({
  intermediate: lasting(length),
  intermediateReason: say(why),
})
export const criteria = (...said: Pair): More => ({ criteria: say(said) })

export const limitation = [
  'Prescription de droit commun : répondre d’un contentieux éventuel',
  'General limitation period: answer a possible claim',
] as const
export const bookkeeping = [
  'Les pièces comptables sont gardées dix ans à compter de la clôture de l’exercice',
  'Accounting documents are kept ten years from the end of the financial year',
] as const
