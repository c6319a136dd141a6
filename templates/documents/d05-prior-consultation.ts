import { isSaid } from '@core/kinds'
import { article36Of } from '@core/dpia/consultation'
import { allRestsOn } from '@core/dpia/rests-on'
import type { Dossier } from '@core/dossier/dossier'
import { mainOrganisationOf } from '@core/dossier/references'
import type { Dpia, DpiaRisk } from '@core/registers'
import type { Block } from '../blocks'
import * as who from './activity-who-and-why'
import { readable } from './d04-dpia-report'
import { consultationFacts } from './dpia-conclusion-parts'
import { coverOfDpias, headOfReport, type OwnCover } from './dpia-cover'
import { activitiesPart, controllersPart, linkedActivities, questionPart } from './dpia-description'
import { answeredOnly, withoutBlankCells } from './dpia-gaps'
import {
  afterInWords,
  article36InWords,
  dpiaAnchor,
  dpiaName,
  isHighAfter,
  part,
  printOf,
  residualInWords,
  restsInWords,
  riskNames,
  risksInShort,
  type DpiaPrint,
} from './dpia-parts'
import { quiet } from './gaps-told'
import { mapPart, measuresPart } from './dpia-risk-parts'
import { adviceNote, decisionNote } from './dpia-summary'
import { facts, rowFacts } from './parts'
import { linesOf, linked, type Printing } from './printing'
import { selectRecords, type WantedRefs } from './select-records'

/** D05, the file handed to the authority before a processing whose risk stays high: GDPR Art. 36(3), in the order of its letters. */
export function* d05PriorConsultation(printing: Printing): Generator<Block> {
  const dpias = dpiasToConsultOn(printing.dossier, printing.records)
  if (dpias.length === 0) yield { kind: 'paragraph', text: printing.texts.refusals['no-high-risk']('D05', '') }
  for (const dpia of dpias)
    yield* withoutBlankCells(printing, readable(printing, consultation(printOf(printing, dpia), dpias.length > 1)))
}

/** The assessments that call for a consultation: a risk stays high, or the authority was consulted already. */
export const dpiasToConsultOn = (dossier: Dossier, refs: WantedRefs): readonly Dpia[] =>
  selectRecords(dossier, 'dpias', refs).filter(
    (dpia) =>
      article36Of(dpia, dossier).startsWith('consult') ||
      dpia.risks.some((risk) => isHighAfter(risk, dpia)) ||
      dpia.consultedOn !== '',
  )

export const d05Cover = (printing: Printing): OwnCover =>
  coverOfDpias(
    printing,
    dpiasToConsultOn(printing.dossier, printing.records).map((dpia) => printOf(printing, dpia)),
  )

function* consultation(print: DpiaPrint, isOneOfSeveral: boolean): Generator<Block> {
  const { printing, dpia } = print
  const { d05 } = printing.texts.documents.dpia
  const anchor = `c-${dpiaAnchor(dpia)}`
  const chapter = (text: string, key: string): Block => ({
    kind: 'heading',
    level: 2,
    text,
    anchor: `${anchor}-${key}`,
  })
  yield { kind: 'heading', level: 1, text: dpiaName(print), anchor, newPage: true, record: dpia.ref }
  if (isOneOfSeveral) yield* headOfReport(print)
  const chapters: readonly (readonly [key: keyof typeof d05 & string, blocks: Iterable<Block>])[] = [
    ['request', request(print)],
    ['purposes', purposes(print)],
    ['measures', measuresPart(print)],
    ['dpo', dpoPart(print)],
    ['dpia', assessment(print)],
    ['residual', remaining(print)],
    // Article 36(3) asks for no questions: a chapter without any would look like one forgotten.
    ...(isSaid(dpia.consultationQuestions) ? ([['questions', questions(print)]] as const) : []),
  ]
  for (const [at, [key, blocks]] of chapters.entries()) {
    yield chapter(`${at + 1}. ${d05[key] as string}`, key)
    const told = [...answeredOnly(blocks)]
    yield* told.length > 0 ? told : [quiet(printing.texts.documents.dpia.notStated)]
  }
}

function* purposes(print: DpiaPrint): Generator<Block> {
  yield* described.flatMap((question) => [...questionPart(print, question)])
  yield* activitiesPart(print)
}

function* remaining(print: DpiaPrint): Generator<Block> {
  const { residual } = print.printing.texts.documents.dpia
  const rests = restsInWords(print, allRestsOn(print.dpia, print.printing.dossier))
  yield { kind: 'facts', rows: [{ label: residual.label, value: [residualInWords(print), ...rests] }] }
  yield { kind: 'note', tone: 'warning', text: [article36InWords(print)] }
  yield* highRisks(print)
}

function* questions({ printing, dpia }: DpiaPrint): Generator<Block> {
  for (const text of linesOf(printing.words.text(dpia.consultationQuestions))) yield { kind: 'paragraph', text }
}

/** What the assessment answers on purposes and means: Art. 36(3)(b). */
const described = ['purposes', 'processing', 'lifeCycle', 'assets'] as const

/** Who asks, and who answers for what: Art. 36(3)(a). */
function* request(print: DpiaPrint): Generator<Block> {
  const { printing, dpia } = print
  yield facts(printing, 'dpias', dpia, ['title', 'version', 'activities'])
  yield consultationFacts(print, 'questions')
  yield* controllersPart(print)
  for (const activity of linkedActivities(print)) yield* who.actors(printing, activity)
  yield* questionPart(print, 'responsibilities')
}

function* dpoPart({ printing, dpia }: DpiaPrint): Generator<Block> {
  const { d05 } = printing.texts.documents.dpia
  const dpo = linked(printing, 'persons', mainOrganisationOf(printing.dossier)?.dpo ?? '')
  if (dpo) yield facts(printing, 'persons', dpo, ['fullName', 'function', 'email', 'phone', 'postal'])
  else yield quiet(dpia.dpoNames || d05.noDpo)
}

function* assessment(print: DpiaPrint): Generator<Block> {
  yield quiet(print.printing.texts.documents.dpia.d05.joined(print.dpia.ref))
  yield decisionNote(print)
  yield adviceNote(print)
  yield risksInShort(print)
  // The report is joined: its other pictures stand there.
  if (print.dpia.risks.length > 0) yield mapPart(print)
}

/** The risks the authority is asked about: those that stay high, with the reasons given for their ratings. */
function* highRisks(print: DpiaPrint): Generator<Block> {
  const { printing, dpia } = print
  const names = riskNames(print)
  if (!dpia.risks.some((risk) => isHighAfter(risk, dpia))) yield quiet(printing.texts.documents.dpia.d05.noHigh)
  for (const [at, risk] of dpia.risks.entries()) {
    if (!isHighAfter(risk, dpia)) continue
    yield part(print, names[at] ?? '', `high-${at}`)
    yield levelAfter(print, risk)
    yield rowFacts(printing, 'dpiaRisks', { row: risk, whole: dpia }, [
      'impacts',
      'severityReason',
      'likelihoodReason',
      'comment',
    ])
  }
  yield facts(printing, 'dpias', dpia, ['residualReason'])
}

/** Its level after the plan, and what that still depends on. */
const levelAfter = (print: DpiaPrint, risk: DpiaRisk): Block => ({
  kind: 'facts',
  rows: [{ label: print.printing.texts.documents.pictures.stages.after, value: [afterInWords(print, risk)] }],
})
