import { listed } from '@core/kinds/listed'
import { askedBy, conclusionThatFollows, isMilderThanAnswers, needsMeasures } from '@core/law/transfer-steps'
import { rowDefinitions, type Transfer } from '@core/registers'
import { fieldLabel } from '@core/texts/field-texts'
import type { Block, Note, Text } from '../blocks'
import {
  approvalInWords,
  conclusionNote,
  coverLines,
  coverOf,
  sheetOf,
  told,
  type Assessment,
} from './assessment-parts'
import { quiet } from './gaps-told'
import type { OwnCover } from './dpia-cover'
import { answer, printed, withRef, type Printing } from './printing'
import { notStated } from './parts'

type Tia = Assessment<'transferAssessments'>

/** D07, what a transfer tool is worth in the country of destination: GDPR Art. 46, in the six steps of EDPB 01/2020. */
export function* d07TransferAssessment(printing: Printing): Generator<Block> {
  const { chapters } = printing.texts.documents.assessments.d07
  for (const record of printed(printing, 'transferAssessments')) {
    const tia: Tia = { printing, register: 'transferAssessments', record }
    const expected = askedBy(record)
    yield* sheetOf(
      tia,
      [
        ['transfer', chapters.transfer, transfer(tia)],
        ['tool', chapters.tool, told(tia, ['tool', 'toolDetail'], expected.tool)],
        ['law', chapters.law, told(tia, lawAndPractice, lawAndPractice)],
        ['measures', chapters.measures, measures(tia)],
        ['procedure', chapters.procedure, procedure(tia)],
        ['review', chapters.review, told(tia, ['reviewOn', 'reviewEvents'], expected.review)],
        ['conclusion', chapters.conclusion, conclusion(tia)],
      ],
      // Told where the conclusion stands.
      { toldAbove: ['TRF-23'] },
    )
  }
}

export const d07Cover = (printing: Printing): OwnCover =>
  coverOf(printing, 'transferAssessments', (tia) => [
    ...coverLines(tia, ['destination', 'assessedBy']),
    {
      label: printing.texts.documents.assessments.approval,
      value: approvalInWords(tia, tia.record) || printing.texts.documents.assessments.notApproved,
    },
    ...coverLines(tia, ['reviewOn']),
  ])

const lawAndPractice = [
  'lawsExamined',
  'problematicLegislation',
  'appliesInPractice',
  'sources',
  'importerAnswers',
  'reportsOfRequests',
] as const

function* transfer(tia: Tia): Generator<Block> {
  const { printing, record } = tia
  const { d07, columns } = printing.texts.documents.assessments
  const { fields } = printing.texts.rows.transfers
  yield* told(tia, ['destination', 'mapping'], askedBy(record).mapping)
  const relying = (['activities', 'processorActivities'] as const).flatMap((register) =>
    printing.dossier[register].flatMap((activity) =>
      activity.transfers
        .filter(({ tia: id }) => id === record.id)
        .map((each): readonly Text[] => [
          withRef(activity, printing.words.text(activity.name)),
          each.importerName,
          each.destination === '' ? '' : printing.words.code('country', each.destination),
          each.mechanism === '' ? '' : printing.words.code('transferMechanism', each.mechanism),
          dataInWords(printing, each),
        ]),
    ),
  )
  yield {
    kind: 'grid',
    description: d07.relying,
    empty: d07.noneRelying,
    columns: [
      { label: columns.activity, share: 4 },
      { label: fields.importerName.label, share: 3 },
      { label: fields.destination.label, share: 2 },
      { label: fields.mechanism.label, share: 3 },
      { label: d07.dataAndForm, share: 4 },
    ],
    rows: relying,
  }
}

/** What goes over, how much, and in what form: who holds the keys decides what step 4 is worth. */
function dataInWords({ texts, words }: Printing, row: Transfer): string {
  const { fields } = rowDefinitions.transfers
  const labels = texts.rows.transfers.fields
  const said = (name: 'data' | 'volume' | 'frequency' | 'format' | 'keyHolder') => {
    const kind = fields[name].kind as { asWords(value: unknown, words: Printing['words']): string }
    const text = kind.asWords(row[name], words)
    return text === '' ? [] : [name === 'data' ? text : words.pair(labels[name].label, text)]
  }
  return (['data', 'volume', 'frequency', 'format', 'keyHolder'] as const).flatMap(said).join('\n')
}

const sorts = [
  ['technicalMeasures', 'technicalEffective'],
  ['contractualMeasures', 'contractualEffective'],
  ['organisationalMeasures', 'organisationalEffective'],
] as const

/** Measures with what each is worth. Where step 3 calls for none, that is said; those there are remain. */
function* measures({ printing, record }: Tia): Generator<Block> {
  const { texts } = printing
  const { d07 } = texts.documents.assessments
  const isNeeded = needsMeasures(record)
  if (!isNeeded) yield quiet(d07.noMeasure)
  const said = (name: (typeof sorts)[number][number]): Text => {
    const lines = answer(printing, 'transferAssessments', record, name)
    return lines.length === 0 ? notStated(texts) : lines.join('\n')
  }
  const isTold = ([measure, worth]: (typeof sorts)[number]) =>
    answer(printing, 'transferAssessments', record, measure).length +
      answer(printing, 'transferAssessments', record, worth).length >
    0
  const rows = sorts.filter((sort) => isTold(sort))
  const silent = sorts.filter((sort) => !isTold(sort)).map(([name]) => fieldLabel(texts, 'transferAssessments', name))
  if (rows.length > 0)
    yield {
      kind: 'grid',
      description: d07.measuresSay,
      empty: texts.documents.assessments.nothing,
      columns: [
        { label: d07.sort, share: 2.5 },
        { label: d07.measure, share: 5 },
        { label: d07.worth, share: 2.5 },
      ],
      rows: rows.map(([measure, worth]) => [
        [{ text: fieldLabel(texts, 'transferAssessments', measure), strong: true }],
        said(measure),
        worthOf(printing, fieldLabel(texts, 'transferAssessments', worth), said(worth)),
      ]),
    }
  if (isNeeded && silent.length > 0)
    yield quiet(texts.documents.breaches.notStated(listed(silent, texts.spoken.semicolon)))
}

/** « Efficaces : non »: what a contract is asked is not what a technical measure is asked. */
const worthOf = ({ words }: Printing, question: string, said: Text): Text =>
  typeof said === 'string' ? words.pair(question, said) : [words.pair(question, ''), ...said]

const steps = ['clausesAmended', 'authorisationNeeded', 'authorisationReference', 'procedureDoneOn'] as const

function* procedure(tia: Tia): Generator<Block> {
  const isNeeded = needsMeasures(tia.record)
  const blocks = [...told(tia, steps, askedBy(tia.record).procedure)]
  yield* blocks.length > 0 || isNeeded ? blocks : [quiet(tia.printing.texts.documents.assessments.d07.noStep)]
}

const signedOff = ['assessedBy', 'dpoOpinion', 'approvedBy', 'approvedOn'] as const

function* conclusion(tia: Tia): Generator<Block> {
  yield reached(tia)
  yield* inHouse(tia)
  yield* told(tia, signedOff, signedOff)
}

const reached = (tia: Tia): Note => {
  const { printing, record } = tia
  return conclusionNote(tia, {
    reached: record.conclusion === '' ? '' : printing.words.code('transferConclusion', record.conclusion),
    isNegative: record.conclusion === 'notEffective',
    reason: record.conclusionReason,
    unsaid: printing.texts.documents.assessments.d07,
  })
}

/** What steps 3 and 4 lead to is a hint for whoever decides: it stays in the house. */
function* inHouse({ printing, record }: Tia): Generator<Block> {
  if (printing.audience !== 'internal') return
  const { toSettle, d07 } = printing.texts.documents.assessments
  const following = conclusionThatFollows(record)
  const text =
    'open' in following
      ? record.conclusion === ''
        ? d07.waits(following.open.map((name) => fieldLabel(printing.texts, 'transferAssessments', name)).join(', '))
        : ''
      : isMilderThanAnswers(record)
        ? d07.milder(printing.words.code('transferConclusion', following.conclusion))
        : record.conclusion === ''
          ? d07.follows(printing.words.code('transferConclusion', following.conclusion))
          : ''
  if (text !== '') yield { kind: 'note', tone: 'warning', title: toSettle, text: [text] }
}
