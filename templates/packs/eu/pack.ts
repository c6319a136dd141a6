import { nothingMore, type Pack } from '../pack'
import { adequacy } from './adequacy'
import { parameters } from './parameters'
import { zones } from './zones'

/** What every file starts from, whatever its country. */
export const euPack = {
  ...nothingMore,
  id: 'eu',
  jurisdiction: 'EU',
  parameters,
  adequacy,
  zones,
} as const satisfies Pack
