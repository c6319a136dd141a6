import type { DpiaLists, RequiredEntry, RequiredType, Sign } from '../law/dpia-lists'
import { isToConfirm } from '../law/confidence'
import { isOneOf } from '../codes/is-one-of'
import { foldedTags, foldedTexts } from '../law/wording'
import type { Activity } from '../registers'
import { clueIf, cluesIn, type Clue } from './clues'
import { isStanding, type Criterion, type CriterionView } from './criteria'

/** A type of an authority's list of required assessments that the activity may fall under. */
export interface ListHit {
  readonly item: RequiredType
  readonly authority: DpiaLists['authority']
  readonly confirmed: boolean
  readonly by: 'person' | RequiredEntry['by']
  readonly clues: readonly Clue[]
  /** False while its list asks for more of its types than the sheet shows: a type met, and nothing required yet. */
  readonly isEnough: boolean
  readonly isToConfirm: boolean
}

export interface ListSituation {
  readonly activity: Activity
  readonly criteria: readonly CriterionView[]
  /** Sectors of its controllers. */
  readonly sectors: readonly string[]
}

const includes = (list: readonly string[], code: string) => list.includes(code)

function cluesOfSign(sign: Sign, situation: ListSituation): readonly Clue[] {
  const { activity, criteria, sectors } = situation
  if ('data' in sign) return cluesIn('dataItems', activity.dataItems, ({ category }) => includes(sign.data, category))
  if ('sources' in sign) return cluesOfSources(activity, sign)
  if ('people' in sign) return cluesIn('subjects', activity.subjects, ({ category }) => includes(sign.people, category))
  const held = (sector: string) => 'sectors' in sign && includes(sign.sectors, sector)
  if ('sectors' in sign) return clueIf(sectors.some(held), 'controllers')
  if ('criterion' in sign) return cluesOfCriterion(criteria, sign)
  if ('criterionBesides' in sign) return cluesOfAnother(criteria, sign.criterionBesides)
  if ('answer' in sign) return clueIf(includes(sign.is, activity[sign.answer]), sign.answer)
  return cluesOfWords(activity, sign)
}

/**
 * Data of other sources; where the sign asks for it, only those that serve the same purpose as what is evaluated or
 * inferred. With one purpose they do; with several and no such link nobody said, and it stays a clue.
 */
function cluesOfSources({ dataItems, purposes }: Activity, { sources, serving }: Extract<Sign, { sources: unknown }>) {
  const ofProfile = new Set(
    dataItems.flatMap((item) => (isOneOf(profileCategories, item.category) ? item.purposes : [])),
  )
  const serves = (item: Activity['dataItems'][number]) => {
    if (purposes.length < 2 || item.purposes.some((id) => ofProfile.has(id))) return 'profile'
    return ofProfile.size === 0 || item.purposes.length === 0 ? 'perhapsProfile' : 'else'
  }
  return cluesIn(
    'dataItems',
    dataItems,
    (item) => includes(sources, item.source) && (serving === undefined || serves(item) === serving),
  )
}

/** What a profile is made of, in the categories of a record. */
const profileCategories = ['evaluation', 'inferredProfile'] as const

const cluesOfCriterion = (
  criteria: readonly CriterionView[],
  { criterion, answered }: Extract<Sign, { criterion: unknown }>,
): readonly Clue[] =>
  criteria
    .filter((each) => each.criterion === criterion && (answered ? each.stands === 'met' : isStanding(each)))
    .flatMap(cluesOfStanding)

const cluesOfAnother = (criteria: readonly CriterionView[], than: readonly Criterion[]): readonly Clue[] =>
  criteria.filter((each) => !than.includes(each.criterion) && isStanding(each)).flatMap(cluesOfStanding)

const cluesOfStanding = ({ clues, stands }: CriterionView): readonly Clue[] =>
  stands === 'met' ? [{ field: 'wp248' }, ...clues] : clues

function cluesOfWords({ tags, name }: Activity, { words, unless = [] }: Extract<Sign, { words: unknown }>) {
  const saysOneOf = (which: readonly string[]) => (folded: string) => which.some((word) => startsAWord(folded, word))
  const said = { tags: foldedTags(tags), name: foldedTexts(name) }
  // Another type of alert is another matter, wherever the activity says so.
  if ([...said.tags, ...said.name].some(saysOneOf(unless))) return []
  return [...clueIf(said.tags.some(saysOneOf(words)), 'tags'), ...clueIf(said.name.some(saysOneOf(words)), 'name')]
}

/** « ccas » is a word; it also stands inside « occasionnel ». */
const startsAWord = (folded: string, word: string): boolean => {
  for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
    if (at === 0 || !/[a-z0-9]/.test(folded[at - 1] ?? '')) return true
  }
  return false
}

/** Every sign must point, else the type is not met. */
function cluesOf({ signs }: RequiredEntry, situation: ListSituation): readonly Clue[] {
  const found: Clue[] = []
  for (const sign of signs) {
    const clues = cluesOfSign(sign, situation)
    if (clues.length === 0) return []
    found.push(...clues)
  }
  return found
}

/** The types the activity may fall under, in the order of the lists: those a person confirmed, and those its answers point to. */
export function listedTypesOf(situation: ListSituation, lists: readonly DpiaLists[]): readonly ListHit[] {
  return lists.flatMap((list) => {
    const hits = pointedTo(situation, list)
    const stated = hits.filter(({ by }) => by !== 'hint')
    const { atLeast = 1 } = list
    if (stated.length >= atLeast || atLeast === 1) return hits
    // Where hints make up the number, even a confirmed type calls for no more than a look.
    const isEnough = hits.length >= atLeast
    return hits.map((hit): ListHit => ({ ...hit, by: 'hint', isEnough }))
  })
}

function pointedTo(situation: ListSituation, { authority, required, confidence }: DpiaLists): readonly ListHit[] {
  const chosen = situation.activity.authorityListItems
  const hits = required.flatMap((entry): readonly ListHit[] => {
    const { code: item, by } = entry
    const said = { item, authority, isEnough: true, isToConfirm: isToConfirm(entry.confidence ?? confidence) }
    const clues = cluesOf(entry, situation)
    if (chosen.includes(item)) return [{ ...said, confirmed: true, by: 'person', clues }]
    return clues.length === 0 ? [] : [{ ...said, confirmed: false, by, clues }]
  })
  // A type may have two entries, the surer one first.
  return hits.filter(({ item }, at) => hits.findIndex((each) => each.item === item) === at)
}
