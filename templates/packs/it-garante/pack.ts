import { nothingMore, unionWords, type Pack } from '../pack'

export const itGarantePack = {
  ...nothingMore,
  id: 'it-garante',
  jurisdiction: 'IT',
  words: unionWords('Garante'),
  countries: ['IT'],
} as const satisfies Pack
