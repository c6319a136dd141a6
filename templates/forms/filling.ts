import type { Dossier } from '@core/dossier/dossier'
import { mainOrganisationOf } from '@core/dossier/references'
import type { WindowLanguage } from '@core/texts/languages'
import { printed, startUnmarked, type Printing, type PrintOptions } from '../documents/printing'

/** A form while it is being filled, in its own language, for the authority whose form it is. */
export type Filling = Printing & { readonly organisation: string }

export type FillOptions = Pick<PrintOptions, 'records' | 'today' | 'now'>

/** What people typed goes out letter for letter: a form is typed on, and read back. */
export function startFilling(dossier: Dossier, language: WindowLanguage, options: FillOptions): Filling {
  const asked: PrintOptions = { ...options, language, audience: 'authority' }
  return { ...startUnmarked(dossier, asked), organisation: mainOrganisationOf(dossier)?.legalName ?? '' }
}

export const activitiesOf = (filling: Filling) => printed(filling, 'activities')
