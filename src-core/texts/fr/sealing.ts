/** Le fichier chiffré : phrase de passe, clé de secours, verrouillage. */
export const sealing = {
  strength: {
    short: 'Trop courte : au moins douze caractères, ou quatre mots sans lien entre eux.',
    guessable: 'Facile à deviner : évitez les suites, les répétitions et les mots que tout le monde choisit.',
    fair: 'Suffisante. Un mot de plus la rendrait solide.',
    strong: 'Solide.',
  },
  notTheSame: 'Les deux saisies diffèrent.',
  recoveryKey: {
    keep: 'Clé de secours, affichée une seule fois : imprimez-la et rangez-la loin de cet ordinateur. Elle ouvre le fichier si la phrase de passe est oubliée.',
  },
}
