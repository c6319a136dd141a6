import { nothingMore, type Pack } from '../pack'

export const itGarantePack = {
  ...nothingMore,
  id: 'it-garante',
  jurisdiction: 'IT',
  countries: ['IT'],
} as const satisfies Pack
