import { nothingMore, unionWords, type Pack } from '../pack'

export const luCnpdPack = {
  ...nothingMore,
  id: 'lu-cnpd',
  jurisdiction: 'LU',
  words: unionWords('CNPD'),
  countries: ['LU'],
} as const satisfies Pack
