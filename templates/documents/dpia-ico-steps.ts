import type { DpiaQuestion } from '@core/dpia/questions'
import type { Block, Grid } from '../blocks'
import { activitiesPart, controllersPart, questionParts, strayAnswers } from './dpia-description'
import { risksPart, measuresPart, measureTitles } from './dpia-risk-parts'
import {
  afterInWords,
  levelInWords,
  part,
  residualInWords,
  riskNames,
  stagesIn,
  stepInWords,
  type DpiaPrint,
} from './dpia-parts'
import { decisionPart, identityFacts, teamPart, viewsPart, advicePart } from './dpia-conclusion-parts'
import { decisionNote } from './dpia-summary'
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

export const icoController = (print: DpiaPrint): Block[] => [identityFacts(print), ...controllersPart(print)]

export function* icoNeed(print: DpiaPrint): Generator<Block> {
  yield* teamPart(print)
  yield* questionParts(print, ['purposes'])
}

export function* icoDescription(print: DpiaPrint): Generator<Block> {
  yield* questionParts(print, describing)
  yield* activitiesPart(print)
}

export const icoConsultation = (print: DpiaPrint): Block[] => viewsPart(print)

export function* icoNecessity(print: DpiaPrint): Generator<Block> {
  yield* questionParts(print, judging)
  yield* strayAnswers(print)
}

/** Step 5: the ratings with the measures in place; the evaluation behind them follows. */
export function* icoRisks(print: DpiaPrint): Generator<Block> {
  const { ico, risksInShort } = print.printing.texts.documents.dpia
  const { unrated } = risksInShort
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
        stepInWords(print, 'likelihood', now?.likelihood ?? '') || unrated,
        stepInWords(print, 'severity', now?.severity ?? '') || unrated,
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
  const { notStated } = printing.texts.documents.printer
  const { tri, code } = printing.words
  const approvals = {
    approved: tri('yes'),
    approvedWithConditions: code('dpiaOutcome', 'approvedWithConditions'),
    rejected: tri('no'),
    consultAuthority: notStated,
    '': notStated,
  }
  const approved = approvals[dpia.outcome]
  const { risk, options, effect, residual, approved: approvedLabel } = ico.measureColumns
  return {
    kind: 'grid',
    description: ico.measuresTable,
    empty: ico.noRisk,
    columns: [
      { label: risk, share: 3 },
      { label: options, share: 3 },
      { label: effect, share: 2 },
      { label: residual, share: 3.5 },
      { label: approvedLabel, share: 1.8 },
    ],
    rows: dpia.risks.map((each, at) => {
      const linked = dpia.measures.filter(({ id }) => each.measures.includes(id))
      const effects = [...new Set(linked.flatMap((measure) => (measure.effect === '' ? [] : [measure.effect])))]
      return [
        names[at] ?? '',
        [...measureTitles(print, each), ...each.otherMeasures].join('\n') || notStated,
        effects.map((code) => printing.words.code('measureEffect', code)).join('\n') || notStated,
        afterInWords(print, each),
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

/** Only what was answered: who approved where it was approved, nobody where nobody was named. */
function signTable(print: DpiaPrint): Grid {
  const { printing, dpia } = print
  const { ico, decidedBy } = printing.texts.documents.dpia
  const { words } = printing
  const { notStated } = printing.texts.documents.printer
  const { signItems, signColumns } = ico
  const isApproved = dpia.outcome === 'approved' || dpia.outcome === 'approvedWithConditions'
  const controller = decidedBy(dpia.decidedBy, day(dpia.decidedOn, printing))
  const approver = isApproved ? controller : dpia.outcome === '' ? '' : ico.notApproved
  const decided = dpia.outcome === '' ? '' : words.code('dpiaOutcome', dpia.outcome)
  const dpo = decidedBy(dpia.dpoNames, day(dpia.dpoAdviceOn, printing))
  const verdict = dpia.dpoVerdict === '' ? '' : words.code('dpoVerdict', dpia.dpoVerdict)
  // « Accepted or overruled » is part of the decision; who read the views or keeps the assessment under review is asked nowhere.
  const answered = dpia.dpoFollowed === 'unknown' || dpia.outcome === '' ? '' : controller
  const followed = dpia.dpoFollowed === 'unknown' ? '' : dpia.dpoFollowed === 'yes' ? ico.accepted : ico.overruled
  const line = (item: string, who: string, notes: readonly string[]) => [
    item,
    who || notStated,
    notes.filter((note) => note !== '').join('\n') || notStated,
  ]
  const lines = [
    line(signItems.measures, approver, [decided, words.text(dpia.conditions)]),
    line(signItems.residual, approver, [residualInWords(print)]),
    line(signItems.advice, dpo, [verdict]),
    line(signItems.followed, answered, [followed, words.text(dpia.dpoNotFollowedReason)]),
    line(signItems.views, '', [words.text(dpia.viewsNotFollowedReason), words.text(dpia.viewsNotSoughtReason)]),
    line(signItems.review, '', [dpia.reviewOn === '' ? '' : ico.reviewOn(day(dpia.reviewOn, printing))]),
  ]
  return {
    kind: 'grid',
    description: ico.signTable,
    empty: notStated,
    columns: [
      { label: signColumns.item, share: 3 },
      { label: signColumns.who, share: 3 },
      { label: signColumns.notes, share: 5 },
    ],
    rows: lines,
  }
}
