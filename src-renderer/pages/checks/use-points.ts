import { computed, type ComputedRef } from 'vue'
import { recordsOf } from '@core/dossier/references'
import type { Finding } from '@core/rules/rule'
import { sourcesOf } from '@core/rules/sources-of'
import { findingKey } from '@core/rules/standing'
import { fold } from '@core/folding/fold'
import { findingText } from '@core/texts/finding-text'
import { wordsIn } from '@core/texts/words'
import { useCitation } from '../../citation'
import { useDossier } from '../../stores/dossier'
import { useFindings } from '../../stores/findings'
import { useSettings } from '../../stores/settings'
import type { Point } from './checklist'

/** The open and the dismissed findings of the file, in words. */
export function usePoints(): ComputedRef<{ open: readonly Point[]; dismissed: readonly Point[] }> {
  const dossier = useDossier()
  const findings = useFindings()
  const settings = useSettings()
  const cite = useCitation()
  return computed(() => {
    if (!dossier.dossier) return { open: [], dismissed: [] }
    const current = dossier.dossier
    const { language } = settings
    const words = wordsIn(language, current)
    const refs = new Map<string, string>()
    const refOf = ({ register, record }: Finding) => {
      if (!refs.has(record)) for (const each of recordsOf(current, register)) refs.set(each.id, each.ref)
      return refs.get(record) ?? ''
    }
    const inFile = settings.texts.shell.checks.inFile
    const point = (finding: Finding): Point => {
      const { title, message } = findingText(finding, words)
      const name = words.recordName(finding.register, finding.record)
      const ref = refOf(finding)
      const where = finding.register === 'clientFile' ? inFile : name === ref ? ref : `${ref} ${name}`.trim()
      const source = cite(sourcesOf(finding))
      const folded = fold([title, message, where, finding.rule, source].join(' '))
      return { key: findingKey(finding), finding, title, message, source, where, folded }
    }
    return {
      open: findings.open.map(point),
      dismissed: findings.dismissed.map(({ finding, dismissal }) => ({ ...point(finding), dismissal })),
    }
  })
}
