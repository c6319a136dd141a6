import { data, device, own, people, purpose, writeModel } from './writing'

/** Journals of information systems. */
export const accessLogs = writeModel({
  id: 'access-logs',
  title: ['Journalisation des accès informatiques', 'IT access logging'],
  summary: [
    'Journaux des systèmes d’information, à des fins de sécurité. Restent à dire les outils, qui lit les journaux et comment les alertes sont traitées.',
    'Logs of information systems, for security. Left to say: the tools, who reads logs and how alerts are handled.',
  ],
  usualIn: ['all'],
  description: [
    'Les systèmes enregistrent connexions et actions ; l’équipe de sécurité analyse les anomalies et les incidents.',
    'Systems record connections and actions; the security team looks into anomalies and incidents.',
  ],
  texts: [
    'CNIL, délibération 2021-122 sur la journalisation',
    'RGPD, article 32',
    'ANSSI, recommandations de journalisation',
  ],
  purposes: [
    purpose(
      'detect',
      ['Détecter et comprendre les incidents de sécurité', 'Detect and understand security incidents'],
      'legitimateInterests',
      [
        'Protéger les systèmes et les données qu’ils portent, comme l’article 32 le demande, sans mesurer l’activité des personnes.',
        'Protect systems and the data they hold, as Article 32 asks, without measuring people’s activity.',
      ],
    ),
  ],
  people: [
    people('staff', 'employees', ['Salariés', 'Employees'], { vulnerable: 'yes' }),
    people('users', 'users', ['Utilisateurs externes', 'External users']),
  ],
  data: [
    data('accounts-item', 'connection', ['Identifiant, droits, équipe', 'Identifier, rights, team'], {
      of: ['staff', 'users'],
      for: ['detect'],
      why: ['Rattacher une action à un compte.', 'Tie an action to an account.'],
      kept: 'accountsOfUsers',
      how: own,
    }),
    data('events', 'connection', ['Adresse, date, heure, action', 'Address, date, time, action'], {
      of: ['staff', 'users'],
      for: ['detect'],
      why: ['Retrouver ce qui s’est passé.', 'Find out what happened.'],
      kept: 'logs',
      how: device,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Sécurité informatique', 'IT security'],
      ['Analyser les alertes', 'Look into alerts'],
    ],
  ],
  outside: [
    [
      ['Autorités judiciaires, sur réquisition', 'Judicial authorities, on request by law'],
      'authority',
      ['Enquête', 'Investigation'],
    ],
  ],
  processors: [
    ['Centre de supervision externe', 'External monitoring centre'],
    ['Hébergeur', 'Hosting provider'],
  ],
  measures: ['S16', 'S27', 'S05'],
  dpia: [
    'Rien d’ordinaire ; une surveillance constante de l’activité des salariés relève de FR-R04.',
    'Nothing usually; constant monitoring of staff activity falls under FR-R04.',
  ],
  criteria: [['W7_vulnerable', ['Des salariés sont concernés.', 'Employees are concerned.']]],
  more: {
    surveillanceLevel: 'systematic',
    surveillanceJustification: {
      fr: 'Journaux lus en cas d’anomalie, jamais pour noter le travail.',
      en: 'Logs are read after an anomaly, never to rate work.',
    },
  },
})
