import { duration } from '@core/kinds'
import type { RetentionRule } from '@core/registers'
import type { Filling } from '../filling'

/** A period as the form's one cell tells it, a line each: how long and from when, the archive after it, what becomes of the data. */
export function retentionOnForm({ words, texts }: Filling, rule: RetentionRule): string {
  const { retained, forms } = texts.documents
  const period = duration.asWords(rule.active, words)
  const archive = duration.asWords(rule.intermediate, words)
  const event = eventOf(words, rule)
  const start =
    period === '' ? (event === '' ? '' : forms.fromWhen(event)) : event === '' ? period : retained.from(period, event)
  return [
    period === '' ? words.text(rule.criteria) : '',
    start,
    period === '' ? '' : words.text(rule.criteria),
    archive === '' ? '' : retained.archive(archive, ''),
    rule.finalFate === '' ? '' : retained.fate(words.code('finalFate', rule.finalFate)),
  ]
    .filter((line) => line !== '')
    .join('\n')
}

/** « Clôture de l’exercice (31 décembre de l’année de la paie) »; an event that no code names is told in its words alone. */
function eventOf(words: Filling['words'], { activeTrigger, activeTriggerDetail }: RetentionRule): string {
  const detail = words.text(activeTriggerDetail)
  if (activeTrigger === '' || (activeTrigger === 'other' && detail !== '')) return detail
  const event = words.code('retentionTrigger', activeTrigger)
  return detail === '' ? event : `${event} (${detail})`
}
