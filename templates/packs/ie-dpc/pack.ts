import { nothingMore, unionWords, type Pack } from '../pack'

export const ieDpcPack = {
  ...nothingMore,
  id: 'ie-dpc',
  jurisdiction: 'IE',
  words: unionWords('DPC'),
  countries: ['IE'],
} as const satisfies Pack
