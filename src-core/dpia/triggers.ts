import type { Dpia } from './levels'
import type { Screening } from './screening'
import { usualThreshold } from './criteria'

/** What a screening found and a person said, as grounds of the assessment it leads to. Suggestions are no grounds. */
export function triggersOf({
  mandatory,
  listed,
  count,
}: Pick<Screening, 'mandatory' | 'listed' | 'count'>): Dpia['triggers'] {
  return [
    ...mandatory.filter(({ answer }) => answer === 'yes').map(({ trigger }) => trigger),
    ...(count.met >= usualThreshold ? (['wp248'] as const) : []),
    ...(listed.some(({ confirmed }) => confirmed) ? (['authorityList'] as const) : []),
  ]
}
