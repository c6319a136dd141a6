/** Ce qui est demandé quand la fenêtre se ferme et que le fichier n’a pas pu être enregistré. */
export const closing = {
  stay: 'Rester et réessayer',
  leave: 'Fermer sans enregistrer',
  kept: 'Si vous fermez, rien n’est perdu : une copie de votre travail est gardée sur cet ordinateur, et Trente la proposera à la prochaine ouverture de ce fichier.',
  notKept:
    'Aucune copie de votre travail n’a pu être gardée sur cet ordinateur : si vous fermez, ce qui n’est pas enregistré sera perdu.',
}
