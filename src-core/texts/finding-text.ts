import { mostNamed, type Finding, type FindingValue } from '../rules/rule'
import type { RuleText } from '../rules/sentences'
import type { LanguageWords } from './words'
import { fieldLabel } from './field-texts'
import { textsOf } from './languages'

const blank = /\{(\w+)\}/g

/** A finding as people read it, in the language of `words`: the short name of the point, and what to do about it here. */
export function findingText(finding: Finding, words: LanguageWords): RuleText {
  const { title, message } = textsOf(words.language).rules[finding.rule]
  // A blank the rule does not fill stays visible: a test holds the messages against what the rules give.
  const filled = message.replace(blank, (whole, name: string) => {
    const value = finding.values[name]
    return value === undefined ? whole : inWords(value, words)
  })
  return { title, message: filled }
}

function inWords(value: FindingValue, words: LanguageWords): string {
  const said = say(value, words)
  return said.trim() === '' ? textsOf(words.language).spoken.unstated : said
}

function severalInWords({ all, more = 0 }: Extract<FindingValue, { all: unknown }>, words: LanguageWords): string {
  const named = all.slice(0, mostNamed).map((each) => inWords(each, words))
  const others = more + all.length - named.length
  return others === 0 ? named.join(', ') : textsOf(words.language).spoken.andOthers(named.join(', '), others)
}

function say(value: FindingValue, words: LanguageWords): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return words.number(value)
  if ('list' in value) return value.code === '' ? '' : words.code(value.list, value.code)
  if ('date' in value) return value.date === '' ? '' : words.date(value.date)
  if ('moment' in value) return value.moment === '' ? '' : words.moment(value.moment)
  if ('text' in value) return words.text(value.text)
  if ('field' in value) return fieldLabel(textsOf(words.language), value.register, value.field)
  if ('all' in value) return severalInWords(value, words)
  return words.duration(value)
}
