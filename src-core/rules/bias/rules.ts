import { isSaid } from '../../kinds'
import { usersOf } from '../../law/algorithms'
import { retestStateOf, uncorrectedTests } from '../../law/bias'
import type { Activity } from '../../registers'
import { activityRule, recordRule, when } from '../define-rule'
import type { Rule } from '../rule'

const profiles = ({ profiling }: Activity) => profiling === 'yes'

export const profilingUndescribed = activityRule({
  id: 'BIA-01',
  severity: 'warning',
  law: ['GDPR 5(1)(a)', 'GDPR 13(2)(f)'],
  follows: ['algorithmicSystems'],
  inputs: ['profiling', 'algorithmicSystems'],
  check: (a, { find }) =>
    when(profiles(a) && !a.algorithmicSystems.some((id) => find('algorithmicSystems', id)), 'algorithmicSystems'),
})

export const neverTested = recordRule('algorithmicSystems', {
  id: 'BIA-02',
  severity: 'warning',
  law: ['GDPR rec. 71', 'GDPR 5(1)(a)'],
  follows: ['activities'],
  inputs: ['biasTests'],
  check: (s, { dossier }) => when(s.biasTests.length === 0 && usersOf(s, dossier).some(profiles), 'biasTests'),
})

export const retestDue = recordRule('algorithmicSystems', {
  id: 'BIA-03',
  severity: 'warning',
  law: ['GDPR rec. 71', 'GDPR 5(1)(d)'],
  inputs: ['biasTests', 'biasCorrections', 'retestEveryMonths'],
  check: (s, { parameters, today }) => {
    const { lastTestOn, correctedOn, dueOn } = retestStateOf(s, parameters)
    // A correction is verified at once; an interval leaves its last day.
    const isDue = dueOn !== '' && (correctedOn === '' ? dueOn < today : dueOn <= today)
    return when(isDue, 'biasTests', { values: { last: { date: lastTestOn }, due: { date: dueOn } } })
  },
})

export const gapUncorrected = recordRule('algorithmicSystems', {
  id: 'BIA-04',
  severity: 'error',
  law: ['GDPR 5(1)(a)', 'GDPR rec. 71', 'Charter 21'],
  inputs: ['biasTests', 'biasCorrections'],
  check: (s, { parameters }) =>
    uncorrectedTests(s, parameters).map(({ id, group, metric, verdict }) => ({
      field: 'biasTests',
      row: id,
      // What a calculation suggests is evidence; a person's conclusion is a stated fact.
      severity: verdict === 'fail' ? 'error' : 'warning',
      values: { metric: { list: 'fairnessMetric', code: metric }, group: { text: group } },
    })),
})

export const resultUnjustified = recordRule('algorithmicSystems', {
  id: 'BIA-05',
  severity: 'warning',
  law: ['GDPR 22(3)', 'GDPR rec. 71', 'AIA 86'],
  inputs: ['significantEffect', 'resultJustification'],
  check: (s) => when(s.significantEffect === 'yes' && !isSaid(s.resultJustification), 'resultJustification'),
})

export const biasRules: readonly Rule[] = [
  profilingUndescribed,
  neverTested,
  retestDue,
  gapUncorrected,
  resultUnjustified,
]
