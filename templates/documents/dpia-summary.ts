import { codeLists } from '@core/codes'
import { allRestsOn } from '@core/dpia/rests-on'
import { isSettledAction } from '@core/dpia/consultation'
import { stageNames } from '@core/dpia/stages'
import type { Block, Grid, Note, Text } from '../blocks'
import {
  actionsOf,
  article36InWords,
  lateOf,
  levelInWords,
  residualInWords,
  restsInWords,
  risksInShort,
  stagesIn,
  type DpiaPrint,
} from './dpia-parts'
import { fact } from './parts'
import { day } from './printing'

/** One page for who decides: figures first, then the advice and the decision, then each risk in a line. */

/** More feared events than this are told in the chapter of the residual risk: the summary is one page. */
export const risksInSummary = 8

export function* summaryPart(print: DpiaPrint): Generator<Block> {
  const { printing, dpia } = print
  const { residual } = printing.texts.documents.dpia
  yield levelsInFigures(print)
  yield workInFigures(print)
  yield {
    kind: 'facts',
    rows: [
      {
        label: residual.label,
        value: [residualInWords(print), ...restsInWords(print, allRestsOn(dpia, printing.dossier))],
      },
      fact(printing.texts.documents.dpia.chapters.consultation, article36InWords(print)),
    ],
  }
  yield adviceNote(print)
  yield decisionNote(print)
  if (dpia.risks.length <= risksInSummary) yield risksInShort(print)
}

/** How many risks stand at each level, at each stage. */
function levelsInFigures(print: DpiaPrint): Grid {
  const { dpia: said, pictures } = print.printing.texts.documents
  const { figures } = said.summary
  const { language } = print.printing
  const stages = print.dpia.risks.map((risk) => stagesIn(print, risk))
  const countOf = (at: number, level: (typeof levels)[number]) =>
    stages.filter((risk) => risk[at]?.level === level).length
  const levels = [...[...codeLists.overallRisk].reverse(), null]
  const lines = levels.filter((level) => level !== null || stageNames.some((_, at) => countOf(at, null) > 0))
  const number = (value: number) => value.toLocaleString(language)
  return {
    kind: 'grid',
    description: figures.levelsTable,
    empty: said.risksInShort.empty,
    columns: [
      { label: figures.levels, share: 4 },
      ...stageNames.map((stage) => ({ label: pictures.stages[stage], share: 3, align: 'end' as const })),
    ],
    rows:
      stages.length === 0
        ? []
        : [
            ...lines.map((level): readonly Text[] => [
              levelInWords(print, level),
              ...stageNames.map((_, at) => number(countOf(at, level))),
            ]),
            [figures.total, ...stageNames.map(() => number(stages.length))].map((text) => [{ text, strong: true }]),
          ],
  }
}

/** How many measures and actions stand where; those past their day stand out. */
function workInFigures(print: DpiaPrint): Grid {
  const { printing, dpia } = print
  const { figures } = printing.texts.documents.dpia.summary
  const actions = actionsOf(print)
  const late = lateOf(actions, printing).length
  const measures = (...states: readonly string[]) => dpia.measures.filter(({ state }) => states.includes(state)).length
  const done = actions.filter(({ state }) => state === 'done').length
  const settled = actions.filter(isSettledAction).length
  const always = [
    [figures.inPlace, measures('implemented')],
    [figures.notInPlace, measures('planned', 'partial')],
    [figures.open, actions.length - settled],
    [figures.late, late],
    [figures.done, done],
  ] as const
  const where = [
    [figures.unsaid, measures('')],
    [figures.abandoned, measures('abandoned')],
    [figures.closed, settled - done],
  ] as const
  const shown = [...always, ...where.filter(([, count]) => count > 0)]
  const cell = (label: string, count: number): Text => {
    const text = count.toLocaleString(printing.language)
    return label === figures.late && count > 0 ? [{ text, strong: true, alert: true }] : [{ text, strong: true }]
  }
  return {
    kind: 'grid',
    description: figures.workTable,
    empty: '',
    columns: shown.map(([label]) => ({ label, share: 1, align: 'end' })),
    rows: [shown.map(([label, count]) => cell(label, count))],
  }
}

export function decisionNote({ printing, dpia }: DpiaPrint): Note {
  const said = printing.texts.documents.dpia
  const { outcome, decidedBy, decidedOn } = dpia
  if (outcome === '') return { kind: 'note', tone: 'warning', text: [said.noDecision] }
  const who = said.decidedBy(decidedBy, day(decidedOn, printing))
  const told = outcome === 'rejected' ? [dpia.refusalReason] : [dpia.conditions]
  return {
    kind: 'note',
    tone: outcome === 'approved' ? 'info' : outcome === 'rejected' ? 'negative' : 'warning',
    title: said.decided(printing.words.code('dpiaOutcome', outcome)),
    text: [who, ...told.map((text) => printing.words.text(text))].filter((text) => text !== ''),
  }
}

/** The advice of the DPO and what became of it: a no, and advice that was not followed, in red. */
export function adviceNote({ printing, dpia }: DpiaPrint): Note {
  const said = printing.texts.documents.dpia
  if (dpia.dpoVerdict === '') return { kind: 'note', tone: 'warning', text: [said.noAdvice] }
  const { label } = printing.texts.registers.dpias.fields.dpoAdvice
  const who = said.decidedBy(dpia.dpoNames, day(dpia.dpoAdviceOn, printing))
  const { text: after, isAgainst } = adviceFollowed({ printing, dpia })
  const isNo = dpia.dpoVerdict === 'unfavourable' || isAgainst
  return {
    kind: 'note',
    tone: isNo ? 'negative' : dpia.dpoVerdict === 'favourable' ? 'info' : 'warning',
    title: said.verdict(label, printing.words.code('dpoVerdict', dpia.dpoVerdict)),
    text: [who, ...after].filter((text) => text !== ''),
  }
}

/** Whether the decision follows the advice: as it was said, else as the two speak for themselves. */
function adviceFollowed({ printing, dpia }: Pick<DpiaPrint, 'printing' | 'dpia'>): {
  readonly text: readonly Text[]
  readonly isAgainst: boolean
} {
  const { advice } = printing.texts.documents.dpia.summary
  const { dpoVerdict, dpoFollowed, outcome } = dpia
  const reason = printing.words.text(dpia.dpoNotFollowedReason)
  const isBareApproval = dpoVerdict === 'unfavourable' && outcome === 'approved'
  const loud = (text: string): Text => [{ text, strong: true, alert: true }]
  if (dpoFollowed === 'no') {
    const text = reason === '' ? [advice.notFollowed, advice.noReason].join(' ') : advice.reason(reason)
    return { text: [loud(text)], isAgainst: true }
  }
  if (dpoFollowed === 'yes')
    return isBareApproval
      ? { text: [loud(advice.followedYet)], isAgainst: true }
      : { text: [advice.followed], isAgainst: false }
  if (isBareApproval) {
    const text = reason === '' ? [advice.againstAdvice, advice.noReason].join(' ') : advice.againstReason(reason)
    return { text: [loud(text)], isAgainst: true }
  }
  // Before a decision there is nothing yet to follow.
  if (dpoVerdict === 'favourable' || outcome === '') return { text: [], isAgainst: false }
  return { text: [advice.unknown], isAgainst: false }
}
