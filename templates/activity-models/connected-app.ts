import { asked, data, device, people, purpose, writeModel } from './writing'

/** Devices and an app that use location. */
export const connectedApp = writeModel({
  id: 'connected-app',
  title: ['Objets connectés et application avec localisation', 'Connected devices and app with location'],
  summary: [
    'Application ou objets qui utilisent la position. Restent à dire les capteurs, les composants tiers et les réglages offerts.',
    'App or devices that use location. Left to say: the sensors, third-party components and settings offered.',
  ],
  usualIn: ['software', 'telecom'],
  description: [
    'L’application relie l’objet, lit la position quand la personne l’accepte et affiche le service.',
    'The app connects the device, reads location when the person agrees and shows the service.',
  ],
  texts: ['CNIL, recommandation applications mobiles', 'Loi Informatique et Libertés, article 82'],
  purposes: [
    purpose(
      'serve',
      ['Fournir le service de l’application et de l’objet', 'Provide the service of the app and device'],
      'contract',
      ['Exécution du contrat avec l’utilisateur.', 'Performance of the contract with the user.'],
    ),
    purpose(
      'locate',
      ['Utiliser la position pour le service choisi', 'Use location for the chosen service'],
      'consent',
      [
        'Autorisation demandée par l’application, retirable dans les réglages.',
        'Permission asked by the app, withdrawn in the settings.',
      ],
    ),
  ],
  people: [people('owners', 'users', ['Utilisateurs de l’application', 'Users of the app'])],
  data: [
    data('account', 'contact', ['Compte et coordonnées', 'Account and contact details'], {
      of: ['owners'],
      for: ['serve'],
      why: ['Ouvrir le compte.', 'Open the account.'],
      kept: 'appAccount',
      how: asked,
    }),
    data('position', 'location', ['Position de l’appareil', 'Location of the device'], {
      of: ['owners'],
      for: ['locate'],
      why: ['Rendre le service demandé.', 'Give the service asked for.'],
      kept: 'telemetry',
      how: device,
    }),
    data('readings', 'connection', ['Mesures et identifiants de l’objet', 'Readings and identifiers of the device'], {
      of: ['owners'],
      for: ['serve'],
      why: ['Faire fonctionner l’objet.', 'Make the device work.'],
      kept: 'telemetry',
      how: device,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Produit et support', 'Product and support'],
      ['Dépanner', 'Troubleshoot'],
    ],
  ],
  outside: [
    [
      ['Fournisseurs de composants intégrés', 'Providers of embedded components'],
      'independent',
      ['Fonctions de l’application', 'Functions of the app'],
    ],
  ],
  processors: [
    ['Hébergeur', 'Hosting provider'],
    ['Outil de suivi des pannes', 'Crash reporting tool'],
  ],
  measures: ['S23', 'S26'],
  dpia: [
    'Localisation à large échelle : FR-R14 ; autrement critères W3 et W8.',
    'Large-scale location: FR-R14; otherwise criteria W3 and W8.',
  ],
  criteria: [
    ['W3_monitoring', ['La position est suivie.', 'Location is followed.']],
    ['W8_innovative', ['Objets connectés.', 'Connected objects.']],
    ['W4_sensitive', ['La localisation est hautement personnelle.', 'Location is highly personal.']],
  ],
  more: {
    withdrawalMechanism: {
      fr: 'Réglage de l’application et du téléphone, à tout moment.',
      en: 'Setting of the app and the telephone, at any time.',
    },
  },
})
