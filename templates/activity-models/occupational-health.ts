import { byLaw, data, from, people, purpose, writeModel } from './writing'

/** Medical follow-up of staff, by the physician alone. */
export const occupationalHealth = writeModel({
  id: 'occupational-health',
  title: ['Santé au travail', 'Occupational health'],
  summary: [
    'Service de santé au travail : suivi médical et prévention. Restent à dire le logiciel médical, l’hébergeur de santé et les accès délégués.',
    'Occupational health service: medical follow-up and prevention. Left to say: the medical software, the health-data host and delegated access.',
  ],
  usualIn: ['medicoSocial'],
  description: [
    'Le médecin et son équipe convoquent, examinent, conseillent ; l’employeur ne reçoit que l’avis d’aptitude ou l’attestation de suivi.',
    'The physician and team call in, examine and advise; the employer receives only the fitness opinion or certificate of follow-up.',
  ],
  texts: [
    'Code du travail, L4621-1 et suivants',
    'Code du travail, R4624-45-3 et suivants',
    'Code de la santé publique, L1110-4',
  ],
  purposes: [
    purpose(
      'follow',
      ['Assurer le suivi médical des salariés', 'Provide medical follow-up of employees'],
      'legalObligation',
      ['Suivi de l’état de santé imposé par le code du travail.', 'Health follow-up imposed by labour law.'],
      {
        legalReference: 'Code du travail, L4624-1',
        art9Condition: 'healthCare',
        art9NationalLaw: 'Code du travail, L4624-8',
        professionalSecrecy: 'yes',
      },
    ),
  ],
  people: [people('staff', 'employees', ['Salariés suivis', 'Employees followed'], { vulnerable: 'yes' })],
  data: [
    data('who', 'civilStatus', ['Identité, poste, employeur', 'Identity, post, employer'], {
      of: ['staff'],
      for: ['follow'],
      why: ['Convoquer la bonne personne.', 'Call in the right person.'],
      kept: 'occupationalRecord',
      how: from('employerOrClient', ['L’employeur', 'The employer']),
    }),
    data('health-item', 'health', ['Examens, expositions, avis', 'Examinations, exposures, opinions'], {
      of: ['staff'],
      for: ['follow'],
      why: ['Suivre les effets du travail sur la santé.', 'Follow the effects of work on health.'],
      kept: 'occupationalRecord',
      how: byLaw,
    }),
  ],
  collection: 'both',
  inside: [
    [
      ['Médecin du travail et équipe', 'Occupational physician and team'],
      ['Suivre les salariés, sous secret', 'Follow employees, under secrecy'],
    ],
  ],
  outside: [
    [
      ['Employeur : avis d’aptitude seulement', 'Employer: fitness opinion only'],
      'independent',
      ['Adapter le poste', 'Adapt the post'],
    ],
    [['Médecin inspecteur du travail', 'Medical labour inspector'], 'authority', ['Contrôle', 'Inspection']],
  ],
  processors: [
    ['Éditeur du logiciel médical', 'Publisher of the medical software'],
    ['Hébergeur de données de santé certifié', 'Certified health-data host'],
  ],
  measures: ['S04', 'S05', 'S21'],
  dpia: [
    'Données de santé de salariés : critères W4 et W7, une analyse est à attendre.',
    'Health data of employees: criteria W4 and W7, an assessment is to be expected.',
  ],
  criteria: [
    ['W4_sensitive', ['Données de santé.', 'Health data.']],
    ['W7_vulnerable', ['Des salariés sont suivis.', 'Employees are followed.']],
  ],
})
