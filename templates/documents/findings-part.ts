import { findRecord } from '@core/dossier/references'
import type { Finding } from '@core/rules/rule'
import { sourcesOf } from '@core/rules/sources-of'
import { citeAll } from '@core/texts/cite'
import { sourcesHere } from '@core/law/sources-here'
import { findingText } from '@core/texts/finding-text'
import type { Findings as FindingsBlock } from '../blocks'
import type { Printing } from './printing'
import { formatDate } from '@core/texts/format'

/**
 * Points to settle, with those set aside and why. Advice stays in the house: an authority reads what the law misses and
 * what is doubtful.
 */
export function findingsPart(printing: Printing, concerns: (record: string) => boolean): FindingsBlock {
  const { audience, texts, language } = printing
  const { open, dismissed } = printing.findings()
  const shown = (finding: Finding) =>
    concerns(finding.record) && (audience === 'internal' || finding.severity !== 'advice')
  const item = (finding: Finding) => ({
    severity: finding.severity,
    severityLabel: texts.documents.severity[finding.severity],
    where: whereOf(finding, printing),
    message: findingText(finding, printing.words).message,
    source: citeAll(sourcesHere(sourcesOf(finding), printing.parameters), language),
  })
  const order = { error: 0, warning: 1, advice: 2 }
  const heads = texts.documents.findingHeads
  return {
    kind: 'findings',
    heads: [heads.action, heads.record, heads.point],
    empty: texts.documents.noFinding,
    items: [
      ...open
        .filter(shown)
        .map(item)
        .sort((a, b) => order[a.severity] - order[b.severity]),
      ...dismissed
        .filter(({ finding }) => shown(finding))
        .map(({ finding, dismissal: { reason, by, at, until = '' } }) => ({
          ...item(finding),
          dismissed: texts.documents.dismissed(
            reason,
            by,
            formatDate(at, language),
            until === '' ? '' : formatDate(until, language),
          ),
        })),
    ],
  }
}

function whereOf(finding: Finding, { dossier, words }: Printing): string {
  const ref = findRecord(dossier, finding.register, finding.record)?.ref ?? ''
  return `${ref} ${words.recordName(finding.register, finding.record)}`.trim()
}
