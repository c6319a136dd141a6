import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { DocumentFormat } from '@core/contract-values'
import type { Dossier } from '@core/dossier/dossier'
import { isDocumentId, isOfYear, recordsPrintedBy, refusalOf, type DocumentId } from '@templates/documents/registry'
import { isKnownRef } from '@templates/documents/select-records'
import { calendarYear } from '@templates/documents/year'
import { documentsIn, formatRefusal } from '@templates/formats/formats'
import { packContents } from '@templates/formats/pack/pack-contents'
import { realFileSystem } from '@main/storage/file-system'
import { discard } from '@main/storage/temp-file'
import { documentFiles } from './document-bytes'
import { exportName, freeTurn, pathOf } from './export-name'
import { exportPack } from './export-pack'
import { answering, refuse, Refused } from './refused'
import type { Watched } from './machine'
import type { ExportTask, TaskAnswer, WrittenFile } from './tasks'
import { writeExport } from './write-export'

/** Writes the documents asked for, one file each, or all in one archive. A cancelled or failed file leaves nothing behind. */
export function exportDocuments(task: ExportTask, watched: Watched): Promise<TaskAnswer<WrittenFile[]>> {
  return answering(async () => {
    const { dossier, request, directory } = task
    assertRecords(dossier, request.records)
    if (request.format === 'zip') {
      const only = request.documents.includes('all') ? undefined : request.documents.map(knownDocument)
      assertYear(only ?? [], task)
      for (const id of only ?? []) assertPrintable(id, 'docx', task)
      await assertFolder(directory)
      return exportPack(task, only, watched)
    }
    const format = documentFormat(request.format)
    const ids = documentsAsked(request, dossier)
    assertYear(ids, task)
    for (const id of ids) assertPrintable(id, format, task)
    await assertFolder(directory)
    return exportOneEach(ids, format, task, watched)
  })
}

async function exportOneEach(
  ids: readonly DocumentId[],
  format: DocumentFormat,
  task: ExportTask,
  { signal, onProgress }: Watched,
): Promise<WrittenFile[]> {
  const { dossier, request } = task
  const counts = ids.map((id) => recordsPrintedBy(id, dossier, request.records))
  const total = counts.reduce((sum, count) => sum + count, 0)
  const files: WrittenFile[] = []
  let before = 0
  for (const [n, id] of ids.entries()) {
    // One bar for all of them: a record is a step, whichever document it is printed in.
    const done = before
    const tell = (step: number) => onProgress(id, done + step, total)
    files.push(...(await exportOne(id, format, task, { signal, onProgress: tell })))
    before += counts[n] ?? 0
  }
  return files
}

/** One document: one file, or its parts. Of a document that could not be finished no part is left. */
async function exportOne(
  id: DocumentId,
  format: DocumentFormat,
  task: ExportTask,
  { signal, onProgress }: Parameters<typeof documentFiles>[3],
): Promise<readonly WrittenFile[]> {
  const { dossier, directory } = task
  const { language, records } = task.request
  const files: WrittenFile[] = []
  let turn: number | undefined
  try {
    for await (const { chunks, guarded, part } of documentFiles(id, format, task, { signal, onProgress })) {
      const number = (at: number) => exportName(id, task, part && { number: at, of: part.of })
      turn ??= await freeTurn(
        directory,
        Array.from({ length: part?.of ?? 1 }, (_, at) => number(at + 1)),
        format,
      )
      const path = pathOf(directory, number(part?.number ?? 1), { turn, ending: format })
      const bytes = await writeExport(path, chunks, signal)
      const cells = guarded?.() ?? 0
      files.push({
        path,
        document: id,
        language,
        records: part?.records ?? recordsPrintedBy(id, dossier, records),
        bytes,
        ...(cells > 0 ? { guarded: cells } : {}),
        ...(part ? { part: { number: part.number, of: part.of } } : {}),
      })
    }
  } catch (error) {
    await Promise.all(files.map(({ path }) => discard(realFileSystem, path)))
    throw signal.aborted && !(error instanceof Refused)
      ? refuse('cancelled', `${exportName(id, task)}.${format}`)
      : error
  }
  return files
}

type Asked = Pick<ExportTask['request'], 'format' | 'documents' | 'records' | 'audience'>

/** The documents that a person named, or all those that have something to say in this format and edition. */
export function documentsAsked(
  { format, documents, records, audience }: Asked,
  dossier: Dossier,
): readonly DocumentId[] {
  if (!documents.includes('all')) return documents.map(knownDocument)
  if (format === 'zip') return [...new Set(packContents(dossier, { audience, records }).parts.map(({ id }) => id))]
  return documentsIn(dossier, { format: documentFormat(format), records, audience })
}

/** An archive holds Word files, whose blanks and edition are theirs. */
const documentFormat = (format: Asked['format']): DocumentFormat =>
  format === 'zip' || format === 'pia' ? 'docx' : format

/** Refuses a reference no record bears. */
export function assertRecords(dossier: Dossier, records: readonly string[]): void {
  const stray = records.find((ref) => !isKnownRef(dossier, ref))
  if (stray !== undefined) throw refuse('unknown-record', stray)
}

/**
 * Refuses a document that would say nothing, since an empty cover would look like an answer; and an edition or a format
 * there is none of, rather than write another.
 */
function assertPrintable(id: DocumentId, format: DocumentFormat, { dossier, request }: ExportTask): void {
  const reason = refusalOf(id, dossier, request.records) ?? formatRefusal(id, format, request.audience)
  if (reason !== null) throw refuse(reason, id, reason === 'no-such-format' ? format : undefined)
}

/** A year nobody would read, or of which nothing can be told yet, is refused rather than left aside in silence. */
function assertYear(ids: readonly DocumentId[], { request, today }: ExportTask): void {
  if (request.year === undefined) return
  if (!ids.some(isOfYear)) throw refuse('not-of-a-year', request.documents.join(', '))
  if (request.year > calendarYear(today)) throw refuse('year-to-come', String(request.year))
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
