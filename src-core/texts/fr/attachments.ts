/** Les fichiers joints à une fiche, gardés à côté du fichier client. */
export const attachments = {
  attach: 'Joindre un fichier…',
  /** À la suite du bouton. */
  hint: (most: string) => `ou déposez-le ici, ou collez-le : ${most} au plus. Il est gardé à côté du fichier client.`,
  hintSealed: (most: string) =>
    `ou déposez-le ici, ou collez-le : ${most} au plus. Il est gardé, chiffré, à côté du fichier client.`,
  dropNow: 'Déposez pour joindre.',
  adding: (name: string) => `« ${name} » est en cours d’ajout…`,
  attached: (name: string) => `« ${name} » est joint.`,
  /** Le même contenu l’est déjà, sous ce nom. */
  again: (name: string) => `Ce fichier est déjà joint, sous le nom « ${name} ».`,
  restored: (name: string) => `« ${name} » est rétabli.`,
  tooLarge: (name: string, most: string) =>
    `« ${name} » dépasse ${most} : il n’a pas été joint. Réduisez-le, ou notez où vous le gardez.`,
  failed: (name: string) => `« ${name} » n’a pas pu être lu : il n’a pas été joint. Essayez de nouveau.`,
  open: 'Ouvrir',
  openNamed: (name: string) => `Ouvrir « ${name} »`,
  /** Ce qui est montré n’est pas le fichier gardé. */
  shown: (name: string) =>
    `Une copie de « ${name} » est montrée, en lecture seule : ce qui y serait changé ne serait pas gardé.`,
  shownSealed: (name: string) =>
    `Une copie en clair de « ${name} » est montrée, en lecture seule ; elle est effacée quand le fichier est fermé ou verrouillé.`,
  missing: (folder: string) =>
    `Ce fichier n’est plus dans « ${folder} » : remettez-le dans ce dossier, ou joignez-le de nouveau.`,
  /** D’un fichier client chiffré : le nom sur le disque dépend de la phrase de passe. */
  missingSealed: (folder: string) =>
    `Ce fichier n’est pas dans « ${folder} » sous la phrase de passe actuelle : il a été déplacé, ou il est resté chiffré sous une phrase de passe antérieure. Joignez-le de nouveau.`,
  altered: (folder: string) =>
    `Ce fichier a changé dans « ${folder} » depuis qu’il a été joint : joignez de nouveau l’original.`,
  /** Une ligne qui ne dit pas de quel fichier il s’agit. */
  elsewhere: 'Gardée ailleurs',
}
