import { nothingMore, type Pack } from '../pack'

export const beApdPack = {
  ...nothingMore,
  id: 'be-apd',
  jurisdiction: 'BE',
  countries: ['BE'],
} as const satisfies Pack
