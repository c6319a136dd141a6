import type { Sentences } from '../sentences'

export const sentences = {
  'RIG-01': {
    title: 'Contact pour les droits manquant',
    message: 'Indiquez l’adresse ou le formulaire où les personnes exercent leurs droits.',
  },
  'RIG-02': {
    title: 'Opposition non organisée',
    message: 'Dites comment les personnes s’opposent à ce traitement : ce droit se présente clairement et à part.',
  },
  'RIG-03': {
    title: 'Opposition à la prospection non organisée',
    message: 'Dites comment refuser la prospection : sans frais, à tout moment et dans chaque message.',
  },
  'RIG-04': {
    title: 'Droit écarté sans texte',
    message: 'La liste corrigée écarte des droits ouverts par la loi ({rights}) : citez le texte, ou rétablissez-les.',
  },
  'RIG-05': {
    title: 'Effacement annoncé à tort',
    message:
      'Ce que la loi impose de conserver ne s’efface pas sur demande : retirez ce droit ou dites ce qu’il couvre.',
  },
  'RIG-06': {
    title: 'Portabilité annoncée à tort',
    message:
      'La portabilité ne vaut que pour le consentement ou le contrat : retirez ce droit ou dites pourquoi l’offrir.',
  },
  'RIG-07': {
    title: 'Opposition au lieu du retrait',
    message: 'Sur consentement, la personne retire son accord : remplacez l’opposition par le retrait, ou expliquez.',
  },
  'RIG-08': {
    title: 'Format de portabilité non précisé',
    message: 'Indiquez le format dans lequel les personnes reçoivent leurs données.',
  },
  'RIG-09': {
    title: 'Explication non organisée',
    message: 'Dites à qui demander l’explication d’une décision à laquelle un algorithme a pris part.',
  },
} as const satisfies Sentences
