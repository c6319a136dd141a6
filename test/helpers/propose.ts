import { applyChanges } from '@core/dossier/change'
import { createDossier } from '@templates/models/create-dossier'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import type { Proposal } from '@core/exchange/proposal'
import { readSource } from '@core/exchange/read-source'
import type { WindowLanguage } from '@core/texts/languages'

const at = '2026-11-23T10:00:00.000Z'
let ids = 0
const newId = () => `id-${++ids}`

/** A new client file, as the person gets it. */
export const aNewClient = (name = 'Ville de Brume'): Dossier =>
  createDossier({ name, country: 'FR', sector: '', language: 'fr' }, at, 'Test', newId)

/** What importing this file into the dossier would do, and the dossier once it is done; fails unless it stays valid. */
export function propose(
  bytes: Uint8Array,
  { into = aNewClient(), name = 'register.ods', language = 'fr' as WindowLanguage } = {},
): { proposal: Proposal; after: Dossier } {
  const read = readSource(bytes, name, 'auto', { dossier: into, language, at, by: 'Test', newId })
  if (!read.ok) throw new Error(`refused: ${read.refusal.reason}`)
  const after = applyChanges(into, read.proposal.changes)
  // As written to disk and read again: what cannot be stored must not be proposed.
  const check = readDossier(JSON.parse(JSON.stringify(after)))
  if (!check.ok) throw new Error(`${check.fault.path}: expected ${check.fault.expected}`)
  return { proposal: read.proposal, after: check.dossier }
}

export const codesOf = ({ warnings }: Proposal) => [...new Set(warnings.map(({ code }) => code))].sort()
export const createdIn = ({ created }: Proposal, register: string) =>
  created.filter((each) => each.register === register)
