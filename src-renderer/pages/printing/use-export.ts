import { defineStore } from 'pinia'
import { shallowRef, watch } from 'vue'
import type { ExportRequest, FormRequest, OutputOf, Refusal, Written } from '@core/contract'
import { ask, listen } from '../../host'
import { useDossier } from '../../stores/dossier'

export type ExportState =
  | { readonly is: 'idle' }
  | {
      readonly is: 'writing'
      readonly job: string
      readonly done: number
      readonly total: number
      /** Which of several is being written; '' where there is one. */
      readonly document: string
    }
  | { readonly is: 'written'; readonly files: readonly Written[] }
  | { readonly is: 'cancelled' }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  /** Nobody answered: whether something was written cannot be said. */
  | { readonly is: 'unheard' }

/**
 * Writing documents: progress as it goes, a stop that leaves nothing half written, and where the files are. It goes on
 * while the person looks at other pages, and tells when they come back.
 */
export const useExport = defineStore('export', () => {
  const dossier = useDossier()
  const state = shallowRef<ExportState>({ is: 'idle' })
  /** Whether the person asked for one document: its name is in sight already. */
  let isOne = true
  /** Why a folder could not be shown. The file is written all the same: its path stays in sight. */
  const notShown = shallowRef<Refusal | null>(null)

  listen('export.progress', ({ job, document, done, total }) => {
    if (state.value.is !== 'writing' || state.value.job !== job) return
    state.value = { ...state.value, done, total, document: isOne ? '' : document }
  })
  // What was written belongs to the file it was written from.
  watch(
    () => dossier.opened?.session,
    () => (state.value = { is: 'idle' }),
  )

  const write = (wanted: Omit<ExportRequest, 'session' | 'job'>) =>
    have(!wanted.documents.includes('all'), (at) => ask('document.export', { ...wanted, ...at }))
  /** An authority’s own form. */
  const fill = (wanted: Omit<FormRequest, 'session' | 'job'>) =>
    have(true, (at) => ask('form.export', { ...wanted, ...at }))

  type At = Pick<ExportRequest, 'session' | 'job'>
  async function have(one: boolean, written: (at: At) => Promise<OutputOf<'document.export'>>) {
    const session = dossier.opened?.session
    if (session === undefined || state.value.is === 'writing') return
    const job = crypto.randomUUID()
    const tell = (next: ExportState) => {
      // Another file was opened meanwhile: this result is not about it.
      if (dossier.opened?.session === session) state.value = next
    }
    notShown.value = null
    isOne = one
    state.value = { is: 'writing', job, done: 0, total: 0, document: '' }
    // The machine prints its own copy: it must have heard the last edits.
    await dossier.flush()
    const answer = await written({ session, job }).catch(() => undefined)
    if (answer === undefined) tell({ is: 'unheard' })
    else if (answer === null) tell({ is: 'idle' })
    else if (answer.ok) tell({ is: 'written', files: answer.value })
    else if (answer.refusal.reason === 'cancelled') tell({ is: 'cancelled' })
    else tell({ is: 'refused', refusal: answer.refusal })
  }
  function cancel() {
    if (state.value.is === 'writing') void ask('document.cancel', { job: state.value.job })
  }
  async function reveal({ ticket }: Written) {
    const answer = await ask('file.reveal', { ticket })
    notShown.value = answer.ok ? null : answer.refusal
  }
  return { state, notShown, write, fill, cancel, reveal }
})
