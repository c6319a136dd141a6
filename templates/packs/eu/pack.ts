import { gdpr, nothingMore, type Pack } from '../pack'
import { adequacy } from './adequacy'
import { parameters } from './parameters'
import { zones } from './zones'

/** What every file starts from, whatever its country. */
export const euPack = {
  ...nothingMore,
  id: 'eu',
  jurisdiction: 'EU',
  // Art. 45 decisions are the Union's: they say nothing to a file that follows another law alone.
  rules: ['TRF-02', 'TRF-03', 'TRF-04', 'TRF-05', 'TRF-06'],
  words: { authority: { fr: 'Autorité de contrôle', en: 'Supervisory authority' }, law: gdpr },
  parameters,
  adequacy,
  zones,
} as const satisfies Pack
