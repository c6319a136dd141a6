import { activityRule } from '../define-rule'
import type { Rule } from '../rule'

export const basisMissing = activityRule({
  id: 'LEG-01',
  severity: 'error',
  law: ['GDPR 6(1)', 'GDPR 13(1)(c)'],
  inputs: ['purposes'],
  check: (a) =>
    a.purposes
      .filter(({ legalBasis }) => legalBasis === '')
      .map((p) => ({ field: 'purposes', row: p.id, values: { purpose: { text: p.title } } })),
})

export const legalBasisRules: readonly Rule[] = [basisMissing]
