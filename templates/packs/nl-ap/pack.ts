import { nothingMore, unionWords, type Pack } from '../pack'

export const nlApPack = {
  ...nothingMore,
  id: 'nl-ap',
  jurisdiction: 'NL',
  words: unionWords('AP'),
  countries: ['NL'],
  sources: ['UAVG'],
} as const satisfies Pack
