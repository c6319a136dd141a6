import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf, mainOrganisationOf } from '@core/dossier/references'
import { formatDate, type Language } from '@core/kinds'
import { texts } from '@core/texts'
import type { Block, PrintedDocument } from '../blocks'
import { dpoName } from './controller-parts'
import { d01ControllerRecord } from './d01-controller-record'
import { d03ActivitySheet } from './d03-activity-sheet'
import { checkForPrint, printedActivities, startPrinting, type Printing, type PrintOptions } from './printing'

export type { Audience, PrintOptions } from './printing'

interface DocumentDefinition {
  readonly print: (printing: Printing) => Generator<Block>
  /** Heading level at which one activity begins: progress counts these. */
  readonly stepLevel: 1 | 2
}

/** Every document there is, by its public code. Menus, the command line and the tests walk this. */
const documents = {
  D01: { print: d01ControllerRecord, stepLevel: 2 },
  D03: { print: d03ActivitySheet, stepLevel: 1 },
} as const satisfies Readonly<Record<string, DocumentDefinition>>

export type DocumentId = keyof typeof documents
export const documentIds = Object.keys(documents) as readonly DocumentId[]

export const documentTitle = (id: DocumentId, language: Language): string => texts[language].documents.titles[id]

/** How many records the document would hold. */
export const recordsPrintedBy = (_id: DocumentId, dossier: Dossier, records: readonly string[]): number =>
  printedActivities({ dossier, records }).length

/** Whether what a person typed is the code of a document. */
export const isDocumentId = (id: string): id is DocumentId => Object.hasOwn(documents, id)

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
    contents: true,
    words: printing.texts.documents.printer,
    blocks: () => print(startPrinting(dossier, options, checked)),
    steps: printedActivities(printing).length,
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
  const [only, ...more] = printedActivities(printing)
  const subject =
    id === 'D03' && only && more.length === 0 ? `${only.ref} · ${printing.words.text(only.name)}` : subtitles[id]
  return { organisation, title: titles[id], subtitle: subject, facts: facts.filter(({ value }) => value !== '') }
}
