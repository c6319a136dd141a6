import type { LeftOutOfLetterhead } from '../../dossier/letterhead'

/** Le papier à en-tête d’un fichier client. */
export const letterhead = {
  title: 'Papier à en-tête',
  none: 'celui de Trente',
  choose: 'Choisir un fichier Word…',
  replace: 'Remplacer…',
  remove: 'Retirer',
  hint: 'Son logo, son en-tête, son pied de page, ses polices et ses styles ; pas son texte.',
  chosen: (name: string) => `Les documents Word s’impriment désormais sur « ${name} ».`,
  removed: 'Les documents Word s’impriment de nouveau sur le papier de Trente.',
  reading: (name: string) => `Lecture de « ${name} »…`,
  failed: (name: string) => `« ${name} » n’a pas pu être lu : le papier à en-tête n’a pas changé. Essayez de nouveau.`,
  /** Ce que les documents n’emportent pas. */
  leftOut: (said: string) => `N’est pas repris : ${said}.`,
  leftOutOf: {
    template: 'le lien vers son modèle',
    merge: 'la source de son publipostage',
    protection: 'sa protection contre la modification',
    links: 'des liens qui ne mènent pas à une page web',
  } satisfies Record<LeftOutOfLetterhead, string>,
}
