import type { RetentionRule } from '@core/registers'
import { duration } from '@core/kinds'
import { mayTell } from './editions'
import type { Printing } from './printing'

/** How a document says it: a notice speaks to the people, a sheet to an authority. */
type Retained = Omit<Printing['texts']['documents']['retained'], 'head' | 'byCriteria'>

/** A retention rule as a reader of a sheet needs it, whole: how long, from when, and what becomes of the data then. */
export function retentionInWords(
  printing: Printing,
  rule: RetentionRule,
  said: Retained = printing.texts.documents.retained,
  withReason = true,
): readonly string[] {
  const { words, texts } = printing
  const told = (name: keyof RetentionRule & string) => mayTell(printing.audience, 'retentionRules', name)
  const period = duration.asWords(rule.active, words)
  const detail = words.text(rule.activeTriggerDetail)
  // « Autre évènement » tells nothing that its precision does not.
  const isNamed = rule.activeTrigger !== '' && (rule.activeTrigger !== 'other' || detail === '')
  const named = isNamed ? lowerFirst(words.code('retentionTrigger', rule.activeTrigger)) : ''
  // « Départ de la personne, départ »: a register read from elsewhere often says it twice.
  const isTwice = named.toLowerCase().includes(detail.toLowerCase())
  const trigger = [named, isTwice ? '' : detail].filter((text) => text !== '').join(', ')
  const criteria = words.text(rule.criteria)
  const archive = duration.asWords(rule.intermediate, words)
  const reason = withReason && told('intermediateReason') ? words.text(rule.intermediateReason) : ''
  const open = criteria === '' ? said.noPeriod : ''
  const from = trigger === '' ? said.withoutTrigger(period) : said.from(period, trigger)
  return [
    period === '' ? open : from,
    criteria === '' || criteria === words.text(rule.label)
      ? ''
      : words.pair(texts.registers.retentionRules.fields.criteria.label, criteria),
    archive === '' ? '' : said.archive(archive, reason),
    rule.finalFate === '' ? said.noFate : said.fate(lowerFirst(words.code('finalFate', rule.finalFate))),
  ].filter((line) => line !== '')
}

/** A label in the middle of a sentence. An abbreviation keeps its capitals. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Lu}/u.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`
