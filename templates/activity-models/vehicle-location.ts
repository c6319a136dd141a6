import { data, device, own, people, purpose, writeModel } from './writing'

/** Location of company vehicles. */
export const vehicleLocation = writeModel({
  id: 'vehicle-location',
  title: ['Géolocalisation des véhicules', 'Vehicle geolocation'],
  summary: [
    'Véhicules confiés aux salariés. Restent à dire le boîtier, la coupure hors temps de travail et la consultation des représentants du personnel.',
    'Vehicles entrusted to staff. Left to say: the device, the switch outside working time and the consultation of staff representatives.',
  ],
  usualIn: ['transport', 'energy'],
  description: [
    'Un boîtier transmet la position du véhicule pendant le service ; elle sert à organiser les tournées, à justifier une prestation et à retrouver un véhicule volé.',
    'A device sends the vehicle’s position while on duty; it serves to organise rounds, prove a service and find a stolen vehicle.',
  ],
  texts: ['CNIL, géolocalisation des véhicules', 'Code du travail, L1121-1 et L1222-4'],
  purposes: [
    purpose(
      'rounds',
      ['Organiser les tournées et la sécurité des conducteurs', 'Organise rounds and the safety of drivers'],
      'legitimateInterests',
      [
        'Envoyer le véhicule le plus proche et porter secours, sans suivre le salarié hors de son travail.',
        'Send the nearest vehicle and help, without following staff outside work.',
      ],
    ),
    purpose('proof', ['Justifier les prestations et facturer', 'Prove services and invoice'], 'legitimateInterests', [
      'Établir la réalité d’un passage en cas de contestation.',
      'Show that a visit took place when it is disputed.',
    ]),
  ],
  people: [people('drivers', 'employees', ['Conducteurs', 'Drivers'], { vulnerable: 'yes' })],
  data: [
    data('places', 'location', ['Position, trajet, horaires', 'Position, route, times'], {
      of: ['drivers'],
      for: ['rounds'],
      why: ['Conduire l’activité en temps réel.', 'Run operations in real time.'],
      kept: 'positions',
      how: device,
    }),
    data('visits', 'location', ['Passages chez les clients', 'Visits to customers'], {
      of: ['drivers'],
      for: ['proof'],
      why: ['Prouver le service rendu.', 'Prove the service given.'],
      kept: 'deliveries',
      how: device,
    }),
    data('vehicle', 'vehicle', ['Véhicule et conducteur affecté', 'Vehicle and driver assigned'], {
      of: ['drivers'],
      for: ['rounds', 'proof'],
      why: ['Savoir qui conduit.', 'Know who drives.'],
      kept: 'positions',
      how: own,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Exploitation', 'Operations'],
      ['Organiser les tournées', 'Organise rounds'],
    ],
  ],
  outside: [
    [
      ['Clients, pour leur seule prestation', 'Customers, for their own service only'],
      'independent',
      ['Heure de passage', 'Time of visit'],
    ],
  ],
  processors: [['Opérateur de géolocalisation', 'Geolocation provider']],
  measures: ['S05', 'S16', 'S28'],
  dpia: [
    'Localisation à large échelle : FR-R14 ; suivi constant de salariés : FR-R04. Autrement, critères W3 et W7.',
    'Large-scale location: FR-R14; constant monitoring of staff: FR-R04. Otherwise, criteria W3 and W7.',
  ],
  criteria: [
    ['W3_monitoring', ['Positions relevées en continu pendant le service.', 'Positions taken continuously on duty.']],
    ['W7_vulnerable', ['Les conducteurs sont subordonnés.', 'Drivers are subordinate.']],
    ['W4_sensitive', ['La localisation est hautement personnelle.', 'Location is highly personal.']],
  ],
  more: {
    surveillanceLevel: 'systematic',
    surveillanceJustification: {
      fr: 'Aucun autre moyen d’organiser les tournées en temps réel ; coupure hors service à la main du conducteur.',
      en: 'No other means of organising rounds in real time; the driver can switch it off when off duty.',
    },
  },
})
