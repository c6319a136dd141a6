import { nothingMore, type Pack } from '../pack'

export const nlApPack = {
  ...nothingMore,
  id: 'nl-ap',
  jurisdiction: 'NL',
  countries: ['NL'],
  sources: ['UAVG'],
} as const satisfies Pack
