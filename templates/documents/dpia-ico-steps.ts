import type { DpiaQuestion } from '@core/dpia/questions'
import type { Block, Grid } from '../blocks'
import { activitiesPart, controllersPart, questionPart, strayAnswers } from './dpia-description'
import { risksPart, measuresPart, measureTitles } from './dpia-risk-parts'
import { levelInWords, part, residualInWords, riskNames, stagesIn, stepInWords, type DpiaPrint } from './dpia-parts'
import { decisionNote, decisionPart, teamPart, viewsPart, advicePart } from './dpia-conclusion-parts'
import { facts } from './parts'
import { day } from './printing'

/** The seven steps of the ICO, with their own headings and tables. */

const describing: readonly DpiaQuestion[] = [
  'processing',
  'lifeCycle',
  'assets',
  'data',
  'responsibilities',
  'standards',
]
const judging: readonly DpiaQuestion[] = [
  'lawfulness',
  'alternatives',
  'proportionality',
  'secondaryUses',
  'minimisation',
  'quality',
  'retention',
  'information',
  'consent',
  'accessPortability',
  'rectificationErasure',
  'restrictionObjection',
  'processors',
  'transfers',
  'bias',
  'exclusion',
  'manipulation',
  'surveillance',
  'autonomy',
  'custom',
]

export const icoController = (print: DpiaPrint): Block[] => [
  facts(print.printing, 'dpias', print.dpia, [
    'title',
    'activities',
    'status',
    'method',
    'version',
    'category',
    'tags',
  ]),
  ...controllersPart(print),
]

export function* icoNeed(print: DpiaPrint): Generator<Block> {
  yield* teamPart(print)
  yield* questionPart(print, 'purposes')
}

export function* icoDescription(print: DpiaPrint): Generator<Block> {
  for (const question of describing) yield* questionPart(print, question)
  yield* activitiesPart(print)
}

export const icoConsultation = (print: DpiaPrint): Block[] => viewsPart(print)

export function* icoNecessity(print: DpiaPrint): Generator<Block> {
  for (const question of judging) yield* questionPart(print, question)
  yield* strayAnswers(print)
}

/** Step 5: the ratings with the measures in place; the evaluation behind them follows. */
export function* icoRisks(print: DpiaPrint): Generator<Block> {
  const { ico } = print.printing.texts.documents.dpia
  const names = riskNames(print)
  yield {
    kind: 'grid',
    description: ico.table,
    empty: ico.noRisk,
    columns: [
      { label: ico.riskColumns.risk, share: 6 },
      { label: ico.riskColumns.likelihood, share: 2 },
      { label: ico.riskColumns.severity, share: 2 },
      { label: ico.riskColumns.overall, share: 2 },
    ],
    rows: print.dpia.risks.map((risk, at) => {
      const now = stagesIn(print, risk).find(({ stage }) => stage === 'now')
      const about = [names[at] ?? '', risk.sources.join(', '), risk.impacts.join(', ')]
      return [
        about.filter((text) => text !== '').join('\n'),
        stepInWords(print, 'likelihood', now?.likelihood ?? ''),
        stepInWords(print, 'severity', now?.severity ?? ''),
        levelInWords(print, now?.level ?? null),
      ]
    }),
  }
  yield* risksPart(print)
}

export function* icoMeasures(print: DpiaPrint): Generator<Block> {
  yield measuresTable(print)
  yield* measuresPart(print)
}

function measuresTable(print: DpiaPrint): Grid {
  const { printing, dpia } = print
  const { ico } = printing.texts.documents.dpia
  const names = riskNames(print)
  const approved =
    dpia.outcome === '' || dpia.outcome === 'consultAuthority'
      ? ''
      : printing.words.tri(dpia.outcome === 'rejected' ? 'no' : 'yes')
  const { risk, options, effect, residual, approved: approvedLabel } = ico.measureColumns
  return {
    kind: 'grid',
    description: ico.measuresTable,
    empty: ico.noRisk,
    columns: [risk, options, effect, residual, approvedLabel].map((label, at) => ({ label, share: at < 2 ? 3 : 2 })),
    rows: dpia.risks.map((each, at) => {
      const linked = dpia.measures.filter(({ id }) => each.measures.includes(id))
      const effects = [...new Set(linked.flatMap((measure) => (measure.effect === '' ? [] : [measure.effect])))]
      return [
        names[at] ?? '',
        [...measureTitles(print, each), ...each.otherMeasures].join('\n'),
        effects.map((code) => printing.words.code('measureEffect', code)).join('\n'),
        levelInWords(print, stagesIn(print, each).find(({ stage }) => stage === 'after')?.level ?? null),
        approved,
      ]
    }),
  }
}

/** Step 7: the sign-off table of the ICO, then everything said behind it. */
export function* icoSignOff(print: DpiaPrint): Generator<Block> {
  const { chapters } = print.printing.texts.documents.dpia
  yield decisionNote(print)
  yield signTable(print)
  yield part(print, chapters.advice, 'advice')
  yield* advicePart(print)
  yield part(print, chapters.decision, 'sign')
  yield* decisionPart(print).slice(1)
}

function signTable({ printing, dpia, ...rest }: DpiaPrint): Grid {
  const print = { printing, dpia, ...rest }
  const { ico, decidedBy } = printing.texts.documents.dpia
  const { words } = printing
  const controller = decidedBy(dpia.decidedBy, day(dpia.decidedOn, printing))
  const dpo = decidedBy(dpia.dpoNames, day(dpia.dpoAdviceOn, printing))
  const verdict = dpia.dpoVerdict === '' ? '' : words.code('dpoVerdict', dpia.dpoVerdict)
  const followed = dpia.dpoFollowed === 'unknown' ? '' : words.tri(dpia.dpoFollowed)
  const { signItems, signColumns } = ico
  return {
    kind: 'grid',
    description: ico.signTable,
    empty: '',
    columns: [
      { label: signColumns.item, share: 3 },
      { label: signColumns.who, share: 3 },
      { label: signColumns.notes, share: 5 },
    ],
    rows: [
      [signItems.measures, controller, words.text(dpia.conditions)],
      [signItems.residual, controller, residualInWords(print)],
      [signItems.advice, dpo, verdict],
      [signItems.followed, controller, [followed, words.text(dpia.dpoNotFollowedReason)].filter(Boolean).join('\n')],
      [signItems.views, controller, words.text(dpia.viewsNotSoughtReason)],
      [signItems.review, dpia.dpoNames, day(dpia.reviewOn, printing)],
    ],
  }
}
