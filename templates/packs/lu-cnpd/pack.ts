import { nothingMore, type Pack } from '../pack'

export const luCnpdPack = {
  ...nothingMore,
  id: 'lu-cnpd',
  jurisdiction: 'LU',
  countries: ['LU'],
} as const satisfies Pack
