import type { Dossier } from '../dossier/dossier'
import { recordsOf } from '../dossier/references'
import { isWritten } from '../kinds'
import { registerNames } from '../registers'
import { packOf } from '../registers/extra-names'
import { extraFieldsOf, type AddedFields } from './extra-fields'

/** How many answers the file keeps to questions nobody asks in it now, by the pack that asked them. */
export function keptAnswers(dossier: Dossier, law: AddedFields): ReadonlyMap<string, number> {
  const kept = new Map<string, number>()
  for (const register of registerNames) {
    const asked = extraFieldsOf(register, law)
    for (const record of recordsOf(dossier, register)) {
      for (const [name, value] of Object.entries(record)) {
        const pack = packOf(name)
        if (pack !== undefined && !(name in asked) && saysSomething(value)) kept.set(pack, (kept.get(pack) ?? 0) + 1)
      }
    }
  }
  return kept
}

/** Nobody here may know the kind of the answer: what each kind writes for unanswered says nothing. */
function saysSomething(value: unknown): boolean {
  if (typeof value === 'string') return isWritten(value) && value !== 'unknown'
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething)
  return value !== null && value !== undefined
}
