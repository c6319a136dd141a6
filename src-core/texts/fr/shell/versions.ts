import type { VersionKind } from '../../../dossier/version-kinds'

/** Les versions antérieures d’un fichier : ce que chacune est, ce qui changerait, et comment y revenir. */
export const versions = {
  title: 'Versions antérieures',
  show: 'Voir les versions antérieures',
  lead: 'Trente garde sur cette machine des copies au fil des enregistrements. Revenir à l’une d’elles n’efface rien : le fichier tel qu’il est devient lui-même une version.',
  none: 'Aucune version antérieure de ce fichier n’a été gardée sur cette machine.',
  savedAt: 'Gardée le',
  what: 'Pourquoi',
  activities: 'Traitements',
  size: 'Taille',
  change: 'Ce qui changerait',
  kinds: {
    'before-save': 'Avant un enregistrement',
    'before-migration': 'Avant le passage à un nouveau format',
    'before-import': 'Avant un import',
    'before-restore': 'Avant un remplacement',
    'before-meeting': 'Avant la réunion de deux versions',
    unsaved: 'Modifications qui n’ont pas pu être enregistrées',
    interrupted: 'Enregistrement interrompu, à côté du fichier',
    rescued: 'Enregistrement mis à l’abri, à côté du fichier',
    'set-aside': 'Fichier mis de côté lors d’un remplacement',
  } satisfies Record<VersionKind, string>,
  open: 'Ouvrir cette version',
  unreadable: 'Illisible',
  sealed: 'Chiffrée sous une autre phrase de passe, le plus souvent antérieure',
  unlock: 'Déverrouiller',
  comparing: 'Comparaison…',
  noComparison: 'Le fichier actuel ne peut pas être lu : rien à comparer.',
  details: 'Détail',
  backToFile: 'Revenir au fichier',
}
