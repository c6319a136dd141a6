import { data, from, people, purpose, writeModel } from './writing'

/** Internal reports of wrongdoing. */
export const whistleblowing = writeModel({
  id: 'whistleblowing',
  title: ['Alertes professionnelles', 'Whistleblowing'],
  summary: [
    'Organismes d’au moins 50 salariés : recueil et suivi des signalements. Restent à dire le référent, le canal et les droits de lecture.',
    'Organisations of at least 50 staff: receiving and following reports. Left to say: the referent, the channel and reading rights.',
  ],
  usualIn: ['bank', 'insurance', 'state', 'industry', 'energy', 'telecom'],
  description: [
    'Un signalement arrive par un canal réservé, le référent en accuse réception, vérifie les faits, décide des suites et informe son auteur.',
    'A report comes in through a reserved channel; the referent acknowledges it, checks the facts, decides what follows and informs its author.',
  ],
  texts: [
    'Loi n° 2016-1691 du 9 décembre 2016 modifiée',
    'Décret n° 2022-1284 du 3 octobre 2022',
    'CNIL, référentiel alertes professionnelles',
  ],
  purposes: [
    purpose(
      'handle',
      ['Recueillir et traiter les alertes', 'Receive and handle reports'],
      'legalObligation',
      [
        'Procédure interne imposée aux organismes d’au moins 50 salariés.',
        'Internal procedure imposed on organisations of at least 50 staff.',
      ],
      { legalReference: 'Loi n° 2016-1691, article 8' },
    ),
  ],
  people: [
    people('authors', 'witnesses', ['Auteurs de signalement et témoins', 'Reporters and witnesses'], {
      vulnerable: 'yes',
    }),
    people('targets', 'accused', ['Personnes visées', 'Persons reported'], { vulnerable: 'yes' }),
    people('staff', 'employees', ['Personnes chargées de l’enquête', 'People in charge of the inquiry']),
  ],
  data: [
    data('who', 'civilStatus', ['Identité, fonctions et coordonnées', 'Identity, duties and contact details'], {
      of: ['authors', 'targets', 'staff'],
      for: ['handle'],
      why: [
        'Répondre à l’auteur et entendre les personnes visées.',
        'Answer the author and hear the persons reported.',
      ],
      kept: 'reports',
      how: from('other', ['L’auteur du signalement', 'The author of the report']),
    }),
    data(
      'facts',
      'suspicions',
      ['Faits signalés, éléments recueillis, compte rendu', 'Facts reported, evidence gathered, report'],
      {
        of: ['authors', 'targets'],
        for: ['handle'],
        why: ['Vérifier les faits et décider des suites.', 'Check the facts and decide what follows.'],
        kept: 'reports',
        how: from('other', ['L’auteur du signalement et les témoins', 'The author of the report and witnesses']),
      },
    ),
  ],
  collection: 'both',
  inside: [
    [
      ['Référent alertes et enquêteurs désignés', 'Referent and appointed investigators'],
      ['Instruire, dans le secret des identités', 'Investigate, keeping identities secret'],
    ],
  ],
  outside: [
    [['Conseil de l’organisme', 'Counsel of the organisation'], 'independent', ['Analyse juridique', 'Legal analysis']],
    [
      ['Autorité judiciaire ou compétente', 'Judicial or competent authority'],
      'authority',
      ['Suites de l’alerte', 'What follows the report'],
    ],
  ],
  processors: [['Plateforme de recueil des signalements', 'Reporting platform']],
  measures: ['S05', 'S16', 'S21', 'S27'],
  dpia: ['Analyse requise : liste CNIL, FR-R06.', 'An assessment is required: CNIL list, FR-R06.'],
  criteria: [
    ['W4_sensitive', ['Faits pouvant relever d’infractions.', 'Facts that may amount to offences.']],
    ['W7_vulnerable', ['Auteurs exposés à des représailles.', 'Reporters exposed to retaliation.']],
  ],
  more: {
    authorityListItems: ['FR_R06'],
    regime: 'gdpr',
    criminalAuthority: 'law',
    criminalLawReference: 'Loi n° 2016-1691, article 8 ; loi Informatique et Libertés, article 46',
  },
})
