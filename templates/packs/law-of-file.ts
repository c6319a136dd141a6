import type { Dossier } from '@core/dossier/dossier'
import { clientFileOf } from '@core/dossier/references'
import type { IsoDate } from '@core/kinds'
import type { LawParameters } from '@core/law/parameters'
import { lawParametersAt } from './law-parameters'
import { ownLawOf } from './own-law'

/** The law of one file on one day: that of the packs it follows, and what it adds itself. */
export function lawOfFile(dossier: Dossier, today: IsoDate): LawParameters {
  const { jurisdictionPacks } = clientFileOf(dossier)
  return lawParametersAt(today, jurisdictionPacks, undefined, ownLawOf(dossier.lawEntries, jurisdictionPacks))
}
