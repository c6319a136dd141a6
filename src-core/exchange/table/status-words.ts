import type { CodeOf } from '../../codes'

/** Folded words of a state → code. « Inactif » may be suspended or ended: it is not here. */
export const statusWords: readonly (readonly [RegExp, CodeOf<'activityStatus'>])[] = [
  [/^(brouillon|draft|entwurf|concept|borrador|bozza|rascunho)$/, 'draft'],
  [/^(prevu|planifie|en projet|projet|planned|geplant|gepland)$/, 'planned'],
  [
    /^(actif|active|en cours|en production|en service|live|in production|in use|current|aktiv|actief|activo|attivo|ativo)$/,
    'active',
  ],
  [/^(suspendu|suspended|on hold)$/, 'suspended'],
  [/^(arrete|clos|abandonne|ended|closed|retired|discontinued|beendet|beeindigd)$/, 'ended'],
  [/^(archive|archived|archiviert|gearchiveerd)$/, 'archived'],
]
