import { setImmediate } from 'node:timers/promises'
import type { DocumentFormat } from '@core/contract-values'
import { textsOf } from '@core/texts/languages'
import { printDocument, recordsPrintedBy, type DocumentId } from '@templates/documents/registry'
import { writeJsonLd } from '@templates/formats/json-ld/write-json-ld'
import { writePage } from '@templates/formats/page/write-page'
import { writeCsv } from '@templates/formats/sheets/write-csv'
import { writeXlsx } from '@templates/formats/sheets/write-xlsx'
import { twinOf } from '@templates/formats/twins/twin'
import { printWord } from '@templates/word/print-word'
import { letterheadIn } from './letterheads'
import type { ExportTask } from './tasks'

export interface Made {
  readonly chunks: AsyncIterable<Uint8Array>
  /** Told once all is read: what the person must hear of the file. */
  readonly guarded?: () => number
}

interface Making {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

/** One document in one format, as bytes that are made while they are read. */
export function documentBytes(id: DocumentId, format: DocumentFormat, task: ExportTask, making: Making): Made {
  const { dossier, request, today, at } = task
  const { language, audience, annexes, records, year } = request
  const options = { language, audience, annexes, records, year, files: task.files, today, now: at }
  const { signal, onProgress } = making
  const letterhead = task.letterhead && letterheadIn(task.letterhead)
  const steps = recordsPrintedBy(id, dossier, records)
  const told = (chunks: AsyncIterable<Uint8Array>) => finished(chunks, () => onProgress(steps, steps))
  switch (format) {
    case 'docx':
      return { chunks: printWord(printDocument(id, dossier, options), { signal, date: at, onProgress, letterhead }) }
    case 'xlsx':
      return { chunks: told(writeXlsx(twinOf(id, dossier, options), at, signal)) }
    case 'csv': {
      const csv = writeCsv(twinOf(id, dossier, options).tables[0], language)
      return { chunks: told(encoded(csv.chunks, signal)), guarded: csv.guarded }
    }
    case 'jsonld':
      return { chunks: told(encoded(writeJsonLd(dossier, options), signal)) }
    case 'html': {
      const { toContent } = textsOf(language).documents.formats
      return { chunks: told(encoded(writePage(printDocument(id, dossier, options), toContent), signal)) }
    }
  }
}

/** Characters gathered between two turns of the event loop: enough to be quick, few enough to hear somebody who stops it. */
const batchLength = 65_536

async function* encoded(chunks: Iterable<string>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let batch = ''
  for (const chunk of chunks) {
    batch += chunk
    if (batch.length < batchLength) continue
    yield Buffer.from(batch)
    batch = ''
    await setImmediate()
    signal.throwIfAborted()
  }
  yield Buffer.from(batch)
}

async function* finished(chunks: AsyncIterable<Uint8Array>, tell: () => void): AsyncGenerator<Uint8Array> {
  yield* chunks
  tell()
}
