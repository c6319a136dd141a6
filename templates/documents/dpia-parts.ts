import { isLateAction } from '@core/accountability/actions'
import { article36Of } from '@core/dpia/consultation'
import { restsOn, type RestsOn } from '@core/dpia/rests-on'
import { matrixOf, residualLevelOf, levelOf as coreLevelOf } from '@core/dpia/levels'
import { stagesOf, type RiskStage } from '@core/dpia/stages'
import type { Action, Dpia, DpiaRisk } from '@core/registers'
import type { Grid, Heading, PictureBlock, Text } from '../blocks'
import type { Picture } from '../pictures/picture'
import { picturedRisks, riskLetters, riskTitle, type Rating } from '../pictures/pictured-risk'
import { stepOf, type OverallLevel, type RiskScale } from '../pictures/risk-scale'
import { withRef, type Printing } from './printing'

/** What the documents of an impact assessment say of it, computed once for all of them. */

/** One assessment being printed. */
export interface DpiaPrint {
  readonly printing: Printing
  readonly dpia: Dpia
  readonly scale: RiskScale
}

export const printOf = (printing: Printing, dpia: Dpia): DpiaPrint => ({
  printing,
  dpia,
  scale: dpia.method === 'ico' ? 'three' : 'four',
})

export const dpiaAnchor = ({ ref, id }: Dpia) => `d-${ref}-${id}`.replace(/[^A-Za-z0-9-]/g, '').slice(0, 30)

export const dpiaName = ({ printing, dpia }: DpiaPrint): string => withRef(dpia, printing.words.text(dpia.title))

export const section = ({ dpia }: DpiaPrint, text: string, key: string, newPage = false): Heading => ({
  kind: 'heading',
  level: 2,
  text,
  anchor: `${dpiaAnchor(dpia)}-${key}`,
  newPage,
})

export const part = ({ dpia }: DpiaPrint, text: string, key: string): Heading => ({
  kind: 'heading',
  level: 3,
  text,
  anchor: `${dpiaAnchor(dpia)}-${key}`,
})

/** Level of a rating by the assessment's own grid. */
export const levelIn =
  ({ dpia }: DpiaPrint) =>
  ({ severity, likelihood }: Rating): OverallLevel =>
    coreLevelOf(`r${severity}`, `r${likelihood}`, matrixOf(dpia.matrix)) ?? 'low'

/** « A · Accès illégitime aux images », one name for each risk. */
export function riskNames({ printing, dpia }: DpiaPrint): string[] {
  const letters = riskLetters(dpia.risks)
  return dpia.risks.map((risk, at) => `${letters[at]} · ${riskTitle(risk, printing.words)}`)
}

export const stagesIn = ({ dpia }: DpiaPrint, risk: DpiaRisk): readonly RiskStage[] =>
  stagesOf(risk, matrixOf(dpia.matrix))

/** A degree in the words of the method's scale; empty when unanswered. */
export function stepInWords({ printing, scale }: DpiaPrint, axis: keyof Rating, step: RiskStage['severity']): string {
  if (step === '') return ''
  const degree = Number(step.slice(1)) as Rating['severity']
  return printing.texts.documents.pictures[scale][axis][stepOf(scale, axis, degree)] ?? ''
}

export const levelInWords = ({ printing }: DpiaPrint, level: OverallLevel | null): string =>
  level === null ? printing.texts.documents.dpia.risksInShort.unrated : printing.words.code('overallRisk', level)

/** What remains after the plan, and whether the grid or a person says so. */
export function residualInWords({ printing, dpia }: DpiaPrint): string {
  const { residual, risksInShort } = printing.texts.documents.dpia
  const { level, computed, overridden } = residualLevelOf(dpia)
  if (level === null) return dpia.risks.length === 0 ? risksInShort.empty : residual.unknown
  const word = printing.words.code('overallRisk', level)
  if (!overridden) return residual.computed(word)
  return residual.retained(
    word,
    computed === null ? risksInShort.unrated : printing.words.code('overallRisk', computed),
  )
}

/** What Art. 36(1) draws from the ratings. Nobody's decision: a reading of them. */
export function article36InWords({ printing, dpia }: DpiaPrint): string {
  const { article36 } = printing.texts.documents.dpia
  const called = article36Of(dpia, printing.dossier)
  // The risks printed beside it still stand as high: to say that none does would deny them.
  if (called === 'notCalled' && dpia.risks.some((risk) => isHighAfter(risk, dpia))) return article36.retainedLower
  return article36[called]
}

/** Stays high once the plan is carried out, by the grid. */
export const isHighAfter = (risk: DpiaRisk, { matrix }: Pick<Dpia, 'matrix'>): boolean =>
  stagesOf(risk, matrixOf(matrix)).some(({ stage, level }) => stage === 'after' && level === 'high')

/** What a level after the plan still depends on, in one sentence; nothing where all is done. */
export function restsInWords({ printing }: DpiaPrint, { measures, actions }: RestsOn): readonly Text[] {
  if (measures.length + actions.length === 0) return []
  const abandoned = measures.filter(({ state }) => state === 'abandoned').length
  const late = lateOf(actions, printing).length
  const { rests } = printing.texts.documents.dpia.summary
  const text = rests(measures.length - abandoned, actions.length, late, abandoned)
  return [[{ text, emphasis: true, ...(late + abandoned > 0 ? { alert: true } : {}) }]]
}

/** The level after the plan and, beside it, what it depends on. */
export function afterInWords(print: DpiaPrint, risk: DpiaRisk): Text {
  const after = stagesIn(print, risk).find(({ stage }) => stage === 'after')
  const word = { text: levelInWords(print, after?.level ?? null), strong: true }
  const rests = restsInWords(print, restsOn(print.dpia, risk, print.printing.dossier))
  return [word, ...rests.flatMap((text) => [' · ', ...(typeof text === 'string' ? [text] : text)])]
}

/** Each feared event in one line: its level without measures, today, after the plan. */
export function risksInShort(print: DpiaPrint): Grid {
  const { printing, dpia } = print
  const { dpia: said, pictures } = printing.texts.documents
  const names = riskNames(print)
  return {
    kind: 'grid',
    description: said.risksInShort.description,
    empty: said.risksInShort.empty,
    columns: [
      { label: said.risksInShort.event, share: 4 },
      ...(['bare', 'now', 'after'] as const).map((stage) => ({
        label: pictures.stages[stage],
        share: stage === 'after' ? 5 : 1.5,
      })),
    ],
    rows: dpia.risks.map((risk, at) => [
      names[at] ?? '',
      ...stagesIn(print, risk).map(({ stage, level }) =>
        stage === 'after' ? afterInWords(print, risk) : levelInWords(print, level),
      ),
    ]),
  }
}

export const actionsOf = ({ printing, dpia }: DpiaPrint): readonly Action[] =>
  printing.dossier.actions.filter((action) => action.dpia === dpia.id)

export const picturesOf = ({ printing, dpia }: DpiaPrint) => picturedRisks(dpia, printing.words)

/** Actions past their day on the day of printing, and still to be done. */
export const lateOf = (actions: readonly Action[], { today }: Pick<Printing, 'today'>) =>
  actions.filter((action) => isLateAction(action, today))

/** A unit of a drawing is one point of the screen: 96 to the inch of 2.54 cm. */
const cmPerUnit = 2.54 / 96

/** A picture with its number, its title and one sentence under it. */
export const onPaper = (
  { svg, title, description, width, height }: Picture,
  caption: { readonly figure: string; readonly says: string },
): PictureBlock => ({
  kind: 'picture',
  svg,
  title,
  description,
  widthCm: width * cmPerUnit,
  heightCm: height * cmPerUnit,
  caption: [{ text: caption.figure, strong: true }, ` ${caption.says}`],
})
