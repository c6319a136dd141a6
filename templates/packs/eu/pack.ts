import { gdpr, nothingMore, type Pack } from '../pack'
import { adequacy } from './adequacy'
import { endedCodes } from './ended-codes'
import { parameters } from './parameters'
import { zones } from './zones'

/** What every file starts from, whatever its country. */
export const euPack = {
  ...nothingMore,
  id: 'eu',
  jurisdiction: 'EU',
  // What they cite is the Union's: it says nothing to a file that follows another law alone.
  rules: ['TRF-03', 'TRF-04', 'TRF-05'],
  words: { authority: { fr: 'Autorité de contrôle', en: 'Supervisory authority' }, law: gdpr },
  parameters,
  adequacy,
  zones,
  endedCodes,
} as const satisfies Pack
