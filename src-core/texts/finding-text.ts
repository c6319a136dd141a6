import { formatDate, formatDuration, formatNumber, type Language, type Words } from '../kinds'
import type { Finding, FindingValue } from '../rules/rule'
import { rules as rulesEn } from './en/rules'
import { rules as rulesFr } from './fr/rules'
import type { RuleText } from '../rules/sentences'
import type { DomainTexts } from './shape'

const texts: Readonly<Record<Language, DomainTexts['rules']>> = { fr: rulesFr, en: rulesEn }
/** Stands in a sentence for what the dossier does not say. */
const unstated: Readonly<Record<Language, string>> = { fr: 'non précisé', en: 'not stated' }

const blank = /\{(\w+)\}/g

/** A finding as people read it, in the language of `words`: the short name of the point, and what to do about it here. */
export function findingText(finding: Finding, words: Words): RuleText {
  const { title, message } = texts[words.language][finding.rule]
  // A blank the rule does not fill stays visible: a test holds the messages against what the rules give.
  const filled = message.replace(blank, (whole, name: string) => {
    const value = finding.values[name]
    return value === undefined ? whole : inWords(value, words)
  })
  return { title, message: filled }
}

function inWords(value: FindingValue, words: Words): string {
  const said = say(value, words)
  return said.trim() === '' ? unstated[words.language] : said
}

function say(value: FindingValue, words: Words): string {
  const { language } = words
  if (typeof value === 'string') return value
  if (typeof value === 'number') return formatNumber(value, language)
  if ('list' in value) return value.code === '' ? '' : words.code(value.list, value.code)
  if ('date' in value) return value.date === '' ? '' : formatDate(value.date, language)
  if ('text' in value) return words.text(value.text)
  if ('all' in value) return value.all.map((each) => inWords(each, words)).join(', ')
  return formatDuration(value, language)
}
