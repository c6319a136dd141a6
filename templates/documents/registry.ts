import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf, mainOrganisationOf } from '@core/dossier/references'
import { textIn } from '@core/kinds'
import { formatDate } from '@core/texts/format'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import { recordTitle } from '@core/texts/words'
import type { Block, PrintedDocument } from '../blocks'
import { dpoName } from './controller-parts'
import { d01ControllerRecord } from './d01-controller-record'
import { d03ActivitySheet } from './d03-activity-sheet'
import { d04DpiaReport } from './d04-dpia-report'
import { d05PriorConsultation } from './d05-prior-consultation'
import { checkForPrint, startPrinting, type Printing, type PrintOptions } from './printing'
import { s01DpiaScreening } from './s01-dpia-screening'
import { selectRecords, type DocumentSubject, type WantedRefs } from './select-records'

export type { Audience, PrintOptions } from './printing'

interface DocumentDefinition {
  readonly print: (printing: Printing) => Generator<Block>
  /** What it is about: one step of the progress is one of these. */
  readonly about: DocumentSubject
  /** Heading level at which one of them begins. */
  readonly stepLevel: 1 | 2
  /** The cover names the record where there is only one. */
  readonly ofOne?: true
  /** A few pages, read from the first to the last. */
  readonly short?: true
  /** Says something even while there is no record: that there is none yet. */
  readonly evenEmpty?: true
}

/** Every document there is, by its public code. Menus, the command line and the tests walk this. */
const documents = {
  D01: { print: d01ControllerRecord, about: 'activities', stepLevel: 2, evenEmpty: true },
  D03: { print: d03ActivitySheet, about: 'activities', stepLevel: 1, ofOne: true },
  D04: { print: d04DpiaReport, about: 'dpias', stepLevel: 1, ofOne: true },
  D05: { print: d05PriorConsultation, about: 'dpias', stepLevel: 1, ofOne: true },
  S01: { print: s01DpiaScreening, about: 'activities', stepLevel: 1, ofOne: true, short: true },
} as const satisfies Readonly<Record<string, DocumentDefinition>>

export type DocumentId = keyof typeof documents
export const documentIds = Object.keys(documents) as readonly DocumentId[]

export const documentTitle = (id: DocumentId, language: WindowLanguage): string =>
  textsOf(language).documents.titles[id]

/** What a document is about: its selection offers the records of that register. */
export const documentSubject = (id: DocumentId): DocumentSubject => documents[id].about

/** The documents about a register. */
export const documentsAbout = (register: DocumentSubject): readonly DocumentId[] =>
  documentIds.filter((id) => documentSubject(id) === register)

/** Whether a document is about one record at a time, each with its own beginning. */
export const printsOne = (id: DocumentId): boolean => (documents[id] as DocumentDefinition).ofOne === true

/** How many records the document would hold; a document about the file is one. */
export function recordsPrintedBy(id: DocumentId, dossier: Dossier, refs: WantedRefs): number {
  const about = documentSubject(id)
  return about === 'file' ? 1 : selectRecords(dossier, about, refs).length
}

/** Whether it would say something: a document about nothing would look like an answer. */
export const hasSomethingToPrint = (id: DocumentId, dossier: Dossier, refs: WantedRefs): boolean =>
  ((documents[id] as DocumentDefinition).evenEmpty === true && refs.length === 0) ||
  recordsPrintedBy(id, dossier, refs) > 0

/** Whether what a person typed is the code of a document. */
export const isDocumentId = (id: string): id is DocumentId => Object.hasOwn(documents, id)

const hasContents = (id: DocumentId): boolean => !(documents[id] as DocumentDefinition).short

/** The document as a value. */
export function printDocument(id: DocumentId, dossier: Dossier, options: PrintOptions): PrintedDocument {
  const checked = checkForPrint(dossier, options)
  const { print, stepLevel } = documents[id]
  const printing = startPrinting(dossier, options, checked)
  const organisation = mainOrganisationOf(dossier)?.legalName || clientFileOf(dossier).fileName
  const title = documentTitle(id, options.language)
  return {
    code: id,
    language: options.language,
    cover: coverOf(id, printing, organisation),
    header: [organisation, title, clientFileOf(dossier).registerVersion].filter((part) => part !== '').join(' · '),
    contents: hasContents(id),
    words: printing.texts.documents.printer,
    blocks: () => print(startPrinting(dossier, options, checked)),
    steps: recordsPrintedBy(id, dossier, options.records),
    stepLevel,
    properties: {
      title: `${title} · ${organisation}`,
      subject: subtitleOf(id, printing),
      author: organisation,
      keywords: id,
    },
  }
}

function coverOf(id: DocumentId, printing: Printing, organisation: string): PrintedDocument['cover'] {
  const { cover, titles, audience } = printing.texts.documents
  const {
    language,
    parameters: { words },
  } = printing
  const { registerVersion, confidentiality } = clientFileOf(printing.dossier)
  const facts = [
    { label: cover.version, value: registerVersion || cover.noVersion },
    { label: cover.date, value: formatDate(printing.today, printing.language) },
    { label: cover.language, value: cover.languageName },
    {
      label: cover.audience,
      value: printing.audience === 'authority' ? textIn(words.authority, language) : audience[printing.audience],
    },
    {
      label: cover.confidentiality,
      value: confidentiality === '' ? '' : printing.texts.codes.confidentiality[confidentiality],
    },
    { label: cover.dpo, value: dpoName(printing) },
  ]
  return {
    organisation,
    title: titles[id],
    subtitle: onlyRecord(id, printing) ?? subtitleOf(id, printing),
    facts: facts.filter(({ value }) => value !== ''),
  }
}

const subtitleOf = (id: DocumentId, { texts, language, parameters }: Printing) =>
  texts.documents.subtitles[id](textIn(parameters.words.law, language))

/** Name of the record a sheet is about, when there is only one. */
function onlyRecord(id: DocumentId, { dossier, records, words }: Printing): string | undefined {
  const about = documentSubject(id)
  const { ofOne }: DocumentDefinition = documents[id]
  if (!ofOne || about === 'file') return undefined
  const [only, ...more] = selectRecords(dossier, about, records)
  if (!only || more.length > 0) return undefined
  return [only.ref, recordTitle(about, only, words)].filter((text) => text !== '').join(' · ')
}
