import { counted, number } from '../numbers'

/** Un document trop long pour un seul fichier Word, remis en plusieurs parties. */
export const inParts = {
  /** Sur la couverture, dans les propriétés du fichier. */
  partOf: (part: number, of: number) => `Partie ${number(part)} sur ${number(of)}`,
  /** En haut de chaque page, après le titre. */
  inHeader: (part: number, of: number) => `partie ${number(part)} sur ${number(of)}`,
  /** Dans un nom de fichier : ni accent ni blanc ; les numéros ont la même longueur, pour que les fichiers se suivent. */
  inName: (part: string, of: string) => `partie-${part}-sur-${of}`,
  records: 'Fiches',
  chapters: 'Chapitres',
  otherParts: 'Autres parties',
  seeFirst: 'La partie 1 indique ce que contient chacune.',
  seeNext: 'Ce que contient chacune est indiqué après le sommaire.',
  /** Après le titre d’un chapitre commencé dans une partie précédente. */
  resumed: ' (suite)',
  /** Après un renvoi vers une autre partie. */
  elsewhere: (part: number) => ` (partie ${number(part)})`,
  title: 'Contenu de chaque partie',
  lead: (parts: number, pages: number) =>
    `Ce document de plus de ${number(pages)} pages est remis en ${number(parts)} parties, dans l’ordre. Chacune a sa couverture et son sommaire.`,
  description: 'Ce que contient chaque partie du document : ses chapitres et ses fiches',
  columns: { part: 'Partie', chapters: 'Chapitres', records: 'Fiches' },
  part: (part: number) => `Partie ${number(part)}`,
  fromTo: (first: string, last: string) => `${first} à ${last}`,
  counted: (refs: string, count: number) => `${refs} (${counted(count, '{n} fiche', '{n} fiches')})`,
  /** Des références qui ne se suivent pas. */
  inOrder: (fromTo: string) => `${fromTo}, dans l’ordre du registre`,
}
