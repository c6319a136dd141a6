import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const weighedEffects: RowTexts<RowDefinitions['weighedEffects']['fields']> = {
  one: 'effect',
  add: 'Add an effect',
  fields: {
    effect: { label: 'Effect on people', help: 'On their rights and lives, not on the organisation.' },
    direction: { label: 'Which way', help: 'An effect in favour of people weighs too.' },
    severity: { label: 'Severity', help: 'For the person hit hardest.' },
    likelihood: { label: 'Likelihood', help: 'With what is already in place.' },
    reason: { label: 'Why this level', help: 'The fact that explains it, in a sentence.' },
  },
}
