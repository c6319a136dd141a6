import { asked, data, free, people, purpose, writeModel } from './writing'

/** Opinions and surveys. */
export const customerReviews = writeModel({
  id: 'customer-reviews',
  title: ['Avis et enquêtes de satisfaction', 'Reviews and satisfaction surveys'],
  summary: [
    'Mesure de la satisfaction. Restent à dire l’outil d’enquête et la publication des avis.',
    'Measure of satisfaction. Left to say: the survey tool and whether reviews are published.',
  ],
  usualIn: [
    'state',
    'commerce',
    'eCommerce',
    'hospitality',
    'media',
    'health',
    'energy',
    'transport',
    'research',
    'association',
    'hr',
    'other',
    'security',
    'legal',
  ],
  description: [
    'Un questionnaire est envoyé après le service ; les réponses sont lues, regroupées, parfois publiées.',
    'A questionnaire is sent after the service; answers are read, grouped, sometimes published.',
  ],
  texts: ['Code de la consommation, L111-7-2', 'CNIL, référentiel gestion commerciale'],
  purposes: [
    purpose(
      'improve',
      ['Mesurer la satisfaction et corriger le service', 'Measure satisfaction and correct the service'],
      'legitimateInterests',
      [
        'Connaître l’avis de ceux qui ont reçu le service, qui peuvent ne pas répondre.',
        'Know the opinion of those who received the service, who are free not to answer.',
      ],
    ),
  ],
  people: [people('respondents', 'customers', ['Clients ou usagers interrogés', 'Customers or users surveyed'])],
  data: [
    data('who', 'contact', ['Adresse d’envoi', 'Address used'], {
      of: ['respondents'],
      for: ['improve'],
      why: ['Envoyer le questionnaire.', 'Send the questionnaire.'],
      kept: 'reviews',
      how: asked,
    }),
    data('opinions', 'opinionsReviews', ['Réponses et commentaires', 'Answers and comments'], {
      of: ['respondents'],
      for: ['improve'],
      why: ['Comprendre ce qui va et ne va pas.', 'Understand what goes well and badly.'],
      kept: 'reviews',
      how: free,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Qualité', 'Quality team'],
      ['Lire les résultats', 'Read results'],
    ],
  ],
  outside: [
    [
      ['Public, pour les avis publiés', 'Public, for published reviews'],
      'other',
      ['Information des autres clients', 'Information of other customers'],
    ],
  ],
  processors: [['Outil d’enquête', 'Survey tool']],
  measures: ['S26', 'S28'],
  dpia: ['Aucune analyse à attendre.', 'No assessment to be expected.'],
})
