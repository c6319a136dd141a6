import { data, device, free, people, purpose, writeModel } from './writing'

/** Trackers of a website. */
export const webAnalytics = writeModel({
  id: 'web-analytics',
  title: ['Mesure d’audience et traceurs du site', 'Website audience and trackers'],
  summary: [
    'Traceurs d’un site public. Restent à dire vos traceurs, leurs durées et l’outil de recueil des choix.',
    'Trackers of a public site. Left to say: your trackers, their lifetimes and the tool that records choices.',
  ],
  usualIn: ['all'],
  description: [
    'Un bandeau propose d’accepter ou de refuser avec la même facilité ; seuls les traceurs acceptés sont déposés.',
    'A banner offers to accept or refuse just as easily; only accepted trackers are set.',
  ],
  texts: ['Loi Informatique et Libertés, article 82', 'CNIL, délibérations 2020-091 et 2020-092'],
  purposes: [
    purpose('measure', ['Mesurer la fréquentation du site', 'Measure visits to the site'], 'legitimateInterests', [
      'Statistiques anonymes, strictement limitées à l’éditeur : cas exempté d’accord.',
      'Anonymous statistics strictly limited to the publisher: the case exempt from consent.',
    ]),
    purpose(
      'adverts',
      ['Afficher de la publicité et des contenus personnalisés', 'Show personalised adverts and content'],
      'consent',
      ['Choix du visiteur, recueilli avant tout dépôt.', 'Choice of the visitor, collected before anything is set.'],
    ),
  ],
  people: [people('browsers', 'users', ['Visiteurs du site', 'Visitors of the site'])],
  data: [
    data(
      'pages',
      'internet',
      ['Pages vues, origine de la visite, appareil', 'Pages viewed, origin of the visit, device'],
      {
        of: ['browsers'],
        for: ['measure'],
        why: ['Compter les visites.', 'Count visits.'],
        kept: 'audience',
        how: device,
      },
    ),
    data('identifiers', 'internet', ['Identifiants de traceurs', 'Tracker identifiers'], {
      of: ['browsers'],
      for: ['adverts'],
      why: ['Reconnaître l’appareil.', 'Recognise the device.'],
      kept: 'trackers',
      how: device,
    }),
    data('choices', 'internet', ['Choix exprimé et sa date', 'Choice made and its date'], {
      of: ['browsers'],
      for: ['adverts', 'measure'],
      why: ['Respecter et prouver le choix.', 'Respect and prove the choice.'],
      kept: 'trackerChoice',
      how: free,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Communication et web', 'Communications and web'],
      ['Lire les statistiques', 'Read statistics'],
    ],
  ],
  outside: [
    [
      ['Partenaires publicitaires acceptés', 'Advertising partners accepted'],
      'independent',
      ['Publicité', 'Advertising'],
    ],
  ],
  processors: [
    ['Outil de mesure d’audience', 'Audience measurement tool'],
    ['Plateforme de recueil des choix', 'Consent management platform'],
  ],
  measures: ['S10', 'S28'],
  dpia: [
    'Rien pour une mesure d’audience simple ; publicité ciblée : FR-R10 et critères W3, W5, W6.',
    'Nothing for plain audience measurement; targeted advertising: FR-R10 and criteria W3, W5, W6.',
  ],
  more: {
    withdrawalMechanism: {
      fr: 'Lien « Gérer mes choix » sur toutes les pages.',
      en: 'A “Manage my choices” link on every page.',
    },
  },
})
