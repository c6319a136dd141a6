import { textsOf, type WindowLanguage } from '@core/texts/languages'
import { causes, stages, type PicturedRisk, type Rating } from './pictured-risk'
import { stepOf, type LevelOf, type RiskScale } from './risk-scale'

/** What the pictures say, said: for those who cannot see them, and for search. */

export interface SaidOptions {
  readonly language: WindowLanguage
  readonly scale: RiskScale
  readonly levelOf: LevelOf
}

/** A degree in words on the scale of the method: « importante », “severe”. */
export function degreeInWords(language: WindowLanguage, scale: RiskScale, axis: keyof Rating, rating: Rating): string {
  return textsOf(language).documents.pictures[scale][axis][stepOf(scale, axis, rating[axis])] ?? ''
}

/** « A, accès illégitime : gravité maximale puis importante, vraisemblance … ; niveau après le plan moyen. » */
export function describeMap(risks: readonly PicturedRisk[], options: SaidOptions): string {
  const { pictures } = textsOf(options.language).documents
  if (risks.length === 0) return `${pictures.map}. ${pictures.noRisk}`
  return [`${pictures.map}.`, ...risks.map((risk) => describeRisk(risk, options))].join(' ')
}

export function describeRisk({ letter, title, ratings }: PicturedRisk, options: SaidOptions): string {
  const { language, scale, levelOf } = options
  const { pictures } = textsOf(language).documents
  const said = stages.flatMap((stage) => ratings[stage] ?? [])
  if (said.length === 0) return pictures.risk(letter, title, pictures.unrated)
  const path = (axis: keyof Rating) => {
    const degrees = said.map((rating) => degreeInWords(language, scale, axis, rating).toLowerCase())
    return pictures.path(
      pictures.axes[axis],
      degrees.filter((degree, at) => degree !== degrees[at - 1]),
    )
  }
  const last = stages.filter((stage) => ratings[stage] !== null).at(-1)
  const rating = last === undefined ? null : ratings[last]
  const level = last && rating ? [pictures.residual(pictures.stages[last], pictures.levels[levelOf(rating)])] : []
  return pictures.risk(letter, title, [path('severity'), path('likelihood'), ...level].join(', '))
}

/** « Impacts : perte de contrôle (A, M). Menaces : … » */
export function describeOverview(risks: readonly PicturedRisk[], language: WindowLanguage): string {
  const { documents, spoken } = textsOf(language)
  const { pictures } = documents
  if (risks.length === 0) return `${pictures.overview}. ${pictures.noRisk}`
  const separator = spoken.semicolon
  const events = risks.map(({ letter, title }) => `${letter}, ${title}`).join(separator)
  const lists = causes.map((cause) => {
    const labels = sharedLabels(risks, cause).map(({ label, letters }) => pictures.label(label, letters.join(', ')))
    return pictures.cause(pictures.causes[cause], labels.length === 0 ? pictures.nothing : labels.join(separator))
  })
  return [`${pictures.overview}.`, `${events}.`, ...lists].join(' ')
}

export interface SharedLabel {
  readonly label: string
  /** Events it is told of, in the order of the risks. */
  readonly letters: readonly string[]
}

/** Each label once, with the events it belongs to, in the order in which the risks bring them. */
export function sharedLabels(risks: readonly PicturedRisk[], cause: (typeof causes)[number]): SharedLabel[] {
  const found = new Map<string, string[]>()
  for (const risk of risks) {
    for (const label of new Set(risk.causes[cause].map((each) => each.trim()).filter((each) => each !== ''))) {
      found.set(label, [...(found.get(label) ?? []), risk.letter])
    }
  }
  return [...found].map(([label, letters]) => ({ label, letters }))
}
