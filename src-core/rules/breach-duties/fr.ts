import type { Sentences } from '../sentences'

export const sentences = {
  'BRE-04': {
    title: 'Notification attendue',
    message: 'Aucun envoi à l’autorité n’est consigné : notifiez avant le {deadline}, quitte à compléter ensuite.',
  },
  'BRE-05': {
    title: 'Délai de notification dépassé',
    message: 'Le délai a pris fin le {deadline} sans envoi consigné : notifiez maintenant, avec les motifs du retard.',
  },
  'BRE-06': {
    title: 'Notification tardive sans motifs',
    message: 'La notification est partie le {sent}, après le {deadline} : consignez les motifs du retard.',
  },
  'BRE-07': {
    title: 'Notification à compléter',
    message: 'Des informations restent à fournir à l’autorité, attendues le {due} : envoyez le complément.',
  },
  'BRE-08': {
    title: 'Personnes à informer',
    message: 'Le risque est élevé : informez les personnes dans les meilleurs délais, et consignez-le.',
  },
  'BRE-09': {
    title: 'Exception non motivée',
    message: 'Ne pas informer les personnes demande une exception et son motif : complétez « {missing} ».',
  },
  'BRE-10': {
    title: 'Communication publique attendue',
    message: 'Faute de pouvoir joindre chacun, une communication publique est due : indiquez-la parmi les voies.',
  },
  'BRE-11': {
    title: 'Message aux personnes incomplet',
    message: 'Le message aux personnes omet : {parts}. Complétez-le ou cochez ce qu’il dit déjà.',
  },
  'BRE-12': {
    title: 'Responsables à alerter',
    message: 'Alertez chaque responsable du traitement dans les meilleurs délais, et consignez-le.',
  },
  'BRE-19': {
    title: 'Réparation non examinée',
    message: 'Consignez dans les réparations si une indemnisation est envisagée, oui ou non.',
  },
  'BRE-21': {
    title: 'Annonce au PFPDT attendue',
    message: 'Le risque est élevé : annoncez la violation au PFPDT dans les meilleurs délais, et consignez l’envoi.',
  },
} as const satisfies Sentences
