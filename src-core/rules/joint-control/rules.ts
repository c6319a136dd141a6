import { activityRule, recordRule, when } from '../define-rule'
import type { JointControl } from '../../registers'
import type { Rule } from '../rule'
import { isSaid } from '../../kinds'

export const arrangementMissing = activityRule({
  id: 'ROPA-JC-01',
  severity: 'error',
  law: ['GDPR 26(1)'],
  follows: ['jointControls'],
  inputs: ['controllers', 'jointControl', 'independentControllersReason'],
  check: (a, { find }) => {
    const arrangement = find('jointControls', a.jointControl)
    const isExplained = (arrangement && isInForce(arrangement)) || isSaid(a.independentControllersReason)
    return when(a.controllers.length > 1 && !isExplained, 'jointControl')
  },
})

/** Art. 26(1) wants it to settle who does what: a draft, or a signature without duties, settles nothing. */
const isInForce = ({ signedOn, responsibilities }: JointControl) =>
  signedOn !== '' && responsibilities.some(({ duty, party }) => duty !== '' && party !== '')

export const essenceHidden = recordRule('jointControls', {
  id: 'ROPA-JC-02',
  severity: 'error',
  law: ['GDPR 26(2)'],
  inputs: ['essenceMadeAvailable'],
  check: (j) =>
    when(j.essenceMadeAvailable !== 'yes', 'essenceMadeAvailable', { values: { arrangement: { text: j.title } } }),
})

export const jointControlRules: readonly Rule[] = [arrangementMissing, essenceHidden]
