import { asked, data, device, people, purpose, writeModel } from './writing'

/** Visitor log and public Wi-Fi. */
export const visitorsWifi = writeModel({
  id: 'visitors-wifi',
  title: ['Visiteurs et Wi-Fi public', 'Visitors and public Wi-Fi'],
  summary: [
    'Accueil des visiteurs et accès Wi-Fi. Restent à dire si vous êtes tenu de garder les données de trafic et par qui l’accès est fourni.',
    'Welcome of visitors and Wi-Fi access. Left to say: whether you must keep traffic data and who provides access.',
  ],
  usualIn: [
    'hospitality',
    'localAuthority',
    'education',
    'research',
    'state',
    'health',
    'medicoSocial',
    'other',
    'association',
    'media',
    'insurance',
  ],
  description: [
    'Le visiteur s’annonce, reçoit un badge et peut utiliser le Wi-Fi après avoir accepté ses règles.',
    'The visitor reports in, gets a badge and may use the Wi-Fi after accepting its rules.',
  ],
  texts: ['Code des postes et des communications électroniques, L34-1', 'CNIL, accès public à internet'],
  purposes: [
    purpose(
      'welcome',
      ['Accueillir les visiteurs et protéger les locaux', 'Welcome visitors and protect premises'],
      'legitimateInterests',
      ['Savoir qui se trouve dans les locaux.', 'Know who is on the premises.'],
    ),
    purpose(
      'wifi',
      ['Fournir le Wi-Fi et garder les données de trafic exigées', 'Provide Wi-Fi and keep the traffic data required'],
      'legalObligation',
      [
        'Conservation imposée à qui offre un accès au public.',
        'Retention imposed on those who offer access to the public.',
      ],
      { legalReference: 'Code des postes et des communications électroniques, L34-1' },
    ),
  ],
  people: [people('guests', 'visitors', ['Visiteurs', 'Visitors'])],
  data: [
    data('who', 'civilStatus', ['Nom, société, personne visitée, heures', 'Name, company, person visited, times'], {
      of: ['guests'],
      for: ['welcome'],
      why: ['Tenir le registre d’accueil.', 'Keep the visitor log.'],
      kept: 'visitors',
      how: asked,
    }),
    data(
      'traffic-item',
      'connection',
      ['Identifiants et horaires de connexion, sans contenu', 'Identifiers and times of connection, without content'],
      {
        of: ['guests'],
        for: ['wifi'],
        why: ['Répondre à une réquisition.', 'Answer a request by law.'],
        kept: 'traffic',
        how: device,
      },
    ),
  ],
  collection: 'direct',
  inside: [
    [
      ['Accueil', 'Reception'],
      ['Recevoir', 'Welcome'],
    ],
    [
      ['Informatique', 'IT department'],
      ['Administrer le Wi-Fi', 'Run the Wi-Fi'],
    ],
  ],
  outside: [
    [
      ['Autorités judiciaires, sur réquisition', 'Judicial authorities, on request by law'],
      'authority',
      ['Enquête', 'Investigation'],
    ],
  ],
  processors: [['Opérateur du Wi-Fi', 'Wi-Fi operator']],
  measures: ['S08', 'S12'],
  dpia: [
    'Rien d’office ; suivre les déplacements par le Wi-Fi relève du critère W3.',
    'Nothing by default; tracking movements through Wi-Fi meets criterion W3.',
  ],
})
