import { data, device, free, people, purpose, writeModel } from './writing'

/** News sent to those who ask for them. */
export const newsletter = writeModel({
  id: 'newsletter',
  title: ['Lettre d’information', 'Newsletter'],
  summary: [
    'Envoi d’actualités à qui s’inscrit. Restent à dire le prestataire d’envoi et la mesure des ouvertures.',
    'News sent to those who subscribe. Left to say: the sending provider and whether opens are measured.',
  ],
  usualIn: ['all'],
  description: [
    'La personne s’inscrit, confirme son adresse, reçoit la lettre et se désinscrit par un lien.',
    'The person subscribes, confirms the address, receives the letter and unsubscribes by a link.',
  ],
  texts: ['Code des postes et des communications électroniques, L34-5', 'CNIL, référentiel gestion commerciale'],
  purposes: [
    purpose(
      'news',
      ['Envoyer la lettre d’information aux abonnés', 'Send the newsletter to subscribers'],
      'consent',
      ['Inscription volontaire, confirmée par courriel.', 'Voluntary subscription, confirmed by e-mail.'],
      { directMarketing: 'yes', marketingChannels: ['electronicMail'] },
    ),
  ],
  people: [people('readers', 'users', ['Abonnés', 'Subscribers'])],
  data: [
    data('address', 'contact', ['Adresse électronique, langue', 'E-mail address, language'], {
      of: ['readers'],
      for: ['news'],
      why: ['Envoyer la lettre.', 'Send the letter.'],
      kept: 'subscribers',
      how: free,
    }),
    data('proof', 'connection', ['Date et preuve de l’inscription', 'Date and proof of subscription'], {
      of: ['readers'],
      for: ['news'],
      why: ['Prouver l’accord.', 'Prove consent.'],
      kept: 'subscribers',
      how: device,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Communication', 'Communications'],
      ['Rédiger et envoyer', 'Write and send'],
    ],
  ],
  outside: [],
  processors: [['Prestataire d’envoi de courriels', 'E-mail sending provider']],
  measures: ['S10', 'S21'],
  dpia: ['Aucune analyse à attendre.', 'No assessment to be expected.'],
  more: {
    noRecipientsConfirmed: 'yes',
    withdrawalMechanism: {
      fr: 'Lien de désinscription en bas de chaque lettre, effet immédiat.',
      en: 'Unsubscribe link at the foot of each letter, with immediate effect.',
    },
  },
})
