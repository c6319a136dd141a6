import type { ExampleName } from '@core/codes/example-names'
import type { Dossier } from '@core/dossier/dossier'
import type { IsoDateTime } from '@core/kinds'
import { alderwickDossier } from './alderwick'
import { exampleDossier } from './example'

/** The invented client files a newcomer may explore, by their name in the contract; as they are at an instant, in minutes ahead of UTC. */
export const examples: Readonly<Record<ExampleName, (now: IsoDateTime, offset: number) => Dossier>> = {
  town: exampleDossier,
  firm: alderwickDossier,
}
