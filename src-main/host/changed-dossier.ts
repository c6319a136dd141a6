import { basename } from 'node:path'
import { applyChanges, UnknownPlace, type Change } from '@core/dossier/change'
import type { Dossier } from '@core/dossier/dossier'
import { faultIn } from './fault-in'
import { refuse } from './refused'

/** A dossier after changes a window sent. A wrong answer is refused here: once inside, it would make every later save fail. */
export function changedDossier(from: Dossier, changes: readonly Change[], path: string): Dossier {
  const next = applied(changes, from, path)
  const fault = faultIn(next, changes)
  if (fault !== null) throw refuse('invalid-content', basename(path), fault)
  return next
}

function applied(changes: readonly Change[], from: Dossier, path: string): Dossier {
  try {
    return applyChanges(from, changes)
  } catch (error) {
    if (error instanceof UnknownPlace) throw refuse('out-of-step', basename(path))
    throw error
  }
}
