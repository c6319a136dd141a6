import { access, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Dossier } from '@core/dossier/dossier'
import { mainOrganisationOf, clientFileOf } from '@core/dossier/references'
import { textsOf } from '@core/texts/languages'
import {
  audiencesOf,
  documentIds,
  hasSomethingToPrint,
  isDocumentId,
  printDocument,
  recordsPrintedBy,
  type Audience,
  refusalOf,
  type DocumentId,
} from '@templates/documents/registry'
import { isKnownRef } from '@templates/documents/select-records'
import { printWord } from '@templates/word/print-word'
import { writeFileAtomically } from '@main/storage/write-file-atomically'
import { fileNameFor } from './listing'
import { letterheadIn } from './letterheads'
import type { OnProgress } from './machine'
import { answering, refuse } from './refused'
import type { ExportTask, TaskAnswer, WrittenFile } from './tasks'

/** Prints the documents asked for, one file each. A cancelled or failed document leaves nothing behind. */
export function exportDocuments(
  task: ExportTask,
  { signal, onProgress }: { signal: AbortSignal; onProgress: OnProgress },
): Promise<TaskAnswer<WrittenFile[]>> {
  return answering(async () => {
    const { dossier, request, directory, today, at } = task
    const { language, audience, annexes, records } = request
    const ids = documentsAsked(request, dossier)
    assertRecords(dossier, records)
    assertSaysSomething(ids, task)
    assertEditions(ids, audience)
    await assertFolder(directory)
    const letterhead = task.letterhead && letterheadIn(task.letterhead)
    const files: WrittenFile[] = []
    for (const id of ids) {
      const document = printDocument(id, dossier, { language, audience, annexes, records, today, now: at })
      const path = await freePath(directory, nameOf(id, task))
      let bytes = 0
      const chunks = printWord(document, {
        signal,
        date: at,
        letterhead,
        onProgress: (done, total) => onProgress(id, done, total),
      })
      const counted = (async function* () {
        for await (const chunk of chunks) {
          bytes += chunk.byteLength
          yield chunk
        }
      })()
      await writeFileAtomically(path, counted, { signal, makeFolder: true }).catch((error: unknown) => {
        throw signal.aborted ? refuse('cancelled', basename(path)) : error
      })
      files.push({ path, document: id, language, records: recordsPrintedBy(id, dossier, records), bytes })
    }
    return files
  })
}

/** The documents that a person named, or all those that have something to print. */
export const documentsAsked = (
  { documents, records, audience }: Pick<ExportTask['request'], 'documents' | 'records' | 'audience'>,
  dossier: Dossier,
): readonly DocumentId[] =>
  documents.includes('all')
    ? documentIds.filter((id) => audiencesOf(id).includes(audience) && hasSomethingToPrint(id, dossier, records))
    : documents.map(knownDocument)

/** Refuses a reference no record bears. */
export function assertRecords(dossier: Dossier, records: readonly string[]): void {
  const stray = records.find((ref) => !isKnownRef(dossier, ref))
  if (stray !== undefined) throw refuse('unknown-record', stray)
}

/** Refuses a document that would say nothing: an empty cover would look like an answer. */
function assertSaysSomething(ids: readonly DocumentId[], { dossier, request }: ExportTask): void {
  for (const id of ids) {
    const reason = refusalOf(id, dossier, request.records)
    if (reason !== null) throw refuse(reason, id)
  }
}

/** Refuses an edition there is none of, rather than print another. */
function assertEditions(ids: readonly DocumentId[], audience: Audience): void {
  const without = ids.find((id) => !audiencesOf(id).includes(audience))
  if (without !== undefined) throw refuse('no-such-edition', without)
}

/** A file in the folder's place is told by its own name, not by that of a document which was never begun. */
export async function assertFolder(directory: string): Promise<void> {
  const found = await stat(directory).catch(() => null)
  if (found && !found.isDirectory()) throw refuse('read-only', basename(directory))
}

function knownDocument(id: string): DocumentId {
  if (!isDocumentId(id)) throw refuse('unknown-document', id)
  return id
}

const organisationName = ({ dossier }: ExportTask) =>
  fileNameFor(mainOrganisationOf(dossier)?.legalName || clientFileOf(dossier).fileName).slice(0, 40)

/** More are told by their number: a name has an end. */
const mostNamed = 3

/** `D03_mairie-de-valmont_t-003_autorite_2026-11-23_fr`: document, client, records where not all, edition, date, language. */
function nameOf(id: DocumentId, task: ExportTask): string {
  const { language, audience, records } = task.request
  const { editionInName, recordsInName } = textsOf(language).documents
  const named = records.length > mostNamed ? [recordsInName(records.length)] : records.map(fileNameFor)
  return [
    id,
    organisationName(task),
    ...(named.length > 0 ? [named.join('-')] : []),
    editionInName[audience],
    task.today,
    language,
  ].join('_')
}

/** `…_2.docx` where an earlier export bears the name: it is never overwritten. */
async function freePath(directory: string, stem: string): Promise<string> {
  for (let turn = 1; ; turn += 1) {
    const path = join(directory, `${stem}${turn === 1 ? '' : `_${turn}`}.docx`)
    const taken = await access(path).then(
      () => true,
      () => false,
    )
    if (!taken) return path
  }
}
