import type { ExportRequest, FormRequest, Written } from '@core/contract'
import type { Dossier } from '@core/dossier/dossier'
import type { ImporterId } from '@core/exchange/importer'
import type { Proposal } from '@core/exchange/proposal'
import type { ImportContext } from '@core/exchange/proposal'
import type { Refusal } from '@core/contract'
import type { GivenLetterhead } from './letterheads'

/** Long work, done in a worker thread: plain values in, plain values out. */
export interface ExportTask {
  readonly kind: 'export'
  readonly dossier: Dossier
  readonly request: Omit<ExportRequest, 'session' | 'job'>
  readonly directory: string
  /** The day on the cover, from the machine's clock. */
  readonly today: string
  readonly at: string
  /** Content of the files attached to what is exported, by SHA-256, for a format that takes them along. */
  readonly files?: ReadonlyMap<string, Uint8Array>
  readonly letterhead?: GivenLetterhead | undefined
}
/** An authority’s own form. */
export interface FormTask extends Pick<ExportTask, 'dossier' | 'directory' | 'today' | 'at'> {
  readonly kind: 'form'
  readonly request: Omit<FormRequest, 'session' | 'job'>
}
/** What leaves files behind. */
export type WritingTask = ExportTask | FormTask
export interface ImportTask {
  readonly kind: 'import'
  readonly bytes: Uint8Array
  readonly name: string
  readonly as: 'auto' | ImporterId
  readonly context: Omit<ImportContext, 'newId' | 'keep'>
}
export type Task = WritingTask | ImportTask

export type WrittenFile = Omit<Written, 'ticket'>
export type TaskAnswer<V> = { ok: true; value: V } | { ok: false; refusal: Refusal }
export interface ReadSource {
  readonly proposal: Proposal
  /** Content of the files it came with, which rows of the proposal name by their SHA-256. */
  readonly files: readonly Uint8Array[]
}
export type TaskResult<T extends Task> = T extends WritingTask ? TaskAnswer<WrittenFile[]> : TaskAnswer<ReadSource>
