import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf, mainOrganisationOf } from '@core/dossier/references'
import type { IsoDate, IsoDateTime } from '@core/kinds'
import type { FormFormat, FormId } from '@core/contract-values'
import { printDocument } from '@templates/documents/registry'
import { formatsOf, formRefusal, forms, recordsFilled } from '@templates/forms/forms'
import { fillers, isSheetForm } from '@templates/forms/registry'
import { printBook } from '@templates/spreadsheet/print-book'
import { printWord } from '@templates/word/print-word'
import { assertFolder, assertRecords } from './export-documents'
import { freePath } from './export-name'
import { fileNameFor } from './listing'
import { answering, refuse } from './refused'
import type { FormTask, TaskAnswer, WrittenFile } from './tasks'
import { writeExport } from './write-export'

export interface FormExport {
  readonly form: FormId
  /** One of the formats of the form. */
  readonly as: FormFormat
  /** References of records; empty: all. */
  readonly records: readonly string[]
  readonly directory: string
  readonly today: IsoDate
  readonly at: IsoDateTime
}

export interface WrittenForm {
  readonly path: string
  readonly form: FormId
  readonly records: number
  readonly bytes: number
  /** Answers the form has no place for, told on its last sheet; a form in Word holds an assessment whole. */
  readonly notHeld: number
}

/** Refuses what cannot be filled, before anything is written: an empty form would look like an answer. */
export function assertForm(dossier: Dossier, { form, as, records }: Pick<FormExport, 'form' | 'as' | 'records'>): void {
  assertRecords(dossier, records)
  if (!formatsOf(form).includes(as)) throw refuse('no-such-format', form, as)
  const reason = formRefusal(form, dossier, records)
  if (reason !== null) throw refuse(reason, form)
}

/** A form asked for in the window, told as documents are. */
export function exportFormFile(
  { dossier, request, directory, today, at }: FormTask,
  signal: AbortSignal,
): Promise<TaskAnswer<WrittenFile[]>> {
  return answering(async () => {
    const asked = { ...request, directory, today, at }
    const { form, path, records, bytes, notHeld } = await exportForm(dossier, asked, signal)
    const { language } = forms[form]
    return [{ path, document: form, language, records, bytes, ...(notHeld > 0 ? { notHeld } : {}) }]
  })
}

/** An authority's own form, filled from the file. An earlier one is never overwritten. */
export async function exportForm(dossier: Dossier, asked: FormExport, signal?: AbortSignal): Promise<WrittenForm> {
  assertForm(dossier, asked)
  await assertFolder(asked.directory)
  const { form, as, directory } = asked
  const { chunks, records, notHeld } = printed(dossier, asked, signal)
  const path = await freePath(directory, nameOf(dossier, asked), as)
  const bytes = await writeExport(path, chunks, signal)
  return { path, form, records, bytes, notHeld }
}

function printed(dossier: Dossier, { form, as, records, today, at }: FormExport, signal?: AbortSignal) {
  if (isSheetForm(form)) {
    const { book, ...counts } = fillers[form](dossier, { records, today, now: at })
    return { chunks: printBook(book, as === 'ods' ? 'ods' : 'xlsx', at, signal), ...counts }
  }
  const { document, language } = forms[form]
  const refs = recordsFilled(form, dossier, records).map(({ ref }) => ref)
  const word = printDocument(document, dossier, { language, audience: 'authority', records: refs, today, now: at })
  return { chunks: printWord(word, { date: at, ...(signal ? { signal } : {}) }), records: refs.length, notHeld: 0 }
}

/** `cnil-simplified_commune-de-valbrune_t-003_2026-11-28.ods`: form, client, records where not all, date. */
function nameOf(dossier: Dossier, { form, records, today }: FormExport): string {
  const client = mainOrganisationOf(dossier)?.legalName || clientFileOf(dossier).fileName
  const named = records.length > 0 && records.length <= mostNamed ? [records.map(fileNameFor).join('-')] : []
  return [form, fileNameFor(client).slice(0, 40), ...named, today].join('_')
}
/** A name has an end. */
const mostNamed = 3
