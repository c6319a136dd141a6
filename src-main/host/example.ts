import { join } from 'node:path'
import { exampleNames, type ExampleName } from '@core/codes/example-names'
import { dossierSuffix } from './listing'
import type { Machine } from './machine'

const fileNames: Readonly<Record<ExampleName, string>> = { town: 'commune-de-valbrune', firm: 'alderwick-trading' }

/** Where the copy of an invented client lives: nowhere a client's file could be. */
export const examplePath = ({ stateDir }: Pick<Machine, 'stateDir'>, which: ExampleName): string =>
  join(stateDir, 'example', `${fileNames[which]}${dossierSuffix}`)

export const isExamplePath = (machine: Pick<Machine, 'stateDir'>, path: string): boolean =>
  exampleNames.some((which) => path === examplePath(machine, which))
