import type { Dpia } from '@core/registers'
import type { Block } from '../blocks'
import { checklistGrid } from './dpia-checklist'
import {
  advicePart,
  attachmentsPart,
  decisionPart,
  identityFacts,
  planPart,
  remarksPart,
  residualPart,
  teamPart,
  viewsPart,
} from './dpia-conclusion-parts'
import { coverOfDpias, headOfReport, type OwnCover } from './dpia-cover'
import { activitiesPart, answersPart, controllersPart, strayAnswers } from './dpia-description'
import * as ico from './dpia-ico-steps'
import { gapsOnce, withoutBlankCells } from './dpia-gaps'
import { dpiaAnchor, dpiaName, printOf, section, type DpiaPrint } from './dpia-parts'
import { summaryPart } from './dpia-summary'
import { measuresPart, picturesPart, risksPart } from './dpia-risk-parts'
import { openTogether } from './in-short'
import { nationalPart } from './pack-parts'
import { withoutSources } from './parts'
import { printed, type Printing } from './printing'

type Said = Printing['texts']['documents']['dpia']
type ChapterTitle = keyof Said['chapters']

/** A chapter of the report. `says` names its subject, by which the annex finds its title. */
interface Chapter {
  readonly says: ChapterTitle | 'controller' | 'need' | 'consultation'
  readonly title: (said: Said) => string
  readonly print: (print: DpiaPrint) => Iterable<Block>
}

function* team(print: DpiaPrint): Generator<Block> {
  yield identityFacts(print)
  yield* controllersPart(print)
  yield* teamPart(print)
}
function* description(print: DpiaPrint): Generator<Block> {
  yield* answersPart(print, ['context', 'dataAndAssets', 'need'])
  yield* activitiesPart(print)
}
function* necessity(print: DpiaPrint): Generator<Block> {
  yield* answersPart(print, ['necessity'])
  yield* strayAnswers(print)
}
const rights = (print: DpiaPrint) => answersPart(print, ['rights'])
const ethics = (print: DpiaPrint) => answersPart(print, ['ethics'])

const parts = {
  summary: summaryPart,
  team,
  description,
  necessity,
  rights,
  measures: measuresPart,
  risks: risksPart,
  map: picturesPart,
  ethics,
  plan: planPart,
  residual: residualPart,
  advice: advicePart,
  views: viewsPart,
  decision: decisionPart,
  attachments: attachmentsPart,
} as const satisfies Partial<Record<ChapterTitle, (print: DpiaPrint) => Iterable<Block>>>

/** Domain §5, D04: the default order, numbered as there. */
const usualOrder = Object.keys(parts) as (keyof typeof parts)[]
const usual = usualOrder.map((says, at): Chapter => ({
  says,
  title: (said) => `${at}. ${said.chapters[says]}`,
  print: parts[says],
}))

const cnilOrder = [
  'description',
  'necessity',
  'rights',
  'measures',
  'risks',
  'ethics',
  'map',
  'plan',
  'advice',
  'views',
  'residual',
  'decision',
] as const satisfies readonly (keyof typeof parts & keyof Said['cnil'])[]
const plain = (says: keyof typeof parts): Chapter => ({
  says,
  title: (said) => said.chapters[says],
  print: parts[says],
})
const cnil: readonly Chapter[] = [
  plain('summary'),
  plain('team'),
  ...cnilOrder.map((says): Chapter => ({ says, title: (said) => said.cnil[says], print: parts[says] })),
  plain('attachments'),
]

const icoSteps: readonly Chapter[] = [
  { says: 'summary', title: (said) => said.chapters.summary, print: summaryPart },
  { says: 'controller', title: (said) => said.ico.controller, print: ico.icoController },
  { says: 'need', title: (said) => said.ico.need, print: ico.icoNeed },
  { says: 'description', title: (said) => said.ico.description, print: ico.icoDescription },
  { says: 'views', title: (said) => said.ico.consultation, print: ico.icoConsultation },
  { says: 'necessity', title: (said) => said.ico.necessity, print: ico.icoNecessity },
  { says: 'risks', title: (said) => said.ico.risks, print: ico.icoRisks },
  { says: 'measures', title: (said) => said.ico.measures, print: ico.icoMeasures },
  { says: 'decision', title: (said) => said.ico.signOff, print: ico.icoSignOff },
  { says: 'map', title: (said) => said.ico.map, print: picturesPart },
  { says: 'plan', title: (said) => said.ico.plan, print: planPart },
  { says: 'residual', title: (said) => said.ico.residual, print: residualPart },
  { says: 'attachments', title: (said) => said.chapters.attachments, print: attachmentsPart },
]

const chaptersOf = ({ method }: Dpia): readonly Chapter[] =>
  method === 'ico' ? icoSteps : method === 'cnil' ? cnil : usual

/** Where the ICO's seven steps treat what other orders give a chapter of its own. */
const inStep: Partial<Record<ChapterTitle, ChapterTitle>> = { rights: 'necessity', advice: 'decision' }

/** D04, the report of an impact assessment: GDPR Art. 35(7). Stands alone before an authority. */
export function* d04DpiaReport(printing: Printing): Generator<Block> {
  const dpias = printed(printing, 'dpias')
  if (dpias.length === 0) yield { kind: 'paragraph', text: printing.texts.documents.dpia.none }
  for (const dpia of dpias)
    yield* withoutBlankCells(printing, readable(printing, report(printOf(printing, dpia), dpias.length > 1)))
}

/** The cover cites the article: under each question it would hide the answers. What is open is named together. */
export function* readable(printing: Printing, blocks: Iterable<Block>): Generator<Block> {
  for (const block of blocks) yield block.kind === 'facts' ? openTogether(printing, withoutSources(block)) : block
}

export const d04Cover = (printing: Printing): OwnCover =>
  coverOfDpias(
    printing,
    printed(printing, 'dpias').map((dpia) => printOf(printing, dpia)),
  )

function* report(print: DpiaPrint, isOneOfSeveral: boolean): Generator<Block> {
  const { printing, dpia } = print
  const said = printing.texts.documents.dpia
  const chapters = chaptersOf(dpia)
  yield { kind: 'heading', level: 1, text: dpiaName(print), anchor: dpiaAnchor(dpia), newPage: true, record: dpia.ref }
  if (isOneOfSeveral) yield* headOfReport(print)
  for (const [at, { says, title: titleOf, print: blocks }] of chapters.entries()) {
    // The summary has its page to itself.
    yield section(print, titleOf(said), says, at === 1 || (at === 0 && isOneOfSeveral))
    yield* gapsOnce(print, blocks(print))
  }
  yield* nationalPart(printing, 'dpias', dpia, section(print, printing.texts.documents.national, 'national'))
  yield section(print, said.chapters.checklist, 'checklist')
  yield checklistGrid(print, (where) => {
    const chapter = chapters.find(({ says }) => says === where) ?? chapters.find(({ says }) => says === inStep[where])
    return chapter?.title(said) ?? ''
  })
  if (printing.audience !== 'internal') return
  yield section(print, said.chapters.remarks, 'remarks')
  yield remarksPart(print)
}
