import { contentLanguages, isContentLanguage, type ContentLanguage } from '../kinds'

/**
 * Words in another language than the sentence they stand in are marked while a document is composed, so that they can be
 * joined, cut in lines and put in cells like any others. The marks are noncharacters, which Unicode keeps for such use
 * inside a program: they are taken out before anything is printed.
 */
const [opens, named, closes] = ['\uFDD0', '\uFDD1', '\uFDD2'] as const
const one = `${opens}(${contentLanguages.join('|')})${named}([^${opens}${named}${closes}]*)${closes}`
const each = new RegExp(one, 'gu')
const anyMark = new RegExp(`[${opens}${named}${closes}]`, 'gu')

/** Line by line: what is composed of them is often cut there. */
export const foreign = (said: string, language: ContentLanguage): string =>
  said
    .replace(anyMark, '\uFFFD')
    .split('\n')
    .map((line) => (line.trim() === '' ? line : `${opens}${language}${named}${line}${closes}`))
    .join('\n')

/** The words alone. */
export const unmarked = (text: string): string => (text.includes(opens) ? text.replace(each, '$2') : text)

export const holdsForeign = (text: string): boolean => text.includes(opens)

export interface Stretch {
  readonly text: string
  /** Where it is not that of the text around it. */
  readonly language?: ContentLanguage
}

/** A text, cut where its language changes. */
export function stretchesOf(text: string): readonly Stretch[] {
  const stretches: Stretch[] = []
  let from = 0
  for (const found of text.matchAll(each)) {
    const [whole, language = '', said = ''] = found
    if (found.index > from) stretches.push({ text: text.slice(from, found.index) })
    stretches.push(isContentLanguage(language) ? { text: said, language } : { text: said })
    from = found.index + whole.length
  }
  if (from < text.length) stretches.push({ text: text.slice(from) })
  return stretches
}
