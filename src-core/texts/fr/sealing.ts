import { number } from './numbers'

/** Le fichier chiffré : phrase de passe, clé de secours, verrouillage. */
export const sealing = {
  strength: {
    short: 'Trop courte : au moins douze caractères, ou quatre mots sans lien entre eux.',
    guessable:
      'Facile à deviner : évitez les suites, les répétitions, les dates, le nom du client ou du fichier et les mots que tout le monde choisit.',
    fair: 'Suffisante. Un mot de plus la rendrait solide.',
    strong: 'Solide.',
  },
  notTheSame: 'Les deux saisies diffèrent.',
  listed: 'chiffré',
  lockNow: 'Verrouiller le fichier',
  unlock: {
    lead: 'Ce fichier est chiffré. Rien n’en est lu avant sa phrase de passe.',
    passphrase: 'Phrase de passe',
    recoveryKey: 'Clé de secours, telle qu’elle est imprimée',
    open: 'Ouvrir',
    working: 'Vérification…',
    useRecoveryKey: 'Phrase de passe oubliée ? Utiliser la clé de secours',
    usePassphrase: 'Utiliser la phrase de passe',
    useKeychain: 'Ouvrir avec le trousseau de cet ordinateur',
  },
  dialog: {
    title: 'Chiffrer ce fichier…',
    titleSealed: 'Phrase de passe et clé de secours…',
    lead: 'Le fichier et ses versions antérieures ne s’ouvriront plus qu’avec cette phrase de passe. Si elle est perdue, personne ne pourra la retrouver.',
    leadSealed: 'Une nouvelle phrase de passe remplace l’ancienne et la clé de secours qui l’accompagnait.',
    passphrase: 'Nouvelle phrase de passe',
    passphraseHint: 'Quatre mots sans lien entre eux se retiennent mieux qu’une suite de signes.',
    again: 'La même, encore une fois',
    withRecoveryKey: 'Créer une clé de secours à imprimer',
    elsewhere:
      'Les documents déjà exportés, les copies et les sauvegardes faites ailleurs, l’historique d’un dossier synchronisé restent en clair.',
    seal: 'Chiffrer',
    change: 'Changer la phrase de passe',
    makeRecoveryKey: 'Créer une clé de secours',
    newRecoveryKey: 'Remplacer la clé de secours',
    removeRecoveryKey: 'Supprimer la clé de secours',
    sealed: 'Le fichier est chiffré, il a été rouvert pour vérifier, et le fichier en clair est supprimé.',
    changed: 'La phrase de passe est changée. L’ancienne n’ouvre plus rien.',
    recoveryMade: 'La clé de secours est créée. Une clé imprimée auparavant n’ouvre plus rien.',
    recoveryGone: 'La clé de secours est supprimée : celle qui est imprimée n’ouvre plus rien.',
    useKeychain: 'Ouvrir aussi avec le trousseau de cet ordinateur',
    leaveKeychain: 'Ne plus ouvrir avec le trousseau',
    keychainOpens:
      'Le trousseau de cet ordinateur ouvrira le fichier pour qui est connecté à votre session. La phrase de passe reste demandée après un verrouillage, et sur tout autre ordinateur.',
    keychainGone: 'Le trousseau de cet ordinateur n’ouvre plus le fichier.',
    unseal: 'Remettre en clair…',
    leadPlain:
      'Le fichier et ses versions antérieures seront lisibles par quiconque a accès au dossier. La phrase de passe et la clé de secours n’auront plus d’effet.',
    unsealNow: 'Remettre en clair',
    unsealed: 'Le fichier est de nouveau en clair, et le fichier chiffré est supprimé.',
    understood: 'Compris',
  },
  lockAfter: {
    label: 'Verrouiller un fichier chiffré',
    minutes: (count: number) => `Après ${number(count)} minutes sans activité`,
    never: 'Seulement quand je le demande',
    hint: 'Ce qui n’était pas enregistré l’est d’abord ; la phrase de passe est ensuite redemandée.',
  },
  recoveryKey: {
    title: (file: string) => `Clé de secours de « ${file} »`,
    print: 'Imprimer',
    keep: 'Clé de secours, affichée une seule fois : imprimez-la et rangez-la loin de cet ordinateur. Elle ouvre le fichier si la phrase de passe est oubliée.',
  },
}
