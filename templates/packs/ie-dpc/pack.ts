import { nothingMore, type Pack } from '../pack'

export const ieDpcPack = {
  ...nothingMore,
  id: 'ie-dpc',
  jurisdiction: 'IE',
  countries: ['IE'],
} as const satisfies Pack
