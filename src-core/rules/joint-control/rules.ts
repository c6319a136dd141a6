import { activityRule, recordRule, when } from '../define-rule'
import type { Rule } from '../rule'
import { isSaid } from '../../kinds'

export const arrangementMissing = activityRule({
  id: 'ROPA-JC-01',
  severity: 'error',
  law: ['GDPR 26(1)'],
  also: ['jointControls'],
  inputs: ['controllers', 'jointControl', 'independentControllersReason'],
  check: (a, { find }) => {
    const isExplained = find('jointControls', a.jointControl) || isSaid(a.independentControllersReason)
    return when(a.controllers.length > 1 && !isExplained, 'jointControl')
  },
})

export const essenceHidden = recordRule('jointControls', {
  id: 'ROPA-JC-02',
  severity: 'error',
  law: ['GDPR 26(2)'],
  inputs: ['essenceMadeAvailable'],
  check: (j) =>
    when(j.essenceMadeAvailable !== 'yes', 'essenceMadeAvailable', { values: { arrangement: { text: j.title } } }),
})

export const jointControlRules: readonly Rule[] = [arrangementMissing, essenceHidden]
