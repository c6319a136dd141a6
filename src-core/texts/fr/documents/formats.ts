import { counted } from '../numbers'

/** Ce que disent les fichiers d’autres formats que Word. */
export const formatDocuments = {
  /** Au clavier, en tête de la page. */
  toContent: 'Aller au contenu',
  about: 'À propos',
  organisation: 'Organisme',
  chosen: 'Fiches choisies',
  reading: 'Lecture',
  emptyCells: 'Une cellule vide : non renseigné.',
  inStep:
    'Dans une cellule, une ligne par élément ; les bases légales et les durées suivent l’ordre des finalités et des données.',
  otherLanguages: (count: number) =>
    counted(
      count,
      'Une réponse n’existe que dans une autre langue : elle est reproduite telle quelle.',
      '{n} réponses n’existent que dans une autre langue : elles sont reproduites telles quelles.',
    ),
}
