import { join } from 'node:path'
import { dossierSuffix } from './listing'
import type { Machine } from './machine'

/** Where the copy of the invented town lives: nowhere a client's file could be. */
export const examplePath = ({ stateDir }: Pick<Machine, 'stateDir'>): string =>
  join(stateDir, 'example', `commune-de-valbrune${dossierSuffix}`)
