import { applyChanges } from '@core/dossier/change'
import { readDossier, type Dossier } from '@core/dossier/dossier'
import type { PiaJson } from '@core/exchange/pia/pia-file'
import { writePia } from '@core/exchange/pia/write-pia'
import type { NotHeld } from '@core/exchange/pia/writing'
import type { Proposal } from '@core/exchange/proposal'
import type { Dpia } from '@core/registers'
import { plainText } from '@core/rich-text/rich-text'
import { asBytes } from './make-pia'
import { propose } from './propose'

export interface ImportedPia {
  readonly proposal: Proposal
  readonly after: Dossier
  readonly dpia: Dpia
}

/** A file of the CNIL's tool, imported into a new client file, saved and read again. */
export function importPia(file: unknown, name = 'pia.json'): ImportedPia {
  const { proposal, after } = propose(file instanceof Uint8Array ? file : asBytes(file), { name })
  const [dpia] = after.dpias
  if (!dpia) throw new Error('no assessment')
  return { proposal, after, dpia }
}

/** As it would be written to disk and read by their tool. */
export function exportPia(dossier: Dossier): { readonly file: PiaJson; readonly notHeld: readonly NotHeld[] } {
  const [dpia] = dossier.dpias
  const { file, notHeld } = writePia(dossier, dpia?.id ?? '', 'fr')
  return { file: JSON.parse(JSON.stringify(file)) as PiaJson, notHeld }
}

/** The client file after an edit of its one assessment. */
export function edited(
  { after, dpia }: ImportedPia,
  ...sets: readonly (readonly [field: keyof Dpia, to: unknown])[]
): Dossier {
  const by = { at: '2026-11-24T08:00:00.000Z', by: 'Test' }
  const changes = sets.map(([field, to]) => {
    return {
      do: 'set' as const,
      in: { register: 'dpias' as const, record: dpia.id },
      field,
      from: dpia[field],
      to,
      ...by,
    }
  })
  const check = readDossier(JSON.parse(JSON.stringify(applyChanges(after, changes))))
  if (!check.ok) throw new Error(check.fault.path)
  return check.dossier
}

export const rowOf = ({ answers }: Dpia, question: string) => answers.find((row) => row.question === question)
export const riskOf = ({ risks }: Dpia, event: string) => risks.find((row) => row.event === event)
export const plain = (value: Dpia['dpoAdvice'] | undefined) => plainText(value?.fr ?? value?.en ?? [])
