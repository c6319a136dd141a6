import { isOneOf } from '../../codes/is-one-of'
import type { AnyRecord } from '../../dossier/change'
import { isSaid, type Multilingual } from '../../kinds'
import { withExtras } from '../../law/extra-fields'
import { specialDataFor } from '../../law/purposes'
import type { Purpose } from '../../registers'
import { extraName } from '../../registers/extra-names'
import { activityRule, part, partedRule, when } from '../define-rule'
import { atPurpose } from '../purpose-rule'
import type { Rule } from '../rule'

export const consentNotExplicit = activityRule({
  id: 'SPE-02',
  severity: 'error',
  law: ['GDPR 9(2)(a)'],
  follows: ['consentChecks'],
  inputs: ['purposes', 'dataItems'],
  check: (a, { find }) =>
    a.purposes.flatMap((p) => {
      if (p.art9Condition !== 'explicitConsent' || specialDataFor(p, a).length === 0) return []
      const check = find('consentChecks', p.consentRecord)
      // Of a purpose that rests on consent, CON-01 asks for the check itself.
      if (check ? check.explicit === 'yes' : p.legalBasis === 'consent') return []
      return [atPurpose(p, { severity: check?.explicit === 'no' ? 'error' : 'warning' })]
    }),
})

/** DPA18 Sch. 1, Parts 1 §1 and 2: conditions that hold only with an appropriate policy document. */
const needsPolicy: readonly Purpose['art9Condition'][] = ['employmentSocial', 'substantialPublicInterest']
const policyDocument = extraName('uk-ico', 'policyDocument')

export const policyDocumentMissing = partedRule({
  id: 'CRI-03',
  severity: 'error',
  law: ['DPA18 Sch. 1 §38', 'DPA18 Sch. 1 §39'],
  inputs: ['purposes'],
  // The condition itself is a question of the pack: PACK-01 tells where nobody answered it.
  parts: [
    part('activities', {
      check: (a, { parameters }) => {
        const first = a.purposes.find((p) => isOneOf(needsPolicy, p.art9Condition))
        if (!first || a.status === 'ended' || a.status === 'archived') return []
        const { [policyDocument]: policy } = withExtras('activities', a as unknown as AnyRecord, parameters)
        const isMissing = !isSaid((policy ?? {}) as Multilingual)
        return when(isMissing, policyDocument, { values: { purpose: { text: first.title } } })
      },
    }),
  ],
})

export const specialDataGroundRules: readonly Rule[] = [consentNotExplicit, policyDocumentMissing]
