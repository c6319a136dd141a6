import type { MultilingualRichText, Multilingual, ContentLanguage } from '../../kinds'
import { readHtml, type ReadHtml } from '../../rich-text/read-html'
import type { RichText } from '../../rich-text/rich-text'

const isMarked = (text: string) => /<[a-z!/]|&(?:[a-z]+|#\d+|#x[0-9a-f]+);/i.test(text)

/** An answer or a comment: HTML of their editor, or plain lines of an older version. Line ends written out are line ends. */
export function richOf(source: string): ReadHtml {
  const text = source.replaceAll('\\r\\n', '\n')
  return isMarked(text) ? readHtml(text) : { rich: linesOf(text), dropped: [] }
}

/** A field without marks: what looks like one was typed. */
export const linesOf = (text: string): RichText =>
  text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ p: [{ text: line }] }))

export const said = (language: ContentLanguage, text: string): Multilingual =>
  text.trim() === '' ? {} : { [language]: text }
export const saidRich = (language: ContentLanguage, rich: RichText): MultilingualRichText =>
  rich.length === 0 ? {} : { [language]: rich }

const french = /(?<![\p{L}])(?:le|la|les|des|une|est|sont|pour|dans|que|qui|par|sur|aux|avec|du|au)(?![\p{L}])/giu
const english = /(?<![\p{L}])(?:the|of|and|to|is|are|for|in|that|with|by|on|be|this|from|an)(?![\p{L}])/giu

/** The language most small words are of; French when in doubt, as most files are. */
export function languageOfText(text: string): ContentLanguage {
  const sample = text.slice(0, 200_000)
  return (sample.match(english)?.length ?? 0) > (sample.match(french)?.length ?? 0) ? 'en' : 'fr'
}
