import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf, mainOrganisationOf } from '@core/dossier/references'
import type { IsoDate, IsoDateTime } from '@core/kinds'
import { printDocument } from '@templates/documents/registry'
import { selectRecords } from '@templates/documents/select-records'
import {
  assessmentsFor,
  forms,
  type FormFormat,
  type FormId,
  type SheetForm,
  type WordForm,
} from '@templates/forms/registry'
import { printBook } from '@templates/spreadsheet/print-book'
import { printWord } from '@templates/word/print-word'
import { assertFolder, assertRecords } from './export-documents'
import { fileNameFor } from './listing'
import { refuse } from './refused'
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
export function assertForm(dossier: Dossier, { form, records }: Pick<FormExport, 'form' | 'records'>): void {
  assertRecords(dossier, records)
  const definition: SheetForm | WordForm = forms[form]
  const about = definition.kind === 'sheets' ? 'activities' : 'dpias'
  if (selectRecords(dossier, about, records).length === 0) throw refuse('nothing-to-print', form)
  if (definition.kind === 'document' && assessmentsFor(definition, dossier, records).length === 0) {
    throw refuse('other-method', form)
  }
}

/** An authority's own form, filled from the file. An earlier one is never overwritten. */
export async function exportForm(dossier: Dossier, asked: FormExport): Promise<WrittenForm> {
  assertForm(dossier, asked)
  await assertFolder(asked.directory)
  const { form, as, directory } = asked
  const { chunks, records, notHeld } = printed(dossier, asked)
  const path = await freePath(directory, nameOf(dossier, asked), as)
  const bytes = await writeExport(path, chunks)
  return { path, form, records, bytes, notHeld }
}

function printed(dossier: Dossier, { form, as, records, today, at }: FormExport) {
  const definition: SheetForm | WordForm = forms[form]
  if (definition.kind === 'sheets') {
    const { book, ...counts } = definition.fill(dossier, { records, today, now: at })
    return { chunks: printBook(book, as === 'ods' ? 'ods' : 'xlsx', at), ...counts }
  }
  const assessments = assessmentsFor(definition, dossier, records)
  const { document, language } = definition
  const refs = assessments.map(({ ref }) => ref)
  const word = printDocument(document, dossier, { language, audience: 'authority', records: refs, today, now: at })
  return { chunks: printWord(word, { date: at }), records: refs.length, notHeld: 0 }
}

/** `cnil-simplified_commune-de-valbrune_t-003_2026-11-28.ods`: form, client, records where not all, date. */
function nameOf(dossier: Dossier, { form, records, today }: FormExport): string {
  const client = mainOrganisationOf(dossier)?.legalName || clientFileOf(dossier).fileName
  const named = records.length > 0 && records.length <= mostNamed ? [records.map(fileNameFor).join('-')] : []
  return [form, fileNameFor(client).slice(0, 40), ...named, today].join('_')
}
/** A name has an end. */
const mostNamed = 3

async function freePath(directory: string, stem: string, ending: string): Promise<string> {
  for (let turn = 1; ; turn += 1) {
    const path = join(directory, `${stem}${turn === 1 ? '' : `_${turn}`}.${ending}`)
    const isTaken = await access(path).then(
      () => true,
      () => false,
    )
    if (!isTaken) return path
  }
}
