import { counted } from './numbers'

/** Ce que deux états d’un fichier disent différemment. */
export const comparing = {
  added: (count: number) => counted(count, '{n} fiche ajoutée', '{n} fiches ajoutées'),
  removed: (count: number) => counted(count, '{n} fiche supprimée', '{n} fiches supprimées'),
  changed: (count: number) => counted(count, '{n} fiche modifiée', '{n} fiches modifiées'),
  order: 'ordre modifié',
  named: (one: string, name: string) => `${one} « ${name} »`,
  dismissal: 'constat écarté',
  isAdded: 'ajout',
  isRemoved: 'suppression',
  /** L’autre langue du fichier, ou la mise en forme. */
  elsewhere: 'modifié dans une autre langue ou dans sa mise en forme',
  became: (before: string, after: string) => `${before} → ${after}`,
  quote: (said: string) => `« ${said} »`,
  unanswered: 'sans réponse',
  none: 'Aucune différence avec le fichier tel qu’il est.',
  others: (count: number) => counted(count, 'et {n} autre différence', 'et {n} autres différences'),
}
