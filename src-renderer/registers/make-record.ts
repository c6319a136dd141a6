import type { RegisterName } from '@core/registers'
import { goTo } from '../routes'
import { useDossier } from '../stores/dossier'
import { presentationOf } from './registry'

/** A new record, opened at once; what it answers from the start is what its register says. */
export function makeRecord(register: RegisterName): void {
  const dossier = useDossier()
  if (dossier.readOnly) return
  const { fresh = {} } = presentationOf(register)
  goTo({ page: 'record', register, id: dossier.add(register, { ...fresh }) })
}
