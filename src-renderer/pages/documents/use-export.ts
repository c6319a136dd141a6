import { onScopeDispose, shallowRef } from 'vue'
import type { ExportRequest, Refusal, Written } from '@core/contract'
import { ask, listen } from '../../host'
import { useDossier } from '../../stores/dossier'

export type ExportState =
  | { readonly is: 'idle' }
  | { readonly is: 'writing'; readonly job: string; readonly done: number; readonly total: number }
  | { readonly is: 'written'; readonly files: readonly Written[] }
  | { readonly is: 'cancelled' }
  | { readonly is: 'refused'; readonly refusal: Refusal }

/** Writing documents: progress as it goes, a stop that leaves nothing half written, and where the files are. */
export function useExport() {
  const dossier = useDossier()
  const state = shallowRef<ExportState>({ is: 'idle' })

  const stop = listen('export.progress', ({ job, done, total }) => {
    if (state.value.is === 'writing' && state.value.job === job) state.value = { is: 'writing', job, done, total }
  })
  onScopeDispose(stop)

  async function write(wanted: Omit<ExportRequest, 'session' | 'job'>) {
    const session = dossier.opened?.session
    if (session === undefined || state.value.is === 'writing') return
    const job = crypto.randomUUID()
    state.value = { is: 'writing', job, done: 0, total: 0 }
    // The machine prints its own copy: it must have heard the last edits.
    await dossier.flush()
    const answer = await ask('document.export', { ...wanted, session, job })
    if (answer === null) state.value = { is: 'idle' }
    else if (answer.ok) state.value = { is: 'written', files: answer.value }
    else if (answer.refusal.reason === 'cancelled') state.value = { is: 'cancelled' }
    else state.value = { is: 'refused', refusal: answer.refusal }
  }
  function cancel() {
    if (state.value.is === 'writing') void ask('document.cancel', { job: state.value.job })
  }
  async function reveal({ ticket }: Written) {
    const answer = await ask('file.reveal', { ticket })
    if (!answer.ok) state.value = { is: 'refused', refusal: answer.refusal }
  }
  return { state, write, cancel, reveal }
}
