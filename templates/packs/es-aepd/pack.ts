import type { ExtraField } from '@core/law/extra-fields'
import { nothingMore, unionWords, type Pack } from '../pack'

/** Data to be rectified or erased are first blocked: kept for courts and authorities alone until claims lapse. */
const extraFields: readonly ExtraField[] = [
  {
    register: 'retentionRules',
    section: 'rule',
    name: 'blocking',
    kind: { is: 'prose' },
    need: 'recommended',
    law: ['LOPDGDD 32'],
    label: { fr: 'Blocage avant effacement', en: 'Blocking before erasure' },
    help: {
      fr: 'Durée du blocage (prescription des actions) et moyens d’empêcher tout autre usage.',
      en: 'How long data stay blocked (limitation of claims) and what prevents any other use.',
    },
  },
]

export const esAepdPack = {
  ...nothingMore,
  id: 'es-aepd',
  jurisdiction: 'ES',
  words: unionWords('AEPD'),
  countries: ['ES'],
  sources: ['LOPDGDD'],
  extraFields,
} as const satisfies Pack
