import { nothingMore, type Pack } from '../pack'

export const esAepdPack = {
  ...nothingMore,
  id: 'es-aepd',
  jurisdiction: 'ES',
  countries: ['ES'],
} as const satisfies Pack
