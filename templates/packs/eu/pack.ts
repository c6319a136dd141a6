import { gdpr, nothingMore, type Pack } from '../pack'
import { adequacy } from './adequacy'
import { parameters } from './parameters'
import { zones } from './zones'

/** What every file starts from, whatever its country. */
export const euPack = {
  ...nothingMore,
  id: 'eu',
  jurisdiction: 'EU',
  words: { authority: { fr: 'Autorité de contrôle', en: 'Supervisory authority' }, law: gdpr },
  parameters,
  adequacy,
  zones,
} as const satisfies Pack
