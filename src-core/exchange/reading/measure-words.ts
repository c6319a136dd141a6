import type { CodeOf } from '../../codes'
import { foldWords } from '../../folding/fold'

/** Folded types of measures of the CNIL form and of Madis → themes of the CNIL security guide (domain §1.15). */
const themes: readonly (readonly [RegExp, CodeOf<'securityTheme'>])[] = [
  [/^(mesures? de )?tracabilite$|^(journalisation|logging)$/, 'S16'],
  // The form's own comment on this type speaks of anti-virus and updates, which the guide treats with workstations.
  [/^(mesures? de )?protection des logiciels$|^mise a jour$/, 'S06'],
  [/^sauvegardes?( des donnees)?$|^backups?$/, 'S17'],
  [/^chiffrement( des donnees)?$|^encryption$/, 'S21'],
  [/^controles? d acces( des utilisateurs)?$|^access controls?$/, 'S05'],
  [/^controle des sous traitants$/, 'S14'],
]

export function securityThemeOf(type: string): CodeOf<'securityTheme'> {
  const folded = foldWords(type)
  return themes.find(([pattern]) => pattern.test(folded))?.[1] ?? 'other'
}
