import { dataCategoryOf } from './data-words'
import { blankEnclosed, partsBetween, placesOf } from './outside-brackets'
import { remembered } from './remembered'

/**
 * The items of a list in a cell. Lines, semicolons, bullets and numbers cut; commas only where what they part looks like
 * items; « et », “and” and ` / ` never, for they also stand inside a name. No letter and no figure is lost.
 */
export const splitList = remembered(readAfresh)

function readAfresh(text: string): readonly string[] {
  if (!mayPart.test(text)) return text === '' ? [] : [text]
  const pieces = cutOnce(text).map(bare).filter(saysSomething)
  const [only] = pieces
  // What a bracket or a number hid from one cut may show once the rest is gone.
  return pieces.length === 1 && only === text ? pieces : pieces.flatMap(splitList)
}

/** Whatever may cut, and blanks or bullets at an edge. Most pieces have none, and there may be a million of them. */
const mayPart = /[\n\r;|,•▪►]|\d[.)]|^[\s*·–—-]|\s$/

const saysSomething = (piece: string) => /[^\s,;|•*·–—-]/.test(piece)

/** Without blanks, bullets and separators at its edges. A dash before a figure may be a minus: « -18 ans ». */
function bare(piece: string): string {
  const trimmed = piece.trim()
  const begin = /^(?:[•*·▪►,;|\s]|[-–—](?!\d))+/.exec(trimmed)?.[0].length ?? 0
  let end = trimmed.length
  while (end > begin && /[,;|\s]/.test(trimmed[end - 1] ?? '')) end -= 1
  return begin >= end ? trimmed : trimmed.slice(begin, end)
}

function cutOnce(text: string): readonly string[] {
  const plain = blankEnclosed(text)
  const strong = placesOf(plain, /[\n\r;]|(?<=\s)\|(?=\s)|(?<=^|\s)[•▪►](?=\s|$)/g)
  if (strong.length > 0) return partsBetween(text, strong)
  const numbered = numbersIn(plain)
  if (numbered.length > 0) return partsBetween(text, numbered)
  const commas = plain.includes(',') ? commasIn(plain) : []
  return commas.length > 0 && partsBetween(plain, commas).every(isItem) && dataCategoryOf(text) === undefined
    ? partsBetween(text, commas)
    : [text]
}

/** « 1) … 2) … » on one line: places before the second number and those that follow it in order. The numbers stay. */
function numbersIn(plain: string): readonly { from: number; to: number }[] {
  const first = /^\s*1(?:[.)]|\.\))\s/.exec(plain)
  if (!first) return []
  const places: { from: number; to: number }[] = []
  for (const { index, 1: number } of plain.matchAll(/(?<=\s)(\d{1,2})(?:[.)]|\.\))\s/g)) {
    if (index >= first[0].length && Number(number) === places.length + 2) places.push({ from: index, to: index })
  }
  return places
}

/** Commas that may part items: not those of « 1,5 » and “Acme, Inc.”. */
const commasIn = (plain: string) =>
  placesOf(
    plain,
    /,(?!\d)(?!\s*(?:etc|inc|llc|ltd|limited|gmbh|corp|co|plc|s\.?a\.?s?|sarl|b\.?v|n\.?v|s\.?r\.?l|s\.?p\.?a|lda)\b)/gi,
  )

/** Words a clause begins with, and no item: « dont », “which”, « einschließlich ». */
const connective =
  /^(?:dont|soit|voire|le cas|ainsi|qui|que|quand|lorsque|notamment|y compris|et|ou|mais|ni|puis|sauf|si|pour|afin|comme|selon|par|avec|sans|de|du|des|d['’]|à|au|aux|en|sur|dans|hors|which|who|where|when|including|such|and|or|but|except|unless|if|for|of|with|without|to|in|on|by|from|as|e\.g|i\.e|namely|und|oder|ggf|bzw|sowie|einschließlich|inklusive|wobei|für|von|mit|bei|z\.|insbesondere|of|zoals|inclusief|waaronder|alsmede|voor|van|met|o|u|como|incluid[oa]s?|con|para|tra cui|compres[oia]|inclus[oia]|per|di|da|bem|incluindo|nomeadamente|com)(?![\p{L}\p{M}])/u

const address =
  /(?:^|\s)\d{4,5}\s+\p{Lu}|^\s*\d+\s*(?:bis|ter)?\s+(?:rue|avenue|av|bd|boulevard|place|chemin|impasse|allée|route|quai|cours|street|road|lane|high)\b|(?:straße|strasse|straat)\s*\d|^\s*(?:calle|via|rua|rue|avenue|boulevard)\s/u

/** Short, no clause, no sentence, no label that also stands for what follows, no part of an address. */
function isItem(piece: string, index: number): boolean {
  const said = piece.trim()
  if (said.length > 120) return false
  const words = said.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (words.length > 6 || (index > 0 && connective.test(said))) return false
  return !/:|\?|\p{L}{4}[.!]\s/u.test(said) && !address.test(said)
}
