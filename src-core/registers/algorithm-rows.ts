import { date, defineRow, oneOf, phrase, prose, text } from '../kinds'

/** One measure of fairness on one group: GDPR rec. 71. Figures are kept as written: `0,72`, `72 %`. */
export const biasTests = defineRow('biasTests', 'metric', {
  metric: { kind: oneOf('fairnessMetric'), section: 'row', need: 'required', law: ['GDPR rec. 71'] },
  group: { kind: phrase, section: 'row', need: 'required', law: ['GDPR rec. 71', 'Charter 21'] },
  date: { kind: date, section: 'row', need: 'required', law: ['GDPR 5(2)'] },
  result: { kind: text, section: 'row', need: 'recommended', law: ['GDPR rec. 71'] },
  threshold: { kind: text, section: 'row', need: 'recommended', law: [] },
  verdict: { kind: oneOf('biasVerdict'), section: 'row', need: 'recommended', law: ['GDPR rec. 71', 'GDPR 5(1)(a)'] },
  by: { kind: text, section: 'row', need: 'recommended', law: ['GDPR 5(2)'] },
  remark: { kind: prose, section: 'row', need: 'optional', law: [] },
})

/** What was changed after a finding, and what it did. */
export const biasCorrections = defineRow('biasCorrections', 'finding', {
  finding: { kind: phrase, section: 'row', need: 'required', law: ['GDPR rec. 71'] },
  date: { kind: date, section: 'row', need: 'required', law: ['GDPR 5(2)'] },
  correction: { kind: prose, section: 'row', need: 'required', law: ['GDPR rec. 71', 'GDPR 5(1)(a)'] },
  effect: { kind: prose, section: 'row', need: 'recommended', law: ['GDPR rec. 71', 'GDPR 5(2)'] },
})
