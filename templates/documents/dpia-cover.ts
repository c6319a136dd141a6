import type { AnyRecord } from '@core/dossier/change'
import { leftOut, readFrozen } from '@core/dpia/freeze'
import { residualLevelOf } from '@core/dpia/levels'
import { registers, type Dpia } from '@core/registers'
import { formatDate } from '@core/texts/format'
import type { Block, Cover, Grid, Text } from '../blocks'
import { dpiaName, type DpiaPrint } from './dpia-parts'
import { day, type Printing } from './printing'

/** What stands on the cover of an assessment: its own version, day and authors, who approved it, and what came before. */

/** Recorded as finished by the team, but without what makes it so. */
export const isUnfinished = (dpia: Dpia): boolean => dpia.outcome === '' || residualLevelOf(dpia).level === null

/**
 * Where the assessment stands. What was decided prevails over the mark the team keeps: one that was rejected, or lacks
 * its decision or its ratings, is not called validated or signed.
 */
export function stateInWords({ printing, dpia }: DpiaPrint): string {
  const { words, texts, audience } = printing
  const { state } = texts.documents.dpia.summary
  const { status, outcome } = dpia
  const isSaidDone = status === 'validated' || status === 'signed'
  if (outcome === 'rejected') {
    const said = words.code('dpiaOutcome', outcome)
    return isSaidDone && audience === 'internal' ? state.otherwise(said) : said
  }
  if (!isSaidDone || !isUnfinished(dpia)) return status === '' ? '' : words.code('dpiaStatus', status)
  const missing = [
    ...(outcome === '' ? [state.noDecision] : []),
    ...(residualLevelOf(dpia).level === null ? [state.notRated] : []),
  ]
  return state.unfinished(missing.join(', '))
}

/** Of two rows of one name the last one counts. */
const frozenAs = ({ version, versions }: Dpia) =>
  version === '' ? undefined : versions.filter((row) => row.version.trim() === version.trim()).at(-1)

export function versionInWords({ printing, dpia }: DpiaPrint): string {
  const { cover } = printing.texts.documents.dpia.summary
  if (dpia.version.trim() === '') return cover.noVersion
  const frozen = frozenAs(dpia)
  if (!frozen) return cover.notFrozen(dpia.version)
  const say = isChangedSince(frozen.content, dpia) ? cover.changed : cover.frozen
  return say(dpia.version, day(frozen.on, printing))
}

/** Whether an answer is another than the one frozen; what cannot be read tells nothing. */
function isChangedSince(content: string, dpia: Dpia): boolean {
  const frozen = readFrozen(content)?.dpia
  if (!frozen) return false
  return Object.keys(registers.dpias.fields)
    .filter((name) => !leftOut.includes(name))
    .some((name) => JSON.stringify(frozen[name]) !== JSON.stringify((dpia as unknown as AnyRecord)[name]))
}

type CoverFacts = Cover['facts']

export function ownCoverFacts(print: DpiaPrint): CoverFacts {
  const { printing, dpia } = print
  const { cover } = printing.texts.documents.dpia.summary
  const { fields } = printing.texts.registers.dpias
  const { notStated } = printing.texts.documents.printer
  const orNot = (value: string) => value || notStated
  return [
    { label: cover.version, value: versionInWords(print) },
    { label: fields.status.label, value: orNot(stateInWords(print)) },
    { label: cover.decidedOn, value: dpia.decidedOn === '' ? cover.notDecided : day(dpia.decidedOn, printing) },
    { label: fields.authorNames.label, value: orNot(dpia.authorNames) },
    { label: fields.evaluatorNames.label, value: orNot(dpia.evaluatorNames) },
    // Who is to validate says nothing of whether it was.
    ...(dpia.validatorNames === '' ? [] : [{ label: cover.validator, value: dpia.validatorNames }]),
  ]
}

/** Who advised and who decided, with the words of each. */
function approvalGrid({ printing, dpia }: DpiaPrint): Grid {
  const { summary, noAdvice, noDecision } = printing.texts.documents.dpia
  const { approval } = summary
  const { words } = printing
  const { notStated } = printing.texts.documents.printer
  const line = (role: string, name: string, on: string, said: Text) => [
    role,
    name || notStated,
    on || notStated,
    said === '' ? notStated : said,
  ]
  const no = (text: string): Text => [{ text, strong: true, alert: true }]
  const verdict: Text =
    dpia.dpoVerdict === ''
      ? noAdvice
      : dpia.dpoVerdict === 'unfavourable'
        ? no(words.code('dpoVerdict', dpia.dpoVerdict))
        : words.code('dpoVerdict', dpia.dpoVerdict)
  const outcome: Text =
    dpia.outcome === ''
      ? noDecision
      : dpia.outcome === 'rejected'
        ? no(words.code('dpiaOutcome', dpia.outcome))
        : words.code('dpiaOutcome', dpia.outcome)
  return {
    kind: 'grid',
    description: approval.description,
    empty: notStated,
    columns: [
      { label: approval.role, share: 3 },
      { label: approval.name, share: 3 },
      { label: approval.on, share: 2 },
      { label: approval.said, share: 3 },
    ],
    rows: [
      line(approval.dpo, dpia.dpoNames, day(dpia.dpoAdviceOn, printing), verdict),
      line(approval.controller, dpia.decidedBy, day(dpia.decidedOn, printing), outcome),
    ],
  }
}

/** Lines for which a cover has room. */
const versionsOnCover = 5

function* historyBlocks({ printing, dpia }: DpiaPrint): Generator<Block> {
  const { history } = printing.texts.documents.dpia.summary
  const { notStated } = printing.texts.documents.printer
  const rows = dpia.versions
    .slice(-versionsOnCover)
    .reverse()
    .map(({ version, on, by, reason }) =>
      [version, day(on, printing), by, printing.words.text(reason)].map((said) => said || notStated),
    )
  yield {
    kind: 'grid',
    description: history.description,
    empty: history.none,
    columns: [
      { label: history.version, share: 1.5 },
      { label: history.on, share: 2.5 },
      { label: history.by, share: 3 },
      { label: history.reason, share: 4 },
    ],
    rows,
  }
  const earlier = dpia.versions.length - rows.length
  if (earlier > 0) yield { kind: 'paragraph', tone: 'quiet', text: history.earlier(earlier) }
}

export function* approvalBlocks(print: DpiaPrint): Generator<Block> {
  const { approval, history } = print.printing.texts.documents.dpia.summary
  const title = (text: string): Block => ({ kind: 'paragraph', text: [{ text, strong: true }] })
  yield title(approval.title)
  yield approvalGrid(print)
  yield title(history.title)
  yield* historyBlocks(print)
}

/** Several assessments in one document: each tells at its head what a cover tells of one. */
export function* headOfReport(print: DpiaPrint): Generator<Block> {
  yield { kind: 'facts', rows: ownCoverFacts(print).map(({ label, value }) => ({ label, value: [value] })) }
  yield* approvalBlocks(print)
}

export interface OwnCover {
  readonly facts: CoverFacts
  readonly blocks?: readonly Block[]
  /** Closes the line at the top of each page, after the organisation and the title. */
  readonly running: readonly string[]
}

/** The cover of a document about these assessments. */
export function coverOfDpias(printing: Printing, prints: readonly DpiaPrint[]): OwnCover {
  const { cover, printedOn } = printing.texts.documents.dpia.summary
  const printed = { label: printedOn, value: formatDate(printing.today, printing.language) }
  const [only, ...more] = prints
  if (!only || more.length > 0)
    return { facts: [{ label: cover.several, value: prints.map(dpiaName).join('\n') }, printed], running: [] }
  return {
    facts: [...ownCoverFacts(only), printed],
    blocks: [...approvalBlocks(only)],
    running: [only.dpia.ref, only.dpia.version.trim() === '' ? '' : cover.running(versionInWords(only))],
  }
}
