import { codeLists } from '@core/codes'
import type { Audit, AuditFinding } from '@core/registers'
import type { Block } from '../blocks'
import { drawBarChart, type BarLook } from '../pictures/bar-chart'
import { onPaper } from './dpia-parts'
import type { Printing } from './printing'

/** What audits found, for their log and for the report on a year. */

export interface Found {
  readonly audit: Audit
  readonly finding: AuditFinding
}

/** From the most to the least serious; one that nobody weighed comes before all, since it may be anything. */
export const findingsOf = (audits: readonly Audit[]): readonly Found[] =>
  audits
    .flatMap((audit) => audit.findings.map((finding) => ({ audit, finding })))
    .sort((one, other) => weightOf(other.finding) - weightOf(one.finding))

const weightOf = ({ severity }: AuditFinding): number =>
  severity === '' ? codeLists.findingSeverity.length : codeLists.findingSeverity.indexOf(severity)

/** The third and the fourth: something has to be done about them. */
export const isSerious = ({ finding: { severity } }: Found): boolean => severity === 'f3' || severity === 'f4'

export const severityInWords = ({ texts }: Printing, severity: AuditFinding['severity']): string =>
  severity === '' ? texts.documents.proofLog.severityUnknown : texts.codes.findingSeverity[severity]

const looks: Readonly<Record<Exclude<AuditFinding['severity'], ''>, BarLook>> = {
  f4: 'solid',
  f3: 'dense',
  f2: 'striped',
  f1: 'open',
}

/** Bars of findings by severity; nothing where there is no finding to draw. */
export function* findingsPicture(printing: Printing, audits: readonly Audit[], figure: () => number): Generator<Block> {
  const found = findingsOf(audits)
  if (found.length === 0) return
  const { bySeverity, ofAudits } = printing.texts.documents.proofLog
  const countOf = (severity: AuditFinding['severity']) =>
    found.filter(({ finding }) => finding.severity === severity).length
  const unsaid = countOf('')
  const bars = [
    ...[...codeLists.findingSeverity].reverse().map((severity) => ({
      label: severityInWords(printing, severity),
      count: countOf(severity),
      look: looks[severity],
    })),
    ...(unsaid === 0 ? [] : [{ label: severityInWords(printing, ''), count: unsaid, look: 'dashed' as const }]),
  ]
  const withFindings = audits.filter(({ findings }) => findings.length > 0).length
  const picture = drawBarChart(bySeverity, bars, { language: printing.language, theme: 'print' })
  yield onPaper(picture, {
    figure: printing.texts.documents.dpia.summary.figure(figure(), bySeverity),
    says: ofAudits(found.length, withFindings),
  })
}
