import { mainOrganisationOf } from '@core/dossier/references'
import type { Block } from '../blocks'
import * as who from './activity-who-and-why'
import { adviceNote, consultationFacts, decisionNote } from './dpia-conclusion-parts'
import { activitiesPart, controllersPart, linkedActivities, questionPart } from './dpia-description'
import {
  article36InWords,
  dpiaAnchor,
  dpiaName,
  part,
  printOf,
  quiet,
  residualInWords,
  riskNames,
  risksInShort,
  stagesIn,
  type DpiaPrint,
} from './dpia-parts'
import { measuresPart, picturesPart } from './dpia-risk-parts'
import { fact, facts, rowFacts } from './parts'
import { linked, printed, type Printing } from './printing'

/** D05, the file handed to the authority before a processing whose risk stays high: GDPR Art. 36(3), in the order of its letters. */
export function* d05PriorConsultation(printing: Printing): Generator<Block> {
  const dpias = printed(printing, 'dpias')
  if (dpias.length === 0) yield { kind: 'paragraph', text: printing.texts.documents.dpia.none }
  for (const dpia of dpias) yield* consultation(printOf(printing, dpia))
}

function* consultation(print: DpiaPrint): Generator<Block> {
  const { printing, dpia } = print
  const { d05, residual } = printing.texts.documents.dpia
  const anchor = `c-${dpiaAnchor(dpia)}`
  const chapter = (text: string, key: string): Block => ({
    kind: 'heading',
    level: 2,
    text,
    anchor: `${anchor}-${key}`,
  })
  yield { kind: 'heading', level: 1, text: dpiaName(print), anchor, newPage: true }
  yield chapter(`1. ${d05.request}`, 'request')
  yield* request(print)
  yield chapter(`2. ${d05.purposes}`, 'purposes')
  for (const question of ['purposes', 'processing', 'lifeCycle', 'assets'] as const)
    yield* questionPart(print, question)
  yield* activitiesPart(print)
  yield chapter(`3. ${d05.measures}`, 'measures')
  yield* measuresPart(print)
  yield chapter(`4. ${d05.dpo}`, 'dpo')
  yield* dpoPart(print)
  yield chapter(`5. ${d05.dpia}`, 'dpia')
  yield* assessment(print)
  yield chapter(`6. ${d05.residual}`, 'residual')
  yield { kind: 'facts', rows: [fact(residual.label, residualInWords(print))] }
  yield quiet(article36InWords(print))
  yield* highRisks(print)
  yield chapter(`7. ${d05.questions}`, 'questions')
  const asked = facts(printing, 'dpias', dpia, ['consultationQuestions'])
  if (asked.rows.length > 0) yield asked
  else yield quiet(printing.texts.documents.dpia.notStated)
}

/** Who asks, and who answers for what: Art. 36(3)(a). */
function* request(print: DpiaPrint): Generator<Block> {
  const { printing, dpia } = print
  yield facts(printing, 'dpias', dpia, ['title', 'version', 'activities'])
  yield consultationFacts(print)
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
  yield* picturesPart(print)
}

/** The risks the authority is asked about: those that stay high, with the reasons given for their ratings. */
function* highRisks(print: DpiaPrint): Generator<Block> {
  const { printing, dpia } = print
  const names = riskNames(print)
  const isHigh = (risk: (typeof dpia.risks)[number]) =>
    stagesIn(print, risk).some(({ stage, level }) => stage === 'after' && level === 'high')
  if (!dpia.risks.some(isHigh)) yield quiet(printing.texts.documents.dpia.d05.noHigh)
  for (const [at, risk] of dpia.risks.entries()) {
    if (!isHigh(risk)) continue
    yield part(print, names[at] ?? '', `high-${at}`)
    yield rowFacts(printing, 'dpiaRisks', { row: risk, whole: dpia }, [
      'impacts',
      'severityReason',
      'likelihoodReason',
      'comment',
    ])
  }
  yield facts(printing, 'dpias', dpia, ['residualReason'])
}
