import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf, mainOrganisationOf } from '@core/dossier/references'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import type { Block, PrintedDocument } from '../blocks'
import { dpoName } from './controller-parts'
import { d01ControllerRecord } from './d01-controller-record'
import { d03ActivitySheet } from './d03-activity-sheet'
import { d04DpiaReport } from './d04-dpia-report'
import { d05PriorConsultation } from './d05-prior-consultation'
import {
  checkForPrint,
  printedActivities,
  printedDpias,
  startPrinting,
  type Printing,
  type PrintOptions,
} from './printing'
import { s01DpiaScreening } from './s01-dpia-screening'
import { formatDate } from '@core/texts/format'

export type { Audience, PrintOptions } from './printing'

export type DocumentSubject = 'activities' | 'dpias'

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
}

/** Every document there is, by its public code. Menus, the command line and the tests walk this. */
const documents = {
  D01: { print: d01ControllerRecord, about: 'activities', stepLevel: 2 },
  D03: { print: d03ActivitySheet, about: 'activities', stepLevel: 1, ofOne: true },
  D04: { print: d04DpiaReport, about: 'dpias', stepLevel: 1, ofOne: true },
  D05: { print: d05PriorConsultation, about: 'dpias', stepLevel: 1, ofOne: true },
  S01: { print: s01DpiaScreening, about: 'activities', stepLevel: 1, ofOne: true, short: true },
} as const satisfies Readonly<Record<string, DocumentDefinition>>

export type DocumentId = keyof typeof documents
export const documentIds = Object.keys(documents) as readonly DocumentId[]

export const documentTitle = (id: DocumentId, language: WindowLanguage): string =>
  textsOf(language).documents.titles[id]

/** The register a document prints: its selection offers these records. */
export const documentSubject = (id: DocumentId): DocumentSubject => documents[id].about

/** How many records the document would hold. */
export const recordsPrintedBy = (id: DocumentId, dossier: Dossier, records: readonly string[]): number =>
  (documents[id].about === 'dpias' ? printedDpias : printedActivities)({ dossier, records }).length

/** Whether a reference may be asked for: that of an activity or of an impact assessment. */
export const isPrintableRecord = ({ activities, dpias }: Dossier, ref: string): boolean =>
  [...activities, ...dpias].some((record) => record.ref === ref)

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
      subject: printing.texts.documents.subtitles[id],
      author: organisation,
      keywords: id,
    },
  }
}

function coverOf(id: DocumentId, printing: Printing, organisation: string): PrintedDocument['cover'] {
  const { cover, titles, subtitles, audience } = printing.texts.documents
  const { registerVersion, confidentiality } = clientFileOf(printing.dossier)
  const facts = [
    { label: cover.version, value: registerVersion || cover.noVersion },
    { label: cover.date, value: formatDate(printing.today, printing.language) },
    { label: cover.language, value: cover.languageName },
    { label: cover.audience, value: audience[printing.audience] },
    {
      label: cover.confidentiality,
      value: confidentiality === '' ? '' : printing.texts.codes.confidentiality[confidentiality],
    },
    { label: cover.dpo, value: dpoName(printing) },
  ]
  return {
    organisation,
    title: titles[id],
    subtitle: onlyRecord(id, printing) ?? subtitles[id],
    facts: facts.filter(({ value }) => value !== ''),
  }
}

/** Name of the record a sheet is about, when there is only one. */
function onlyRecord(id: DocumentId, printing: Printing): string | undefined {
  const { about, ofOne }: DocumentDefinition = documents[id]
  const names =
    about === 'dpias'
      ? printedDpias(printing).map(({ ref, title }) => ({ ref, name: title }))
      : printedActivities(printing).map(({ ref, name }) => ({ ref, name }))
  const [only, ...more] = names
  if (!ofOne || !only || more.length > 0) return undefined
  return [only.ref, printing.words.text(only.name)].filter((text) => text !== '').join(' · ')
}
