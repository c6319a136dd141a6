import type { DpiaLists, RequiredEntry, RequiredType, Sign } from '../law/dpia-lists'
import { foldPhrase } from '../folding/fold'
import { foldedTexts } from '../law/wording'
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
  if ('sources' in sign) return cluesIn('dataItems', activity.dataItems, ({ source }) => includes(sign.sources, source))
  if ('people' in sign) return cluesIn('subjects', activity.subjects, ({ category }) => includes(sign.people, category))
  const held = (sector: string) => 'sectors' in sign && includes(sign.sectors, sector)
  if ('sectors' in sign) return clueIf(sectors.some(held), 'controllers')
  if ('criterion' in sign) return cluesOfCriterion(criteria, sign.criterion)
  if ('answer' in sign) return clueIf(includes(sign.is, activity[sign.answer]), sign.answer)
  return cluesOfWords(activity, sign.words)
}

const cluesOfCriterion = (criteria: readonly CriterionView[], wanted: Criterion): readonly Clue[] =>
  criteria
    .filter((each) => each.criterion === wanted && isStanding(each))
    .flatMap(({ clues, stands }) => (stands === 'met' ? [{ field: 'wp248' } as const, ...clues] : clues))

function cluesOfWords({ tags, name }: Activity, words: readonly string[]): readonly Clue[] {
  const isIn = (folded: string) => words.some((word) => folded.includes(word))
  const inTags = tags.some((tag) => isIn(foldPhrase(tag)))
  return [...clueIf(inTags, 'tags'), ...clueIf(foldedTexts(name).some(isIn), 'name')]
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
  const chosen = situation.activity.authorityListItems
  return lists.flatMap(({ authority, required }) =>
    required.flatMap((entry): readonly ListHit[] => {
      const { code: item, by } = entry
      const clues = cluesOf(entry, situation)
      if (chosen.includes(item)) return [{ item, authority, confirmed: true, by: 'person', clues }]
      return clues.length === 0 ? [] : [{ item, authority, confirmed: false, by, clues }]
    }),
  )
}
