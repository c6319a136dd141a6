import { data, device, own, people, purpose, writeModel } from './writing'

/** Some calls recorded to train and check quality. */
export const callRecording = writeModel({
  id: 'call-recording',
  title: ['Enregistrement des appels', 'Call recording'],
  summary: [
    'Échantillon d’appels enregistrés pour former et améliorer l’accueil. Restent à dire le message d’annonce, le taux d’écoute et le bouton d’opposition.',
    'A sample of calls recorded to train and improve service. Left to say: the opening message, the share listened to and the means to object.',
  ],
  usualIn: ['bank', 'insurance', 'telecom'],
  description: [
    'Après annonce, une partie des appels est enregistrée ; un encadrant l’écoute avec le conseiller et remplit une grille.',
    'After notice, part of the calls is recorded; a supervisor listens with the adviser and fills in a sheet.',
  ],
  texts: ['CNIL, écoute et enregistrement des conversations au travail', 'Code du travail, L1222-4'],
  purposes: [
    purpose(
      'quality',
      ['Former les conseillers et améliorer l’accueil', 'Train advisers and improve service'],
      'legitimateInterests',
      [
        'Écouter un échantillon d’appels réels, sans enregistrement permanent.',
        'Listen to a sample of real calls, without permanent recording.',
      ],
    ),
  ],
  people: [
    people('advisers', 'employees', ['Conseillers', 'Advisers'], { vulnerable: 'yes' }),
    people('callers', 'customers', ['Appelants', 'Callers']),
  ],
  data: [
    data('voice', 'communications', ['Enregistrement sonore, date, durée', 'Sound recording, date, length'], {
      of: ['advisers', 'callers'],
      for: ['quality'],
      why: ['Entendre l’échange tel qu’il fut.', 'Hear the exchange as it was.'],
      kept: 'recordings',
      how: device,
    }),
    data('sheet', 'evaluation', ['Grille d’écoute', 'Listening sheet'], {
      of: ['advisers'],
      for: ['quality'],
      why: ['Appuyer la formation.', 'Support the training.'],
      kept: 'callSheets',
      how: own,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Encadrants et formateurs', 'Supervisors and trainers'],
      ['Écouter et conseiller', 'Listen and advise'],
    ],
  ],
  outside: [
    [
      ['Autorités de contrôle du secteur, sur demande', 'Authorities of the sector, on request'],
      'authority',
      ['Contrôle', 'Inspection'],
    ],
  ],
  processors: [['Éditeur de la téléphonie', 'Publisher of the telephony']],
  measures: ['S05', 'S21'],
  dpia: [
    'Analyse requise si l’enregistrement est permanent (FR-R04) ; autrement critères W3 et W7.',
    'An assessment is required if recording is permanent (FR-R04); otherwise criteria W3 and W7.',
  ],
  criteria: [
    ['W3_monitoring', ['Conversations de travail écoutées.', 'Work conversations listened to.']],
    ['W7_vulnerable', ['Les conseillers sont subordonnés.', 'Advisers are subordinate.']],
  ],
  more: {
    surveillanceLevel: 'occasional',
    surveillanceJustification: {
      fr: 'Échantillon annoncé, jamais tous les appels d’un conseiller.',
      en: 'An announced sample, never all calls of one adviser.',
    },
  },
})
