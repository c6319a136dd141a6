import type { CodeOf } from '@core/codes'
import type { Words } from '@core/kinds'
import type { Dpia } from '@core/registers'
import { unmarked } from '@core/texts/foreign'

export type Degree = 1 | 2 | 3 | 4
export interface Rating {
  readonly severity: Degree
  readonly likelihood: Degree
}

/** Without measures, with the existing ones, after the plan. */
export const stages = ['bare', 'now', 'after'] as const
export type Stage = (typeof stages)[number]

/** The four lists of the overview, in its order. */
export const causes = ['impacts', 'threats', 'sources', 'measures'] as const
export type Cause = (typeof causes)[number]

/** A feared event as pictures know it. */
export interface PicturedRisk {
  readonly letter: string
  readonly title: string
  /** Null where severity or likelihood is not said: nothing is drawn for it. */
  readonly ratings: Readonly<Record<Stage, Rating | null>>
  readonly causes: Readonly<Record<Cause, readonly string[]>>
}

/** The same letters in both languages, so that two reports can be laid side by side. */
const letters = {
  illegitimateAccess: 'A',
  unwantedModification: 'M',
  disappearance: 'D',
  unfairUse: 'U',
  discrimination: 'T',
  excessiveSurveillance: 'S',
  lossOfControl: 'C',
  other: 'X',
} as const satisfies Record<CodeOf<'fearedEvent'>, string>

type Risk = Dpia['risks'][number]

/** One letter a risk, unique in its assessment: an event examined twice has a number too. */
export function riskLetters(risks: readonly Pick<Risk, 'event'>[]): string[] {
  const letterOf = ({ event }: Pick<Risk, 'event'>) => (event === '' ? letters.other : letters[event])
  const all = risks.map(letterOf)
  return all.map((letter, at) => {
    if (all.indexOf(letter) === all.lastIndexOf(letter)) return letter
    return `${letter}${all.slice(0, at + 1).filter((each) => each === letter).length}`
  })
}

export const degreeOf = (level: CodeOf<'riskLevel'> | ''): Degree | null =>
  level === '' ? null : (Number(level.slice(1)) as Degree)

function ratingOf(severity: CodeOf<'riskLevel'> | '', likelihood: CodeOf<'riskLevel'> | ''): Rating | null {
  const [s, l] = [degreeOf(severity), degreeOf(likelihood)]
  return s === null || l === null ? null : { severity: s, likelihood: l }
}

/** What a risk is called: its own title, or that of its event. */
export const riskTitle = (risk: Pick<Risk, 'event' | 'title'>, words: Words): string =>
  words.text(risk.title) || (risk.event === '' ? '' : words.code('fearedEvent', risk.event))

/** The risks of an assessment as pictures draw them. */
export function picturedRisks({ risks, measures }: Pick<Dpia, 'risks' | 'measures'>, words: Words): PicturedRisk[] {
  const names = riskLetters(risks)
  const titleOf = (id: string) =>
    measures.filter((measure) => measure.id === id).map(({ title }) => unmarked(words.text(title)))
  return risks.map((risk, at) => ({
    letter: names[at] ?? '',
    title: unmarked(riskTitle(risk, words)),
    ratings: {
      bare: ratingOf(risk.severityBare, risk.likelihoodBare),
      now: ratingOf(risk.severityNow, risk.likelihoodNow),
      after: ratingOf(risk.severityAfter, risk.likelihoodAfter),
    },
    causes: {
      impacts: [...risk.impactKinds.map((kind) => words.code('impactKind', kind)), ...risk.impacts],
      threats: risk.threats,
      sources: [...risk.sourceKinds.map((kind) => words.code('riskSource', kind)), ...risk.sources],
      measures: [...risk.measures.flatMap(titleOf), ...risk.otherMeasures],
    },
  }))
}
