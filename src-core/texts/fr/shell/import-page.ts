import { counted, number } from '../numbers'

export const importPage = {
  title: 'Importer',
  lead: 'Reprenez un registre tenu ailleurs. Trente lit le fichier, vous montre ce qu’il ferait, et ne change rien avant votre accord.',
  drop: 'Déposez un fichier ici',
  dropNow: 'Lâchez pour lire ce fichier',
  choose: 'Choisir un fichier…',
  accepts:
    'Registre modèle de la CNIL (.ods, .xlsx), tableau (.xlsx, .ods, .csv), document (.docx, .md), données (.json, .yaml) ou AIPD de l’outil PIA (.json, .zip), 25 Mo au plus.',
  reading: (name: string) => `Lecture de ${name}…`,
  readOnly: 'Ce fichier est ouvert en lecture seule : rien ne peut y être importé.',
  result: (name: string) => `Ce que contient ${name}`,
  summary: (placed: number, unplaced: number) =>
    `${counted(placed, '{n} cellule reprise', '{n} cellules reprises')}, ${number(unplaced)} sans place.`,
  created: (count: number) => counted(count, '{n} fiche à créer', '{n} fiches à créer'),
  updated: (count: number) => counted(count, '{n} fiche à compléter', '{n} fiches à compléter'),
  unplaced: (count: number) => counted(count, '{n} élément sans place', '{n} éléments sans place'),
  warnings: (count: number) => counted(count, '{n} remarque', '{n} remarques'),
  unplacedLead: 'Ces cellules n’ont pas d’équivalent dans Trente. Elles restent dans votre fichier d’origine.',
  nothingToDo: 'Ce fichier ne contient rien de nouveau.',
  where: 'Où',
  text: 'Contenu',
  more: (count: number) => `et ${count} de plus`,
  apply: 'Appliquer au registre',
  other: 'Choisir un autre fichier',
  undoHint: 'Une copie du fichier est gardée avant l’import, et tout s’annule en une fois.',
  applying: 'Import en cours…',
  done: 'Import terminé',
  doneLead: (created: number, updated: number) =>
    `${counted(created, '{n} fiche créée', '{n} fiches créées')}, ${counted(updated, '{n} complétée', '{n} complétées')}.`,
  seeList: 'Voir les traitements',
  seeDpias: 'Voir les AIPD',
  undo: 'Annuler l’import',
}
