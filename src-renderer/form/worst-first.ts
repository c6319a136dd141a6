import { severities, type Finding } from '@core/rules/rule'

/** Errors, then warnings, then advice; the order of the rules inside each. */
export function worstFirst(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
}
