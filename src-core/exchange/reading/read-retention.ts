import type { CodeOf } from '../../codes'
import type { Duration } from '../../kinds'
import { foldWords } from '../../folding/fold'
import { durationAt, isSpelledNumber } from './duration-words'
import { articles, doubtful, doubtfulInDutch, fateOf, startsBefore, startWords, triggerOf } from './retention-words'
import { lengthOfFirst, phraseOf, phrases, wordsOf, type Word } from './words-of'
import { remembered } from './remembered'

/** What a retention text says for certain. Without `active`, only its own words stand. */
export interface ReadRetention {
  readonly active?: Duration
  readonly trigger?: CodeOf<'retentionTrigger'>
  /** Words of the starting event, as written. */
  readonly triggerDetail?: string
  /** In intermediate archives, after the active period. */
  readonly archive?: Duration
  readonly finalFate?: CodeOf<'finalFate'>
}

/** More than this is an explanation, which holds conditions. */
const longest = 300

export function readFinalFate(text: string): CodeOf<'finalFate'> | undefined {
  return text.length > longest ? undefined : fateOf(foldWords(text))
}

/**
 * Reads « 5 ans après le départ », « fin du contrat + 5 ans », « 75 ans puis archives définitives », “2 years after last
 * contact”. Whatever is not certain (« 30 jours, ou durée de la procédure », « Année scolaire + 1 an ») is left to its words.
 */
export const readRetention = remembered(readAfresh)

function readAfresh(text: string): ReadRetention {
  const plain = text.length > longest ? undefined : withoutAsides(text)
  const words = plain === undefined ? [] : wordsOf(plain)
  const last = words.at(-1)
  if (plain === undefined || !last || !/^[\s•*–—-]*$/.test(words[0]?.before ?? '')) return {}
  if (!/^[\s.]*$/.test(plain.slice(last.to))) return {}
  const [head = [], ...later] = stages(words)
  const first = readHead(text, head)
  return first === undefined ? {} : (withStages(first, head, later, isDua(text)) ?? {})
}

const isDua = (text: string) => /\bDUA\b/.test(text)

/** Brackets blanked, so that every word stays where it was; undefined when one says something that may change the period. */
function withoutAsides(text: string): string | undefined {
  const plain = text.replace(/\([^()]*\)/g, (aside) => {
    const inside = aside.slice(1, -1)
    const words = wordsOf(inside)
    if (startAt(inside, words) > 0) return ` ${inside} `
    const folded = phraseOf(words)
    const changes = /\d|\?/.test(inside) || ((isSpelledNumber(folded) || doubtful.test(folded)) && !isLimit(folded))
    return changes ? '\0' : ' '.repeat(aside.length)
  })
  return /[\0()]/.test(plain) ? undefined : plain
}

const isLimit = (folded: string) =>
  /^(au |at |en |de )?(max|maximum|maximal|maximale|maximaal|maximo|massimo|plus|most)$/.test(folded)

/** « … puis … »: what is done one after the other. « après » and its like are no such word. */
function stages(words: readonly Word[]): readonly (readonly Word[])[] {
  const all: Word[][] = [[]]
  words.forEach((word, at) => {
    const next = words[at + 1]?.folded ?? ''
    const isAfter = /^(despues|depois)$/.test(word.folded) && /^(de|del|da|do|la|el|o|a)$/.test(next)
    const cuts = /^(puis|ensuite|then|dann|danach|anschliessend|daarna|vervolgens|luego|poi|despues|depois)$/.test(
      word.folded,
    )
    if (!cuts || isAfter) {
      all.at(-1)?.push(word)
      return
    }
    const before = all.at(-1)
    if (/^(et|and|und|en|y|e)$/.test(before?.at(-1)?.folded ?? '')) before?.pop()
    all.push([])
  })
  return all
}

const leads = phrases(
  'pendant, durant, for, durante, gedurende, wahrend, por, per, max, maximum, maximal, maximaal, dua, dua de, duree, conservation',
)
const limits = phrases(
  'max, maximum, au max, au maximum, au plus, at most, maximal, maximaal, hochstens, maximo, como maximo, no maximo, massimo, al massimo, dua',
)
const inUse = phrases('en base active, en archives courantes, en archive courante, in active use, in active database')

function readHead(text: string, words: readonly Word[]): ReadRetention | undefined {
  const plus = words.findIndex(({ before }) => before.trim() === '+')
  if (plus > 0) return readSum(text, words.slice(0, plus), words.slice(plus))
  const begins = words.slice(lengthOfFirst(leads, words))
  const period = durationAt(begins)
  if (!period) return undefined
  let rest = begins.slice(period.length)
  rest = rest.slice(lengthOfFirst(limits, rest))
  rest = rest.slice(lengthOfFirst(inUse, rest))
  if (rest.length === 0) return { active: period.duration }
  const event = eventIn(text, rest, begins[period.length - 1]?.folded ?? '')
  return event && { active: period.duration, ...event }
}

/** « fin du contrat + 5 ans »: only an event we know, for « année scolaire + 1 an » begins and ends nobody knows when. */
function readSum(text: string, before: readonly Word[], after: readonly Word[]): ReadRetention | undefined {
  const period = durationAt(after)
  const event = before.slice(articlesAt(before))
  const folded = phraseOf(event)
  const trigger = triggerOf(folded)
  if (period?.length !== after.length || trigger === undefined || isUnclear(event, '')) return undefined
  return { active: period.duration, trigger, triggerDetail: wordsIn(text, event) }
}

function eventIn(text: string, words: readonly Word[], unit: string): ReadRetention | undefined {
  const start = startAt(text, words, isDutch(unit))
  if (start === 0 || !/^[\s,:()-]*$/.test(words[0]?.before ?? '')) return undefined
  const event = words.slice(start)
  if (event.length === 0 || isUnclear(event, unit)) return undefined
  return { trigger: triggerOf(phraseOf(event)) ?? 'other', triggerDetail: wordsIn(text, event) }
}

/** How many words lead to the event: « à compter de la », “after the”, « dalla ». */
function startAt(text: string, words: readonly Word[], dutch = false): number {
  const whole = lengthOfFirst(startsBefore, words)
  if (whole > 0) return whole - 1
  const start = lengthOfFirst(startWords, words) || Number(isAlone(text, words[0], dutch))
  return start === 0 ? 0 : start + articlesAt(words.slice(start))
}

/** « dès » without its accent is an article, and « na » is “after” in Dutch but “in the” in Portuguese. */
const isAlone = (text: string, word: Word | undefined, dutch: boolean) =>
  word !== undefined && (/^dès$/i.test(text.slice(word.from, word.to)) || (dutch && word.folded === 'na'))

const isDutch = (unit: string) => /^(uur|uren|dag|dagen|weken|maand|maanden|jaar|jaren)$/.test(unit)

/** Leading articles, never the only word. « d » and « l » are articles when an apostrophe follows. */
function articlesAt(words: readonly Word[]): number {
  let count = 0
  while (count < 3 && count < words.length - 1) {
    const { folded = '' } = words[count] ?? {}
    const elided = /^['’ʼ]$/.test(words[count + 1]?.before ?? '')
    if (!articles.has(folded) || (/^[dl]$/.test(folded) && !elided)) break
    count += 1
  }
  return count
}

function isUnclear(event: readonly Word[], unit: string): boolean {
  const folded = phraseOf(event)
  const isCut = event.slice(1).some(({ before }) => !/^[\s'’ʼ.-]*$/.test(before))
  return isCut || /\d/.test(folded) || doubtful.test(folded) || (isDutch(unit) && doubtfulInDutch.test(folded))
}

/** From the first of these words to the last, as written. */
const wordsIn = (text: string, words: readonly Word[]) => text.slice(words[0]?.from ?? 0, words.at(-1)?.to ?? 0)

const intermediate =
  /^(en |in |in het |im |als )?(archivage intermediaire|archives? intermediaires?|base intermediaire|intermediate (archive|archives|archiving|storage)|zwischenarchiv|archivo intermedio|archivio intermedio|arquivo intermedio)$/

/** An intermediate archive, then a fate: each once, in that order; anything else leaves the whole to its words. */
function withStages(
  first: ReadRetention,
  head: readonly Word[],
  later: readonly (readonly Word[])[],
  dua: boolean,
): ReadRetention | undefined {
  let read = first
  for (const words of later) {
    const period = durationAt(words)
    const said = phraseOf(words.slice(period?.length ?? 0))
    const known = dua && /^(archives?|archivage)$/.test(said) ? 'definitiveArchive' : fateOf(said)
    if (read.finalFate !== undefined || words.some(({ before }) => /[^\s'’,:-]/.test(before))) return undefined
    if (period && read.archive === undefined && isIntermediate(said, head)) read = { ...read, archive: period.duration }
    else if (!period && known !== undefined) read = { ...read, finalFate: known }
    else return undefined
  }
  return read
}

/** « en archives » for a time says which archives only where the first period is that of active use. */
const isIntermediate = (said: string, head: readonly Word[]) =>
  intermediate.test(said) ||
  (/^(en|in) (archives?|archivage)$/.test(said) && /\b(en base active|in active use)\b/.test(phraseOf(head)))
