import { counted } from '../numbers'

/** Ce que disent les fichiers d’autres formats que Word. */
export const formatDocuments = {
  /** Au clavier, en tête de la page. */
  toContent: 'Aller au contenu',
  about: 'À propos',
  organisation: 'Organisme',
  chosen: 'Fiches choisies',
  reading: 'Lecture',
  pack: {
    title: 'Dossier de contrôle',
    /** Dans un nom de fichier : ni accent ni blanc. */
    inName: 'dossier-de-controle',
    holds: (files: number) => counted(files, 'Ce dossier contient un fichier.', 'Ce dossier contient {n} fichiers.'),
    size: (records: number, bytes: number) =>
      `${counted(records, '{n} fiche', '{n} fiches')}, ${counted(bytes, '{n} octet', '{n} octets')}`,
    absent: 'Sans fiche consignée, donc absents de ce dossier :',
    check:
      'Empreintes SHA-256 des fichiers. Un fichier modifié depuis n’a plus la même : « sha256sum -c MANIFEST.txt » (ou, sous Windows, Get-FileHash) le montre.',
  },
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
