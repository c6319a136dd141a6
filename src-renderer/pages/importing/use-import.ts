import { shallowRef } from 'vue'
import type { Refusal } from '@core/contract'
import { mostSourceBytes } from '@core/exchange/importer'
import type { Proposal } from '@core/exchange/proposal'
import { withRemains } from '../../commands/with-remains'
import { ask } from '../../host'
import { useDossier } from '../../stores/dossier'
import { base64Of } from '../../stores/base64-of'

export type ImportState =
  | { readonly is: 'waiting' }
  | { readonly is: 'reading'; readonly name: string }
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'read'; readonly name: string; readonly proposal: Proposal }
  | { readonly is: 'applying' }
  | { readonly is: 'applied'; readonly proposal: Proposal }

/** Reads, shows, and only then changes; the whole import is one step to undo. */
export function useImport() {
  const dossier = useDossier()
  const state = shallowRef<ImportState>({ is: 'waiting' })

  async function read(file: File) {
    const session = dossier.opened?.session
    if (session === undefined || dossier.readOnly) return
    if (file.size > mostSourceBytes) {
      state.value = { is: 'refused', refusal: { reason: 'source-too-big', about: file.name } }
      return
    }
    state.value = { is: 'reading', name: file.name }
    // The machine compares with its own copy: it must have heard the last edits.
    await dossier.flush()
    const answer = await ask('import.read', { session, name: file.name, base64: await base64Of(file), as: 'auto' })
    state.value = answer.ok
      ? { is: 'read', name: file.name, proposal: answer.value }
      : { is: 'refused', refusal: answer.refusal }
  }

  async function apply() {
    const session = dossier.opened?.session
    if (state.value.is !== 'read' || session === undefined) return
    const { name, proposal } = state.value
    state.value = { is: 'applying' }
    await dossier.flush()
    const kept = await ask('dossier.backup', { session, reason: 'import' })
    if (!kept.ok) {
      state.value = { is: 'refused', refusal: kept.refusal }
      return
    }
    // Its files first: no row ever speaks of a file that is not there.
    const attached = await ask('attachment.keepImported', { session })
    if (!attached.ok) {
      state.value = { is: 'refused', refusal: attached.refusal }
      return
    }
    dossier.commit(withRemains(proposal.changes, proposal, name))
    state.value = { is: 'applied', proposal }
  }
  return { state, read, apply, restart: () => (state.value = { is: 'waiting' }) }
}
