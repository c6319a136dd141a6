import { nothingMore, type Pack } from '../pack'

export const deDskPack = {
  ...nothingMore,
  id: 'de-dsk',
  jurisdiction: 'DE',
  countries: ['DE'],
  sources: ['BDSG'],
} as const satisfies Pack
