import { gdpr, nothingMore, type Pack } from '../pack'

export const deDskPack = {
  ...nothingMore,
  id: 'de-dsk',
  jurisdiction: 'DE',
  words: { authority: { fr: 'Autorité du Land ou BfDI', en: 'Authority of the Land, or BfDI' }, law: gdpr },
  countries: ['DE'],
  sources: ['BDSG'],
} as const satisfies Pack
