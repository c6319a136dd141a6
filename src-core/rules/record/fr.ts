import type { Sentences } from '../sentences'

export const sentences = {
  'ROPA-PUR-01': {
    title: 'Finalité manquante',
    message: 'Dites à quoi servent les données : au moins une finalité est nécessaire.',
  },
  'ROPA-PUR-02': {
    title: 'Finalité trop vague',
    message: '« {purpose} » est trop vague : décrivez le but poursuivi, avec un verbe d’action.',
  },
  'ROPA-PUR-03': {
    title: 'Nombreuses finalités',
    message: 'Ce traitement a {count} finalités : envisagez de le scinder.',
  },
  'ROPA-SUB-01': {
    title: 'Personnes concernées manquantes',
    message: 'Indiquez au moins une catégorie de personnes concernées.',
  },
  'ROPA-DAT-01': {
    title: 'Données manquantes',
    message: 'Indiquez au moins une catégorie de données.',
  },
  'ROPA-DAT-02': {
    title: 'Donnée sans finalité',
    message: '« {item} » ne sert à aucune finalité : reliez cette donnée à une finalité ou retirez-la.',
  },
  'ROPA-DAT-03': {
    title: 'Numéro national sans texte',
    message: '« {item} » comprend un numéro national : citez le texte qui en autorise l’usage.',
  },
  'ROPA-REC-01': {
    title: 'Destinataires non indiqués',
    message: 'Indiquez les destinataires et sous-traitants, ou confirmez qu’il n’y en a aucun.',
  },
  'ROPA-REC-02': {
    title: 'Accès internes non indiqués',
    message: 'Nommez les services qui ont accès aux données.',
  },
  'ROPA-TRF-01': {
    title: 'Transferts non renseignés',
    message: 'Dites si des données sortent de l’Espace économique européen, accès à distance compris.',
  },
  'ROPA-EXE-01': {
    title: 'Dispense de registre inapplicable',
    message:
      'La dispense « moins de {headcount} salariés » ne couvre pas ce traitement : elle suppose un traitement occasionnel, sans risque et sans donnée sensible ou pénale.',
  },
  'ROPA-OWN-01': {
    title: 'Responsable opérationnel non nommé',
    message: 'Nommez la personne qui répond de ce traitement au quotidien.',
  },
} as const satisfies Sentences
