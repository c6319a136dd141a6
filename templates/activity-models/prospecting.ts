import { data, free, people, purpose, writeModel } from './writing'

/** Commercial offers to prospects and customers. */
export const prospecting = writeModel({
  id: 'prospecting',
  title: ['Prospection commerciale', 'Prospecting'],
  summary: [
    'Offres par courriel, téléphone ou courrier. Restent à dire vos canaux, vos fichiers achetés et la preuve des accords.',
    'Offers by e-mail, telephone or post. Left to say: your channels, lists you bought and the proof of consent.',
  ],
  usualIn: [
    'commerce',
    'eCommerce',
    'bank',
    'insurance',
    'property',
    'telecom',
    'software',
    'media',
    'energy',
    'hospitality',
    'hr',
    'industry',
    'security',
    'transport',
    'legal',
  ],
  description: [
    'Les contacts sont choisis, reçoivent une offre et peuvent s’y opposer à chaque envoi.',
    'Contacts are chosen, receive an offer and can object at each sending.',
  ],
  texts: [
    'Code des postes et des communications électroniques, L34-5',
    'Code de la consommation, L223-1',
    'CNIL, référentiel gestion commerciale',
  ],
  purposes: [
    purpose(
      'electronic',
      [
        'Envoyer des offres par voie électronique ou par téléphone aux particuliers',
        'Send offers to individuals by electronic means or telephone',
      ],
      'consent',
      ['Accord préalable du particulier, par canal.', 'Prior consent of the individual, channel by channel.'],
      { directMarketing: 'yes', marketingChannels: ['electronicMail', 'phone'] },
    ),
    purpose(
      'postal',
      ['Envoyer des offres par courrier et aux professionnels', 'Send offers by post and to professionals'],
      'legitimateInterests',
      [
        'Faire connaître ses produits à qui peut s’y attendre, avec opposition simple et gratuite.',
        'Make products known to those who may expect it, with simple and free objection.',
      ],
      { directMarketing: 'yes', marketingChannels: ['post'], marketingExceptions: ['professionals'] },
    ),
  ],
  people: [
    people('leads', 'prospects', ['Prospects', 'Prospects and leads']),
    people('buyers', 'customers', ['Clients', 'Customers']),
  ],
  data: [
    data('who', 'contact', ['Identité, coordonnées, société', 'Identity, contact details, company'], {
      of: ['leads', 'buyers'],
      for: ['electronic', 'postal'],
      why: ['Adresser l’offre.', 'Send the offer.'],
      kept: 'prospects',
      how: free,
    }),
    data('interests', 'commercial', ['Centres d’intérêt déclarés, offres envoyées', 'Interests stated, offers sent'], {
      of: ['leads', 'buyers'],
      for: ['electronic', 'postal'],
      why: ['Envoyer ce qui peut intéresser.', 'Send what may interest.'],
      kept: 'prospects',
      how: free,
    }),
    data('refusals', 'commercial', ['Oppositions et retraits', 'Objections and withdrawals'], {
      of: ['leads', 'buyers'],
      for: ['electronic', 'postal'],
      why: ['Ne plus écrire à qui le refuse.', 'No longer write to those who refuse.'],
      kept: 'objections',
      how: free,
    }),
  ],
  collection: 'both',
  inside: [
    [
      ['Commercial et marketing', 'Sales and marketing'],
      ['Préparer les envois', 'Prepare sendings'],
    ],
  ],
  outside: [
    [['Fournisseurs de fichiers', 'List providers'], 'independent', ['Origine des contacts', 'Origin of contacts']],
  ],
  processors: [
    ['Routeur de courriels', 'E-mailing provider'],
    ['Centre d’appels', 'Call centre'],
  ],
  measures: ['S16', 'S28'],
  dpia: [
    'Rien d’office ; un profilage sur des données achetées relève de FR-R10 (W1).',
    'Nothing by default; profiling on bought data falls under FR-R10 (W1).',
  ],
  more: {
    withdrawalMechanism: {
      fr: 'Lien de désinscription dans chaque message ; demande par téléphone notée aussitôt.',
      en: 'Unsubscribe link in each message; a request by telephone is noted at once.',
    },
    objectionMechanism: {
      fr: 'Opposition gratuite par lien, courriel ou courrier, sans motif.',
      en: 'Free objection by link, e-mail or post, without reasons.',
    },
  },
})
