import type { Sentences } from '../sentences'

export const sentences = {
  'CON-02': {
    title: 'Consentement qui ne tient pas',
    message: 'Ce que le contrôle constate ne permet pas de s’appuyer sur ce consentement. À corriger : {tests}.',
  },
  'CON-04': {
    title: 'Consentement sans preuve',
    message: 'Ce consentement ne peut être prouvé : indiquez {pieces}.',
  },
  'CON-07': {
    title: 'Un seul accord pour plusieurs finalités',
    message:
      'Ce consentement couvre {count} finalités : demandez un choix pour chacune, ou montrez que c’est déjà le cas.',
  },
  'CON-08': {
    title: 'Consentement jamais redemandé',
    message: 'Prévoyez au bout de combien de temps ce consentement est redemandé.',
  },
  'CON-09': {
    title: 'Refuser n’est pas aussi simple qu’accepter',
    message:
      'Des traceurs sont déposés sur cet accord : offrez un refus au même niveau et du même aspect que l’accord.',
  },
  'CON-12': {
    title: 'Retrait à essayer',
    message: 'Essayez le retrait de bout en bout et datez l’essai : aucun depuis {months}.',
  },
  'CON-13': {
    title: 'Choix sur les traceurs gardé longtemps',
    message:
      'Le choix est redemandé tous les {stated} ; la CNIL conseille {advised} en général : raccourcissez ou expliquez.',
  },
} as const satisfies Sentences
