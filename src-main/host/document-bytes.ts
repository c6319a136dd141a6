import { setImmediate } from 'node:timers/promises'
import type { DocumentFormat } from '@core/contract-values'
import { textsOf } from '@core/texts/languages'
import { printDocument, recordsPrintedBy, type DocumentId, type PrintOptions } from '@templates/documents/registry'
import { writeJsonLd } from '@templates/formats/json-ld/write-json-ld'
import { writePage } from '@templates/formats/page/write-page'
import { writeCsv } from '@templates/formats/sheets/write-csv'
import { writeXlsx } from '@templates/formats/sheets/write-xlsx'
import { twinOf } from '@templates/formats/twins/twin'
import { mostPages } from '@templates/in-parts/divide'
import { inParts, type DocumentPart } from '@templates/in-parts/in-parts'
import { printWord } from '@templates/word/print-word'
import { LongerThan } from '@templates/word/write-body'
import { letterheadIn } from './letterheads'
import type { ExportTask } from './tasks'

export interface Made {
  readonly chunks: AsyncIterable<Uint8Array>
  /** Told once all is read: what the person must hear of the file. */
  readonly guarded?: () => number
  /** Of a document that is too long for one file. */
  readonly part?: DocumentPart['part']
}

interface Making {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

/**
 * One document in one format, as bytes that are made while they are read: a Word file, or several where it is too long for
 * one, each to be read before the next is asked for; in another format always one file.
 */
export async function* documentFiles(
  id: DocumentId,
  format: DocumentFormat,
  task: ExportTask,
  making: Making,
): AsyncGenerator<Made> {
  const { dossier, request, today, at } = task
  const { language, audience, annexes, records, year } = request
  const options = { language, audience, annexes, records, year, files: task.files, today, now: at }
  if (format === 'docx') return yield* wordFiles(id, options, task, making)
  const { signal, onProgress } = making
  const steps = recordsPrintedBy(id, dossier, records)
  const told = (chunks: AsyncIterable<Uint8Array>) => finished(chunks, () => onProgress(steps, steps))
  switch (format) {
    case 'xlsx':
      return yield { chunks: told(writeXlsx(twinOf(id, dossier, options), at, signal)) }
    case 'csv': {
      const csv = writeCsv(twinOf(id, dossier, options).tables[0], language)
      return yield { chunks: told(encoded(csv.chunks, signal)), guarded: csv.guarded }
    }
    case 'jsonld':
      return yield { chunks: told(encoded(writeJsonLd(dossier, options), signal)) }
    case 'html': {
      const { toContent } = textsOf(language).documents.formats
      return yield { chunks: told(encoded(writePage(printDocument(id, dossier, options), toContent), signal)) }
    }
  }
}

async function* wordFiles(
  id: DocumentId,
  options: PrintOptions,
  { dossier, at, letterhead: given }: ExportTask,
  { signal, onProgress }: Making,
): AsyncGenerator<Made> {
  const letterhead = given && letterheadIn(given)
  const whole = printDocument(id, dossier, options)
  let furthest = 0
  const tell = (done: number) => {
    furthest = Math.max(furthest, done)
    onProgress(furthest, whole.steps)
  }
  const inOne = await begun(printWord(whole, { signal, date: at, onProgress: tell, letterhead, mostPages }))
  if (inOne) return yield { chunks: inOne }
  let before = 0
  for await (const { document, part } of inParts(whole, { paper: letterhead?.page.paper, signal })) {
    const done = before
    const onStep = (step: number) => tell(done + step)
    const chunks = printWord(document, { signal, date: at, onProgress: onStep, letterhead })
    yield { chunks, ...(part ? { part } : {}) }
    before += document.steps
  }
}

/** Bytes whose first were made; nothing where the document turned out too long for one file. */
async function begun(chunks: AsyncGenerator<Uint8Array>): Promise<AsyncIterable<Uint8Array> | undefined> {
  const first = await chunks.next().catch((error: unknown) => {
    if (error instanceof LongerThan) return undefined
    throw error
  })
  if (!first) return undefined
  return (async function* () {
    if (!first.done) yield first.value
    yield* chunks
  })()
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
