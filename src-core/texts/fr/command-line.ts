import { counted } from './numbers'

/** Ce que dit la ligne de commande. */
export const commandLine = {
  /** Après un arrêt qui laisse des modifications non enregistrées. */
  unsaved: {
    kept: 'Une copie des modifications est gardée sur cet ordinateur : Trente la proposera à la prochaine ouverture de ce fichier.',
    lost: 'Aucune copie des modifications n’a pu être gardée sur cet ordinateur.',
  },
  usage: `Trente : registre des traitements, hors ligne.

  trente new FICHIER --name NOM [--country FR] [--sector CODE] [--lang fr|en]
  trente import SOURCE --into FICHIER [--as auto|cnil-register|trente-document|table|pia] [--also REGISTRE]... [--map FICHIER]
                [--dry-run] [--take-over] [--json]
  trente list FICHIER|DOSSIER [REGISTRE] [--json]
  trente check FICHIER|DOSSIER [--lang fr|en] [--min error|warning|advice] [--json]
  trente export FICHIER|DOSSIER --document CODE|all [--record RÉF]... [--lang fr|en]
                [--audience authority|internal|public] [--annexes] [--year AAAA] [--letterhead FICHIER|none] --out DOSSIER [--json]
                [--format docx|xlsx|csv|html|jsonld|zip|pia]    zip : dossier de contrôle, avec manifeste
  trente export FICHIER|DOSSIER --form cnil-simplified|ico-controller|ico-dpia [--as ods|xlsx|docx] [--record RÉF]... --out DOSSIER [--json]
                remplit le formulaire d’une autorité, dans la langue de ce formulaire
  trente seal FICHIER [--recovery]         chiffre le fichier ; --recovery imprime une clé de secours
  trente unseal FICHIER                    le remet en clair
  trente documents [--json]
  trente notices
  trente version
  trente serve [--folder DOSSIER] [--port N] [--no-open]

Un fichier .trente est chiffré : sa phrase de passe est demandée, ou lue dans --passphrase-file FICHIER (« - » : entrée standard).

Code de sortie : 0 fait ; 1 fait, mais il reste des points, des passages à compléter ou des éléments laissés de côté ; 2 entrée inutilisable ; 3 erreur interne.`,
  unknownCommand: (name: string) => `Commande inconnue : « ${name} ». « trente --help » les liste.`,
  unknownOption: (name: string) => `Option inconnue ou mal placée : « ${name} ».`,
  missingArgument: (name: string) => `Il manque ${name}.`,
  badValue: (option: string, value: string, allowed: string) =>
    `« ${value} » ne convient pas pour ${option} : ${allowed}.`,
  passphraseOf: (name: string) => `Phrase de passe de « ${name} » :`,
  newPassphrase: 'Nouvelle phrase de passe :',
  passphraseAgain: 'La même, encore une fois :',
  passphraseNeeded:
    'Une phrase de passe est nécessaire : lancez la commande dans un terminal, ou donnez --passphrase-file.',
  sealed: (path: string) => `Chiffré, puis rouvert pour vérifier : ${path}. Le fichier en clair est supprimé.`,
  earlierSealed: (count: number) =>
    `${counted(count, '{n} version antérieure est chiffrée', '{n} versions antérieures sont chiffrées')} avec lui.`,
  earlierLeft: (count: number) =>
    `${counted(count, '{n} version antérieure est restée telle quelle', '{n} versions antérieures sont restées telles quelles')} : endommagée, ou chiffrée par une autre phrase de passe.`,
  copiesBeside: (names: readonly string[]) =>
    `Attention, ces copies sont à côté du fichier et n’ont pas été touchées : ${names.join(', ')}. Supprimez-les ou chiffrez-les aussi.`,
  plainElsewhere:
    'Ce que Trente ne voit pas reste en clair : documents exportés, copies et sauvegardes ailleurs, historique d’un dossier synchronisé, blocs effacés du disque (seul un disque chiffré les protège).',
  noWayBack: 'Sans cette phrase de passe, personne ne pourra rouvrir le fichier : ni vous, ni nous.',
  unsealed: (path: string) => `En clair : ${path}. Le fichier chiffré est supprimé.`,
  created: (path: string) => `Créé : ${path}`,
  imported: (created: number, updated: number) =>
    `Importé : ${counted(created, '{n} fiche créée', '{n} fiches créées')}, ${counted(updated, '{n} complétée', '{n} complétées')}.`,
  wouldImport: (created: number, updated: number) =>
    `Essai, rien n’a été écrit : ${counted(created, '{n} fiche serait créée', '{n} fiches seraient créées')}, ${counted(updated, '{n} complétée', '{n} complétées')}.`,
  leftOut: (count: number) => `Sans place (${count}) :`,
  takingOver: 'Trente vérifie que plus personne ne travaille sur ce fichier : 90 secondes au plus…',
  notAMapping: (path: string) => `« ${path} » n’est pas une correspondance de colonnes enregistrée par Trente (JSON).`,
  nothingImported: 'Rien n’a été importé.',
  attachmentCount: (count: number) =>
    counted(count, '{n} fichier joint manquant ou modifié.', '{n} fichiers joints manquants ou modifiés.'),
  underEarlierPassphrase: (count: number) =>
    counted(
      count,
      '{n} version antérieure reste chiffrée sous une phrase de passe antérieure : elle n’est pas endommagée, et s’ouvre avec celle-ci.',
      '{n} versions antérieures restent chiffrées sous une phrase de passe antérieure : elles ne sont pas endommagées, et s’ouvrent avec celle-ci.',
    ),
  counts: (errors: number, warnings: number, advice: number, dismissed: number) =>
    [
      counted(errors, '{n} manquement', '{n} manquements'),
      counted(warnings, '{n} alerte', '{n} alertes'),
      counted(advice, '{n} conseil', '{n} conseils'),
      counted(dismissed, '{n} écarté avec motif.', '{n} écartés avec motif.'),
    ].join(', '),
  toPlace: (count: number) =>
    counted(
      count,
      '{n} passage importé attend d’être placé dans une fiche.',
      '{n} passages importés attendent d’être placés dans une fiche.',
    ),
  notWithForm: (option: string) =>
    `${option} ne va pas avec --form : un formulaire d’autorité a son contenu, son édition et sa langue à lui.`,
  notHeldByForm: (count: number) =>
    counted(
      count,
      '{n} réponse n’a pas de place dans ce formulaire : elle est sur sa dernière feuille.',
      '{n} réponses n’ont pas de place dans ce formulaire : elles sont sur sa dernière feuille.',
    ),
  written: (path: string) => `Écrit : ${path}`,
  guarded: (cells: number) =>
    counted(
      cells,
      '  Une cellule commençait comme une formule : une apostrophe la précède.',
      '  {n} cellules commençaient comme des formules : une apostrophe les précède.',
    ),
  nothingWritten: 'Rien à écrire : aucune fiche ne correspond à ce format et à cette édition.',
  noDossierIn: (folder: string) => `« ${folder} » ne contient aucun fichier .trente.json ou .trente.`,
  unknownRegister: (name: string) => `Le registre « ${name} » n’existe pas.`,
  serving: (url: string) => `Trente est ouvert : ${url}`,
  noElectron:
    'Le moteur de fenêtre d’Electron n’est pas installé et n’a pas pu être téléchargé : Trente s’ouvre dans le navigateur, sur cette machine seulement.',
  internal: 'Erreur interne de Trente : rien d’autre n’a été modifié. Relancez avec TRENTE_DEBUG=1 pour les détails.',
  portTaken: (port: string) => `Le port ${port} est déjà pris : choisissez-en un autre ou laissez Trente choisir.`,
}
