import { nothingMore, unionWords, type Pack } from '../pack'

export const nlApPack = {
  ...nothingMore,
  id: 'nl-ap',
  jurisdiction: 'NL',
  words: unionWords('AP'),
  countries: ['NL'],
  // UAVG 46: a number given by law is used only where a law says so.
  rules: ['ROPA-DAT-03'],
  sources: ['UAVG'],
} as const satisfies Pack
