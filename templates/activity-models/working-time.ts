import { ofPrivateLaw } from './sectors'
import { asked, data, device, people, purpose, writeModel } from './writing'

/** Hours and leave, without biometrics. */
export const workingTime = writeModel({
  id: 'working-time',
  title: ['Gestion du temps de travail', 'Working time'],
  summary: [
    'Heures, congés et absences sans biométrie. Restent à dire le dispositif de pointage et qui valide les corrections.',
    'Hours, leave and absences without biometrics. Left to say: the clocking device and who validates corrections.',
  ],
  sectors: ofPrivateLaw,
  usualIn: ['all'],
  description: [
    'Les heures sont saisies ou pointées, vérifiées par le responsable, puis transmises à la paie ; les congés sont demandés et accordés.',
    'Hours are entered or clocked, checked by the manager, then sent to payroll; leave is asked for and granted.',
  ],
  texts: ['Code du travail, L3171-2 à L3171-4', 'CNIL, référentiel gestion du personnel'],
  purposes: [
    purpose(
      'count',
      ['Décompter les heures de travail et de repos', 'Count hours of work and rest'],
      'legalObligation',
      [
        'L’employeur doit pouvoir établir les heures de chacun.',
        'The employer must be able to show each person’s hours.',
      ],
      { legalReference: 'Code du travail, L3171-2' },
    ),
    purpose('leave', ['Gérer les congés et les absences', 'Manage leave and absences'], 'contract', [
      'Droits tirés du contrat et des accords collectifs.',
      'Rights drawn from the contract and collective agreements.',
    ]),
  ],
  people: [people('staff', 'employees', ['Salariés', 'Employees'], { vulnerable: 'yes' })],
  data: [
    data(
      'hours',
      'professional',
      ['Heures d’arrivée, de départ, heures supplémentaires', 'Times of arrival and departure, overtime'],
      {
        of: ['staff'],
        for: ['count'],
        why: ['Établir le décompte et payer les heures.', 'Make the record and pay the hours.'],
        kept: 'workingTime',
        how: device,
      },
    ),
    data(
      'holidays',
      'professional',
      ['Congés, motifs d’absence sans précision médicale', 'Leave, reasons for absence without medical detail'],
      {
        of: ['staff'],
        for: ['leave'],
        why: ['Accorder et décompter les droits.', 'Grant and count rights.'],
        kept: 'workingTime',
        how: asked,
      },
    ),
    data(
      'packages',
      'professional',
      ['Jours travaillés des salariés au forfait', 'Days worked under a contract by days'],
      {
        of: ['staff'],
        for: ['count'],
        why: ['Suivre la charge de travail.', 'Follow the workload.'],
        kept: 'dayPackages',
        how: asked,
      },
    ),
  ],
  collection: 'direct',
  inside: [
    [
      ['Ressources humaines et paie', 'Human resources and payroll'],
      ['Contrôler et payer les heures', 'Check and pay hours'],
    ],
    [
      ['Responsables hiérarchiques', 'Line managers'],
      ['Valider les heures et congés', 'Approve hours and leave'],
    ],
  ],
  outside: [
    [
      ['Inspection du travail', 'Labour inspectorate'],
      'authority',
      ['Contrôle du décompte', 'Inspection of the record'],
    ],
  ],
  processors: [['Éditeur du logiciel de gestion des temps', 'Publisher of the time software']],
  measures: ['S05', 'S16'],
  dpia: [
    'Dispense de la liste CNIL (FR-E11) tant qu’aucune biométrie ni donnée sensible n’entre en jeu.',
    'Exempt on the CNIL list (FR-E11) as long as no biometrics and no sensitive data are involved.',
  ],
  more: {
    surveillanceLevel: 'systematic',
    surveillanceJustification: {
      fr: 'Décompte imposé par la loi ; ni photographie ni suivi pendant le travail.',
      en: 'Record imposed by law; no picture and no tracking during work.',
    },
  },
})
