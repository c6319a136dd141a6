/** Ce qui est demandé quand la fenêtre se ferme et que le fichier n’a pas pu être enregistré. */
export const closing = {
  stay: 'Rester et réessayer',
  leave: 'Fermer sans enregistrer',
}
