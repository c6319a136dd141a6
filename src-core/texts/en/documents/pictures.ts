import type { pictures as french } from '../../fr/documents/pictures'
import type { SameShape } from '../../shape'

export const pictures: SameShape<typeof french> = {
  map: 'Risk map',
  overview: 'Overview of the risks',
  axes: { severity: 'Severity', likelihood: 'Likelihood' },
  stages: { bare: 'Without measures', now: 'Existing measures', after: 'After the plan' },
  four: {
    severity: ['Negligible', 'Limited', 'Significant', 'Maximum'],
    likelihood: ['Negligible', 'Limited', 'Significant', 'Maximum'],
  },
  three: {
    severity: ['Minimal', 'Significant', 'Severe'],
    likelihood: ['Remote', 'Possible', 'Probable'],
  },
  levels: { low: 'Low', medium: 'Medium', high: 'High' },
  to: (from, to) => `${from} to ${to.toLowerCase()}`,
  causes: { impacts: 'Impacts', threats: 'Threats', sources: 'Sources', measures: 'Measures' },
  none: 'Nothing is recorded.',
  nothing: 'nothing is recorded',
  noRisk: 'No feared event has been recorded yet.',
  path: (axis, degrees) => `${axis.toLowerCase()} ${degrees.join(', then ')}`,
  risk: (letter, title, said) => `${letter}, ${title}: ${said}.`,
  unrated: 'not rated so far',
  residual: (stage, level) => `${level.toLowerCase()} level ${stage.toLowerCase()}`,
  cause: (title, said) => `${title}: ${said}.`,
  label: (label, letters) => `${label} (${letters})`,
  bars: (title, lines) => `${title}: ${lines.map(([label, count]) => `${label}, ${count}`).join('; ')}.`,
}
