import { distinct, lexicon, runTogether, type Entry, type Sense } from './lexicon'
import { headingWithBrackets, normaliseHeading } from './normalise'
import { subjects, type Meaning } from './subject'
import { bindingWords, narrowingWords, neutralWords } from './words'

export { normaliseHeading } from './normalise'
export type { HeadingLanguage, Meaning, Subject } from './subject'

/** How sure each way of recognising a heading is. */
const sure = { exact: 1, first: 0.9, words: 0.8, head: 0.6, parts: 0.5 }

interface Found {
  readonly senses: readonly Sense[]
  readonly sure: number
}

/** Headings of the tables of one sitting: kept, since they come back in every sheet; begun anew when they are too many. */
const remembered = new Map<string, readonly Meaning[]>()
const mostRemembered = 4000

/** All it may mean, best first; several subjects share words such as “Name”, “Status”, “Date”. Memoised. */
export function meaningsOf(heading: string): readonly Meaning[] {
  const known = remembered.get(heading)
  if (known) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const meanings = weighed(found(heading))
  remembered.set(heading, meanings)
  return meanings
}

/** What several things may be called is less certain of each: the table decides. */
function weighed({ senses, sure: certainty }: Found): readonly Meaning[] {
  const shared = Math.round((certainty / Math.sqrt(Math.max(1, senses.length))) * 100) / 100
  return [...senses]
    .sort((a, b) => subjects.indexOf(a.subject) - subjects.indexOf(b.subject))
    .map((sense) => ({ ...sense, certainty: shared }))
}

const none: Found = { senses: [], sure: 0 }

function found(heading: string): Found {
  const normalised = /\p{L}|#|°/u.test(heading) ? normaliseHeading(heading) : ''
  if (normalised === '') return none
  return (
    exactly(headingWithBrackets(heading), sure.exact) ??
    exactly(normalised, sure.exact) ??
    exactly(firstLine(heading), sure.first) ??
    byParts(heading) ??
    bySplitting(heading, normalised) ??
    (isPath(heading) ? undefined : byWords(normalised)) ??
    byWords(firstLine(heading)) ??
    none
  )
}

function exactly(normalised: string, certainty: number): Found | undefined {
  const senses = normalised === '' ? undefined : lexicon().exact.get(runTogether(normalised))
  return senses && { senses, sure: certainty }
}

/** « Finalités : pourquoi traitez-vous ces données ? »: the heading stands first, its explanation after it. */
function firstLine(heading: string): string {
  const [first = '', ...rest] = heading.trim().split(/\s*[\n:]\s*/)
  return wordsIn(rest.join(' ')) >= 3 ? normaliseHeading(first) : ''
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length

/** « Détails - Personnes concernées - Salariés »: a place in an outline, of which the last part is not what the first says. */
const isPath = (heading: string) =>
  /\S\s+[–—›>-]\s+\S|\S[›>]\S|\S\s*:\s*\S/.test(heading.replace(/^\s*[\p{L}\d.]{1,4}\s*[–—-]\s/u, ''))

/** Two headings in one, « Finalité / objectif », mean what both mean, or either. */
function byParts(heading: string): Found | undefined {
  const asPath = isPath(heading)
  const parts = heading.split(/[/|+&;:\n]|\s[–—-]\s|\s(?:et|and|und|en|y|e)\s/i).map((part) => part.trim())
  if (parts.length < 2 || parts.length > 3) return undefined
  const each = parts.map((part) => exactly(normaliseHeading(part), sure.parts)?.senses)
  const [first = [], ...others] = each
  if (each.includes(undefined)) return undefined
  const common = first.filter((sense) => others.every((senses) => senses?.some((other) => isSame(sense, other))))
  if (common.length > 0) return { senses: common, sure: sure.words }
  return asPath ? undefined : { senses: distinct(each.flatMap((senses) => senses ?? [])), sure: sure.parts }
}

/** `finalites_objectifs_poursuivis`: two headings for one thing, of which the sign between them is lost. */
function bySplitting(heading: string, normalised: string): Found | undefined {
  const words = normalised.split(' ')
  if (/\s/.test(heading.trim()) || words.length < 2 || words.length > 6) return undefined
  for (let at = 1; at < words.length; at += 1) {
    const first = exactly(words.slice(0, at).join(' '), sure.words)?.senses ?? []
    const second = exactly(words.slice(at).join(' '), sure.words)?.senses ?? []
    const common = first.filter((sense) => second.some((other) => isSame(sense, other)))
    if (common.length > 0) return { senses: common, sure: sure.words }
  }
  return undefined
}

const isSame = (a: Sense, b: Sense) => a.subject === b.subject && a.field === b.field

/** Entries whose words all stand in the heading, in any order, when what is left over says nothing else. */
function byWords(normalised: string): Found | undefined {
  const words = new Set(normalised.split(' '))
  if (normalised === '' || words.size > 12) return undefined
  const { byRarest } = lexicon()
  let best: { left: number; sure: number; senses: Sense[] } | undefined
  for (const entry of [...words].flatMap((word) => byRarest.get(word) ?? [])) {
    const certainty = certaintyBeside(entry, words)
    if (certainty === 0) continue
    const left = words.size - entry.words.length
    if (best && (certainty < best.sure || (certainty === best.sure && left > best.left))) continue
    const tied = best?.sure === certainty && best.left === left
    best = { left, sure: certainty, senses: distinct([...(tied && best ? best.senses : []), ...entry.senses]) }
  }
  return best && { senses: best.senses, sure: best.sure }
}

function certaintyBeside({ words, senses }: Entry, said: ReadonlySet<string>): number {
  if (!words.every((word) => said.has(word))) return 0
  const [anchor, ...others] = words.filter((word) => !neutralWords.has(word))
  if (anchor !== undefined && others.length === 0) {
    // A single word that several things are called, « Nom », is only itself; another leads the heading it is the matter of.
    if ((words.length === 1 && senses.length > 2) || !leads(anchor, senses, said)) return 0
  }
  const left = [...said].filter((word) => !words.includes(word) && !neutralWords.has(word) && !bindingWords.has(word))
  if (left.length === 0) return sure.words
  const { known } = lexicon()
  const unknown = left.filter((word) => !narrowingWords.has(word))
  if (unknown.some((word) => known.has(word))) return 0
  return unknown.length <= (words.length === 1 ? 0 : 1) ? sure.head : 0
}

/** « Localisation des données » is a place, « Données de localisation » and “Location data” are data: the matter leads. */
function leads(word: string, senses: readonly Sense[], said: ReadonlySet<string>): boolean {
  const [first, ...rest] = said
  const last = rest.at(-1) ?? first
  const languages = new Set(senses.flatMap((sense) => sense.languages))
  const germanic = languages.has('en') || languages.has('de') || languages.has('nl')
  return first === word ? !(germanic && last === 'data') : germanic && last === word
}
