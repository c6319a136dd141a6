import { acknowledgeBy } from '../../request/closing'
import { recordRule, when } from '../define-rule'
import type { Rule } from '../rule'

export const complaintUnacknowledged = recordRule('complaints', {
  id: 'DSR-15',
  severity: 'error',
  law: ['DPA18 164A'],
  inputs: ['receivedOn', 'acknowledgedOn', 'outcomeToldOn'],
  check: (complaint, { parameters, today }) => {
    const due = acknowledgeBy(complaint, parameters)
    // Whoever was told the outcome in time needs no acknowledgement besides.
    const first = [complaint.acknowledgedOn, complaint.outcomeToldOn].filter((date) => date !== '').sort()[0]
    return when(due !== '' && (first ?? today) > due, 'acknowledgedOn', { values: { due: { date: due } } })
  },
})

export const complaintRules: readonly Rule[] = [complaintUnacknowledged]
