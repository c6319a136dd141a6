import { matrixOf } from '@core/dpia/levels'
import { codeLists } from '@core/codes'
import type { DpiaRisk } from '@core/registers'
import type { Block, Fact, Facts, Grid } from '../blocks'
import type { Picture } from '../pictures/picture'
import { causes, type Cause } from '../pictures/pictured-risk'
import { drawRiskMap } from '../pictures/risk-map'
import { drawRiskOverview } from '../pictures/risk-overview'
import {
  afterInWords,
  levelIn,
  levelInWords,
  onPaper,
  part,
  picturesOf,
  riskNames,
  stagesIn,
  stepInWords,
  type DpiaPrint,
} from './dpia-parts'
import { quiet } from './gaps-told'
import { inShort } from './in-short'
import { fact, rowFacts } from './parts'
import { labelled } from '@core/texts/format'

/** Measures, risks and their pictures. */

/** As many measures as this without a state are told in one sentence. */
const fewestToldOnce = 3

const withoutOpen = ({ rows }: Facts, label: string): Facts => ({
  kind: 'facts',
  rows: rows.filter((row) => row.label !== label || row.value.length > 0),
})

export function* measuresPart(print: DpiaPrint): Generator<Block> {
  const { printing, dpia } = print
  const { none } = printing.texts.documents
  if (dpia.measures.length === 0) yield quiet(none)
  const { state } = printing.texts.rows.dpiaMeasures.fields
  const without = dpia.measures.filter((each) => each.state === '').length
  const isToldOnce = without >= fewestToldOnce
  if (isToldOnce) yield quiet(printing.texts.documents.dpia.measuresWithoutState(without, dpia.measures.length))
  for (const [at, measure] of dpia.measures.entries()) {
    const untitled = printing.texts.rows.dpiaMeasures.one
    yield part(print, printing.words.text(measure.title) || untitled, `m-${at}`)
    const told = rowFacts(printing, 'dpiaMeasures', { row: measure, whole: dpia }, [
      'content',
      'measure',
      'state',
      'effect',
      'assessment',
      'comment',
      'actionComment',
    ])
    yield inShort(printing, isToldOnce ? withoutOpen(told, state.label) : told)
  }
}

export function* risksPart(print: DpiaPrint): Generator<Block> {
  const names = riskNames(print)
  if (print.dpia.risks.length === 0) yield quiet(print.printing.texts.documents.dpia.risksInShort.empty)
  for (const [at, risk] of print.dpia.risks.entries()) yield* riskPart(print, risk, names[at] ?? '', `r-${at}`)
}

function* riskPart(print: DpiaPrint, risk: DpiaRisk, name: string, key: string): Generator<Block> {
  const { printing } = print
  yield part(print, name, key)
  const causesOf = rowFacts(printing, 'dpiaRisks', { row: risk, whole: print.dpia }, [
    'event',
    'impacts',
    'impactKinds',
    'threats',
    'sources',
    'sourceKinds',
    'assets',
  ])
  const others = rowFacts(printing, 'dpiaRisks', { row: risk, whole: print.dpia }, ['otherMeasures'])
  yield { kind: 'facts', rows: [...causesOf.rows, linkedMeasures(print, risk), ...others.rows] }
  yield stagesGrid(print, risk)
  yield rowFacts(printing, 'dpiaRisks', { row: risk, whole: print.dpia }, [
    'severityReason',
    'likelihoodReason',
    'assessment',
    'comment',
    'actionComment',
  ])
}

/** Titles of the measures a risk is linked to: the row holds only their ids. */
export const measureTitles = ({ printing, dpia }: DpiaPrint, { measures }: Pick<DpiaRisk, 'measures'>): string[] =>
  measures.flatMap((id) =>
    dpia.measures.filter((each) => each.id === id).map(({ title }) => printing.words.text(title)),
  )

const linkedMeasures = (print: DpiaPrint, risk: DpiaRisk): Fact =>
  fact(print.printing.texts.rows.dpiaRisks.fields.measures.label, measureTitles(print, risk).join('\n'))

function stagesGrid(print: DpiaPrint, risk: DpiaRisk): Grid {
  const { dpia: said, pictures, none } = print.printing.texts.documents
  return {
    kind: 'grid',
    description: said.stage.description,
    empty: none,
    columns: [
      { label: said.stage.column, share: 2.5 },
      { label: said.stage.severity, share: 2 },
      { label: said.stage.likelihood, share: 2 },
      { label: said.stage.level, share: 4.5 },
    ],
    rows: stagesIn(print, risk).map(({ stage, severity, likelihood, level }) => [
      pictures.stages[stage],
      stepInWords(print, 'severity', severity) || said.risksInShort.unrated,
      stepInWords(print, 'likelihood', likelihood) || said.risksInShort.unrated,
      stage === 'after' ? afterInWords(print, risk) : [{ text: levelInWords(print, level), strong: true }],
    ]),
  }
}

const optionsOf = (print: DpiaPrint) =>
  ({ language: print.printing.language, theme: 'print', scale: print.scale, levelOf: levelIn(print) }) as const

/** Where each risk stands, at each stage. */
export function mapPart(print: DpiaPrint): Block {
  const { figure, captions } = print.printing.texts.documents.dpia.summary
  const map = drawRiskMap(picturesOf(print), optionsOf(print))
  return onPaper(map, { figure: figure(1, map.title), says: captions.map })
}

/** Both pictures and the grid they are read by. */
export function* picturesPart(print: DpiaPrint): Generator<Block> {
  const { printing, dpia } = print
  const { dpia: said, pictures } = printing.texts.documents
  if (dpia.risks.length === 0) {
    yield quiet(said.risksInShort.empty)
    return
  }
  const [risks, options] = [picturesOf(print), optionsOf(print)]
  const { figure, captions } = said.summary
  yield mapPart(print)
  for (const [at, { overview, only }] of overviews(risks, options).entries()) {
    const lists = only.map((cause) => pictures.causes[cause].toLowerCase()).join(', ')
    const title = only.length === causes.length ? overview.title : printing.words.pair(overview.title, lists)
    yield onPaper(overview, { figure: figure(2 + at, title), says: captions.overview })
  }
  yield* matrixPart(print)
}

/** Taller than this a drawing would be made smaller to fit its page: about 21 cm. */
const tallestUnits = 800

/** One picture where a page holds it; otherwise two, with more room for words. */
function overviews(
  risks: Parameters<typeof drawRiskOverview>[0],
  options: Parameters<typeof drawRiskOverview>[1],
): readonly { readonly overview: Picture; readonly only: readonly Cause[] }[] {
  const whole = drawRiskOverview(risks, options)
  if (whole.height <= tallestUnits) return [{ overview: whole, only: causes }]
  const halves: readonly (readonly Cause[])[] = [causes.slice(0, 2), causes.slice(2)]
  return halves.map((only) => ({ overview: drawRiskOverview(risks, { ...options, across: 2, only }), only }))
}

function* matrixPart(print: DpiaPrint): Generator<Block> {
  const { printing, dpia, scale } = print
  const { dpia: said, pictures, none } = printing.texts.documents
  const matrix = matrixOf(dpia.matrix)
  const label = printing.texts.rows.riskCells.fields
  yield part(print, said.matrix.title, 'matrix')
  const steps = codeLists.riskLevel
  const nameOf = (axis: 'severity' | 'likelihood', at: number) => pictures.four[axis][at] ?? ''
  yield {
    kind: 'grid',
    description: said.matrix.description,
    empty: none,
    columns: [
      { label: said.matrix.corner, share: 3 },
      ...steps.map((_, at) => ({ label: nameOf('likelihood', at), share: 2 })),
    ],
    rows: steps
      .map((severity, at) => [
        [{ text: nameOf('severity', at), strong: true }],
        ...steps.map((likelihood) => printing.words.code('overallRisk', matrix[severity][likelihood])),
      ])
      .reverse(),
  }
  yield quiet(
    `${dpia.matrix.length > 0 ? said.matrix.own : said.matrix.usual} ${label.severity.label} × ${label.likelihood.label} → ${label.level.label}.`,
  )
  if (scale === 'three') yield quiet(scaleInWords(print))
}

/** How the four degrees of the grid are told on the three of the ICO. */
function scaleInWords(print: DpiaPrint): string {
  const { pictures, dpia: said } = print.printing.texts.documents
  const axis = (name: 'severity' | 'likelihood') =>
    codeLists.riskLevel
      .map((step, at) => `${pictures.four[name][at] ?? ''} = ${stepInWords(print, name, step)}`)
      .join(', ')
  const { language } = print.printing
  return `${labelled(said.stage.severity, axis('severity'), language)}. ${labelled(said.stage.likelihood, axis('likelihood'), language)}.`
}
