/** Le menu de l’application et ceux que l’on ouvre d’un clic droit, dans la langue de la fenêtre. */
export const menu = {
  file: 'Fichier',
  edit: 'Édition',
  view: 'Affichage',
  window: 'Fenêtre',
  about: 'À propos de Trente',
  services: 'Services',
  hide: 'Masquer Trente',
  hideOthers: 'Masquer les autres',
  unhide: 'Tout afficher',
  close: 'Fermer la fenêtre',
  quit: 'Quitter Trente',
  undo: 'Annuler',
  redo: 'Rétablir',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  pastePlain: 'Coller sans la mise en forme',
  delete: 'Supprimer',
  selectAll: 'Tout sélectionner',
  lookUp: 'Rechercher dans le dictionnaire',
  actualSize: 'Taille réelle',
  larger: 'Agrandir',
  smaller: 'Diminuer',
  fullScreen: 'Plein écran',
  minimise: 'Réduire la fenêtre',
  zoomWindow: 'Ajuster la taille de la fenêtre',
  toFront: 'Tout mettre au premier plan',
}

/** Quand la fenêtre ne répond plus, ou ne revient pas. */
export const silentWindow = {
  message: 'La fenêtre de Trente ne répond plus.',
  detail: 'Ce qui est enregistré le reste. La fenêtre peut être rouverte là où vous en étiez.',
  wait: 'Attendre',
  reopen: 'Rouvrir la fenêtre',
  gone: 'La fenêtre de Trente s’est arrêtée plusieurs fois de suite.',
  goneDetail:
    'Ce qui est enregistré le reste. Fermez Trente, puis ouvrez-le de nouveau ; si cela se répète, redémarrez l’ordinateur.',
  close: 'Fermer Trente',
}
