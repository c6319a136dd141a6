import { data, device, people, purpose, writeModel } from './writing'

/** Cameras of premises, public road left out. */
export const cctv = writeModel({
  id: 'cctv',
  title: ['Vidéosurveillance des locaux', 'CCTV of premises'],
  summary: [
    'Caméras à l’intérieur et aux abords des locaux. Restent à dire ce que filme chaque caméra, l’affichage et qui visionne ; la voie publique suit d’autres règles.',
    'Cameras inside and around premises. Left to say: what each camera films, the signs and who watches; public roads follow other rules.',
  ],
  usualIn: [
    'commerce',
    'hospitality',
    'bank',
    'transport',
    'security',
    'property',
    'industry',
    'localAuthority',
    'health',
    'energy',
  ],
  description: [
    'Des caméras filment les accès et les zones de stockage ; les images sont enregistrées, effacées automatiquement et visionnées après un incident.',
    'Cameras film entrances and storage areas; footage is recorded, erased automatically and watched after an incident.',
  ],
  texts: [
    'Code de la sécurité intérieure, L251-1 et suivants',
    'CNIL, vidéosurveillance au travail',
    'EDPB, lignes directrices 3/2019',
  ],
  purposes: [
    purpose(
      'safety',
      ['Assurer la sécurité des biens et des personnes', 'Ensure the safety of goods and people'],
      'legitimateInterests',
      [
        'Prévenir vols et agressions et en retrouver les auteurs, sans filmer les postes de travail ni les lieux de repos.',
        'Prevent theft and assault and find those responsible, without filming workstations or rest areas.',
      ],
    ),
  ],
  people: [
    people('staff', 'employees', ['Salariés', 'Employees'], { vulnerable: 'yes' }),
    people('public', 'visitors', ['Visiteurs, clients, livreurs', 'Visitors, customers, delivery people']),
  ],
  data: [
    data('footage-item', 'image', ['Images, date, heure et lieu', 'Footage, date, time and place'], {
      of: ['staff', 'public'],
      for: ['safety'],
      why: ['Constater les faits et les dater.', 'Establish facts and date them.'],
      kept: 'footage',
      how: device,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Personnes habilitées de la sûreté', 'Authorised security staff'],
      ['Visionner après un incident', 'Watch after an incident'],
    ],
  ],
  outside: [
    [
      ['Police ou gendarmerie, sur réquisition', 'Police, on request by law'],
      'authority',
      ['Enquête', 'Investigation'],
    ],
  ],
  processors: [['Installateur et télésurveilleur', 'Installer and remote monitoring company']],
  measures: ['S05', 'S08', 'S12', 'S16'],
  dpia: [
    'Analyse requise en cas de surveillance à grande échelle d’un lieu accessible au public (35(3)(c)) ; surveillance constante de salariés : FR-R04.',
    'An assessment is required for large-scale monitoring of a publicly accessible place (35(3)(c)); constant monitoring of staff: FR-R04.',
  ],
  criteria: [
    ['W3_monitoring', ['Observation systématique de lieux.', 'Systematic observation of places.']],
    ['W7_vulnerable', ['Des salariés sont filmés.', 'Employees are filmed.']],
  ],
  more: {
    surveillanceLevel: 'systematic',
    surveillanceJustification: {
      fr: 'Limité aux accès et aux zones exposées ; ni poste de travail, ni lieu de repos, ni son.',
      en: 'Limited to entrances and exposed areas; no workstation, no rest area, no sound.',
    },
  },
})
