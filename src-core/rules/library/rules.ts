import { questionsOfModels, toConfirmIn } from '../../dossier/to-confirm'
import { activityRule, when } from '../define-rule'
import type { FieldName, Registers } from '../../registers'
import type { Rule } from '../rule'

export const modelUnconfirmed = activityRule({
  id: 'LIB-01',
  severity: 'advice',
  law: ['GDPR 5(2)', 'GDPR 24(1)'],
  // Set aside, it is so for the answers as they stood.
  inputs: [...(questionsOfModels as readonly FieldName<Registers['activities']>[]), 'toConfirm'],
  check: (a) => {
    const count = toConfirmIn(a).length
    return when(count > 0, 'toConfirm', { values: { count } })
  },
})

export const libraryRules: readonly Rule[] = [modelUnconfirmed]
