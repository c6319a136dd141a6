import { codeLists, type CodeOf } from '../codes'
import type { Activity } from '../registers'
import { fold, foldedTexts } from '../rules/wording'
import { clueIf, cluesIn, type Clue } from './clues'
import { isStanding, outsideSources, type Criterion, type CriterionView } from './criteria'

export type CnilRequired = CodeOf<'cnilRequired'>

/**
 * A type of the CNIL's list « AIPD requise » that the activity may fall under. `facts`: the answers state what the type
 * describes · `hint`: a tag, a name or a sector suggests it, and a person must tell.
 */
export interface ListHit {
  readonly item: CnilRequired
  readonly confirmed: boolean
  readonly by: 'person' | 'facts' | 'hint'
  readonly clues: readonly Clue[]
}

export interface ListSituation {
  readonly activity: Activity
  readonly criteria: readonly CriterionView[]
  /** Sectors of its controllers. */
  readonly sectors: readonly string[]
}

type Detect = (situation: ListSituation) => readonly Clue[]

/** Every part must point, else the type is not met. */
const all = (...parts: readonly (readonly Clue[])[]): readonly Clue[] =>
  parts.some((part) => part.length === 0) ? [] : parts.flat()

const ofCriterion = ({ criteria }: ListSituation, wanted: Criterion): readonly Clue[] =>
  criteria
    .filter((each) => each.criterion === wanted && isStanding(each))
    .flatMap(({ clues, stands }) => {
      return stands === 'met' ? [{ field: 'wp248' } as const, ...clues] : clues
    })

const dataOf = ({ activity }: ListSituation, ...wanted: readonly CodeOf<'dataCategory'>[]) =>
  cluesIn('dataItems', activity.dataItems, ({ category }) => wanted.some((each) => each === category))
const peopleOf = ({ activity }: ListSituation, ...wanted: readonly CodeOf<'subjectCategory'>[]) =>
  cluesIn('subjects', activity.subjects, ({ category }) => wanted.some((each) => each === category))
const profiling = ({ activity }: ListSituation) => clueIf(activity.profiling === 'yes', 'profiling')

/** Tags and name in any language: what a person calls the activity is the only sign of these types. */
const saidIn =
  (...words: readonly string[]): Detect =>
  ({ activity: { tags, name } }) => {
    const isIn = (folded: string) => words.some((word) => folded.includes(word))
    return [
      ...clueIf(
        tags.some((tag) => isIn(fold(tag))),
        'tags',
      ),
      ...clueIf(foldedTexts(name).some(isIn), 'name'),
    ]
  }

/** Domain §2.16, column "Detect". */
const facts: Partial<Readonly<Record<CnilRequired, Detect>>> = {
  FR_R02: (s) => all(dataOf(s, 'genetic'), ofCriterion(s, 'W7_vulnerable')),
  FR_R03: (s) => all(peopleOf(s, 'employees', 'applicants'), profiling(s)),
  FR_R04: (s) =>
    all(peopleOf(s, 'employees'), clueIf(s.activity.surveillanceLevel === 'constant', 'surveillanceLevel')),
  FR_R08: (s) => all(profiling(s), ofCriterion(s, 'W9_exclusion')),
  FR_R10: (s) =>
    all(
      profiling(s),
      cluesIn('dataItems', s.activity.dataItems, ({ source }) => outsideSources.some((each) => each === source)),
    ),
  FR_R11: (s) => all(dataOf(s, 'biometricId'), ofCriterion(s, 'W7_vulnerable')),
  FR_R14: (s) => all(dataOf(s, 'location'), ofCriterion(s, 'W5_largeScale')),
}

const hints: Partial<Readonly<Record<CnilRequired, Detect>>> = {
  // The list means care in establishments: a practice, a pharmacy or an employer's sick leave is another matter.
  FR_R01: (s) =>
    all(
      dataOf(s, 'health'),
      clueIf(
        s.sectors.some((each) => ['health', 'medicoSocial'].includes(each)),
        'controllers',
      ),
    ),
  FR_R05: saidIn('alerte sociale', 'alerte sanitaire', 'alertes sociales', 'alertes sanitaires', 'signalement social'),
  FR_R06: saidIn(
    'alerte professionnelle',
    'alertes professionnelles',
    "lanceur d'alerte",
    "lanceurs d'alerte",
    'whistleblow',
  ),
  FR_R07: saidIn('entrepot de donnees de sante', 'registre de sante', 'health data warehouse', 'health register'),
  FR_R09: saidIn('liste noire', 'fichier mutualise', 'fichiers mutualises', 'blacklist', 'shared file'),
  FR_R12: saidIn('logement social', 'logements sociaux', 'social housing'),
  FR_R13: saidIn('accompagnement social', 'medico-social', 'suivi social', 'social support'),
}

/** The types the activity may fall under: those a person confirmed, then those its answers point to. */
export function cnilHitsOf(situation: ListSituation): readonly ListHit[] {
  const chosen = situation.activity.authorityListItems
  return codeLists.cnilRequired.flatMap((item): readonly ListHit[] => {
    const stated = facts[item]?.(situation) ?? []
    const hinted = hints[item]?.(situation) ?? []
    const clues = [...stated, ...hinted]
    if (chosen.includes(item)) return [{ item, confirmed: true, by: 'person', clues }]
    if (clues.length === 0) return []
    return [{ item, confirmed: false, by: stated.length > 0 ? 'facts' : 'hint', clues }]
  })
}
