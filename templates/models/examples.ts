import type { ExampleName } from '@core/contract'
import type { Dossier } from '@core/dossier/dossier'
import { alderwickDossier } from './alderwick'
import { exampleDossier } from './example'

/** The invented client files a newcomer may explore, by their name in the contract. */
export const examples: Readonly<Record<ExampleName, () => Dossier>> = {
  town: exampleDossier,
  firm: alderwickDossier,
}
