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
  // What they cite is the Union's, the AI Act and the consumer's right to know of a personalised price included: it says
  // nothing to a file that follows another law alone.
  rules: ['TRF-03', 'TRF-04', 'TRF-05', 'AIA-01', 'AIA-02', 'AIA-03', 'AIA-04', 'AIA-05', 'AIA-06', 'AIA-07', 'ETH-06'],
  words: { authority: { fr: 'Autorité de contrôle', en: 'Supervisory authority' }, law: gdpr },
  parameters,
  adequacy,
  zones,
  endedCodes,
} as const satisfies Pack
