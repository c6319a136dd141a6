import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf, mainOrganisationOf } from '@core/dossier/references'
import { textIn } from '@core/kinds'
import type { RegisterName } from '@core/registers'
import type { RefusalReason } from '@core/refusals'
import { formatDate } from '@core/texts/format'
import { textsOf, type WindowLanguage } from '@core/texts/languages'
import type { Texts } from '@core/texts/texts'
import { unmarked } from '@core/texts/foreign'
import { recordTitle } from '@core/texts/words'
import type { PrintedDocument } from '../blocks'
import { extracts, texted } from './catalogue'
import { dpoName } from './controller-parts'
import type { DocumentDefinition } from './document'
import { audiences, type Audience } from './editions'
import type { OwnCover } from './dpia-cover'
import { coverInRuns } from './language-runs'
import { withOtherLanguages } from './other-languages'
import { checkForPrint, startPrinting, withRef, type Printing, type PrintOptions } from './printing'
import { selectRecords, type DocumentSubject, type WantedRefs } from './select-records'

export { audiences, type Audience } from './editions'
export type { PrintOptions } from './printing'

/** Every document there is, by its public code. Menus, the command line and the tests walk this. */
const documents = { ...texted, ...extracts }

export type DocumentId = keyof typeof documents
export const documentIds = Object.keys(documents) as readonly DocumentId[]

const titleOf = (id: DocumentId, texts: Texts): string =>
  isExtract(id) ? extracts[id].named(texts).title : texts.documents.titles[id]

/** The line under the title: a document of the law cites it by the name it bears here. */
const subtitleOf = (id: DocumentId, { texts, language, parameters }: Printing): string =>
  isExtract(id)
    ? extracts[id].named(texts).subtitle
    : texts.documents.subtitles[id](textIn(parameters.words.law, language))

export const documentTitle = (id: DocumentId, language: WindowLanguage): string => titleOf(id, textsOf(language))

/** What a document is about: its selection offers the records of that register. */
export const documentSubject = (id: DocumentId): DocumentSubject => documents[id].about

/** The documents about a register. */
export const documentsAbout = (register: DocumentSubject): readonly DocumentId[] =>
  documentIds.filter((id) => documentSubject(id) === register)

/** Whether a document is about one record at a time, each with its own beginning. */
export const printsOne = (id: DocumentId): boolean => (documents[id] as DocumentDefinition).ofOne === true

/** Whether all it says is said by other documents too. */
export const isComposed = (id: DocumentId): boolean => (documents[id] as DocumentDefinition).composed === true

/** The records whose attached files a document shows: their bytes are read before it is printed. */
export const filesShownBy = (id: DocumentId, dossier: Dossier, refs: WantedRefs) =>
  (documents[id] as DocumentDefinition).shows?.(dossier, refs) ?? []

/** Whether it is about a calendar year, which may be asked for. */
export const isOfYear = (id: DocumentId): boolean => (documents[id] as DocumentDefinition).ofYear === true

/** Whether it is a register as a whole, one record after the other: what a table can hold. */
export function isRegisterDocument(id: DocumentId): boolean {
  const { about, also, ofOne, letter } = documents[id] as DocumentDefinition
  return about !== 'file' && also === undefined && (isExtract(id) || !(ofOne || letter))
}

/** The editions there are of a document. */
export const audiencesOf = (id: DocumentId): readonly Audience[] =>
  audiences.filter((audience) => audience !== 'public' || (documents[id] as DocumentDefinition).forAll === true)

/** How many records the document would hold; a document about the file is one. */
export function recordsPrintedBy(id: DocumentId, dossier: Dossier, refs: WantedRefs): number {
  return documentSubject(id) === 'file' ? 1 : recordsOf(id, dossier, refs).length
}

/** The records a document prints. */
export const recordsPrinted = (
  id: DocumentId,
  dossier: Dossier,
  refs: WantedRefs,
): readonly { readonly ref: string }[] => recordsOf(id, dossier, refs)

function recordsOf(id: DocumentId, dossier: Dossier, refs: WantedRefs): readonly { readonly ref: string }[] {
  const { suits } = documents[id] as DocumentDefinition
  return (
    suits?.records(dossier, refs) ??
    registersPrintedBy(id).flatMap((register): readonly { readonly ref: string }[] =>
      selectRecords(dossier, register, refs),
    )
  )
}

/** The registers whose records a document prints. */
export function registersPrintedBy(id: DocumentId): readonly RegisterName[] {
  const { about, also = [] } = documents[id] as DocumentDefinition
  return about === 'file' ? also : [about, ...also]
}

/** Whether it would say something: a document about nothing would look like an answer. */
export const hasSomethingToPrint = (id: DocumentId, dossier: Dossier, refs: WantedRefs): boolean =>
  ((documents[id] as DocumentDefinition).evenEmpty === true && refs.length === 0) ||
  // What is composed of other documents says something where one of them does.
  (isComposed(id) ? recordsOf(id, dossier, refs).length : recordsPrintedBy(id, dossier, refs)) > 0

/** Why it would say nothing: no record belongs in it, or none of those it is about is of the sort it is made for. */
export function refusalOf(id: DocumentId, dossier: Dossier, refs: WantedRefs): RefusalReason | null {
  if (hasSomethingToPrint(id, dossier, refs)) return null
  const { about, suits } = documents[id] as DocumentDefinition
  const isOtherwise = suits && about !== 'file' && selectRecords(dossier, about, refs).length > 0
  return isOtherwise ? suits.otherwise : 'nothing-to-print'
}

/** Whether what a person typed is the code of a document. */
export const isDocumentId = (id: string): id is DocumentId => Object.hasOwn(documents, id)

/** The documents worth offering for a file: a register without a record has no extract. */
export const documentsOffered = (dossier: Dossier): readonly DocumentId[] =>
  documentIds.filter((id) => !needsRecord(id) || hasSomethingToPrint(id, dossier, []))

const needsRecord = (id: DocumentId) => isExtract(id) || (documents[id] as DocumentDefinition).onRecord === true

const isExtract = (id: DocumentId): id is keyof typeof extracts => Object.hasOwn(extracts, id)

const hasContents = (id: DocumentId, records: number): boolean => {
  const { short, sheet }: DocumentDefinition = documents[id]
  return !short && !(sheet && records === 1)
}

/** The document as a value. */
export function printDocument(id: DocumentId, dossier: Dossier, options: PrintOptions): PrintedDocument {
  const checked = checkForPrint(dossier, options)
  const { print, stepLevel } = documents[id]
  const printing = startPrinting(dossier, options, checked)
  const organisation = mainOrganisationOf(dossier)?.legalName || clientFileOf(dossier).fileName
  const title = titleOf(id, printing.texts)
  const steps = recordsPrintedBy(id, dossier, options.records)
  const own = (documents[id] as DocumentDefinition).cover?.(printing)
  return {
    code: id,
    language: options.language,
    cover: coverInRuns(coverOf(id, printing, organisation, own)),
    header: headerOf(
      id,
      organisation,
      [title, ...(own?.running ?? [clientFileOf(dossier).registerVersion])].map(unmarked),
    ),
    ...lettersOf(documents[id], steps),
    contents: hasContents(id, steps),
    words: printing.texts.documents.printer,
    blocks: () => {
      const once = startPrinting(dossier, options, checked)
      return withOtherLanguages(once, documents[id], print(once))
    },
    steps,
    stepLevel,
    properties: {
      title: `${title} · ${organisation}`,
      subject: unmarked(subtitleOf(id, printing)),
      author: organisation,
      keywords: id,
    },
  }
}

function lettersOf(
  { letter, ofOne }: DocumentDefinition,
  records: number,
): Pick<PrintedDocument, 'letter' | 'several'> {
  if (!letter) return {}
  return ofOne && records > 1 ? { letter, several: true } : { letter }
}

/** A letter bears its sender alone: whose file it comes from is nothing to whoever receives it. */
const headerOf = (id: DocumentId, organisation: string, more: readonly string[]): string =>
  [organisation, ...((documents[id] as DocumentDefinition).letter ? [] : more)]
    .filter((part) => part !== '')
    .join(' · ')

function coverOf(
  id: DocumentId,
  printing: Printing,
  organisation: string,
  own: OwnCover | undefined,
): PrintedDocument['cover'] {
  const { cover, audience } = printing.texts.documents
  const {
    language,
    parameters: { words },
  } = printing
  const { registerVersion, confidentiality } = clientFileOf(printing.dossier)
  const facts = [
    ...(own?.facts ?? [
      { label: cover.version, value: registerVersion || cover.noVersion },
      { label: cover.date, value: formatDate(printing.today, printing.language) },
    ]),
    { label: cover.language, value: cover.languageName },
    {
      label: cover.audience,
      value: printing.audience === 'authority' ? textIn(words.authority, language) : audience[printing.audience],
    },
    {
      label: cover.confidentiality,
      // How the file is kept in the house says nothing of an edition made to leave it.
      value:
        confidentiality === '' || printing.audience !== 'internal'
          ? ''
          : printing.texts.codes.confidentiality[confidentiality],
    },
    { label: cover.dpo, value: printing.audience === 'public' ? '' : dpoName(printing) },
  ]
  return {
    organisation,
    title: titleOf(id, printing.texts),
    subtitle: onlyRecord(id, printing) ?? subtitleOf(id, printing),
    facts: facts.filter(({ value }) => value !== ''),
    ...(own?.blocks === undefined ? {} : { blocks: own.blocks }),
  }
}

/** Name of the record a sheet is about, when there is only one. */
function onlyRecord(id: DocumentId, { dossier, records, words }: Printing): string | undefined {
  const about = documentSubject(id)
  const { ofOne }: DocumentDefinition = documents[id]
  if (!ofOne || about === 'file') return undefined
  const refs = recordsOf(id, dossier, records).map(({ ref }) => ref)
  const [only, ...more] = selectRecords(dossier, about, records).filter(({ ref }) => refs.includes(ref))
  if (!only || more.length > 0) return undefined
  return withRef(only, recordTitle(about, only, words))
}
