import type { Pack } from '../pack'
import { parameters } from './parameters'
import { retentionReferences } from './retention'

export const frCnilPack = {
  id: 'fr-cnil',
  jurisdiction: 'FR',
  parameters,
  adequacy: [],
  zones: [],
  retentionReferences,
} as const satisfies Pack
