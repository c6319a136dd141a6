import { asked, data, device, people, purpose, writeModel } from './writing'

/** Badges at the doors, without biometrics. */
export const accessBadges = writeModel({
  id: 'access-badges',
  title: ['Contrôle d’accès par badge', 'Access control by badge'],
  summary: [
    'Badges d’entrée sans biométrie. Restent à dire les zones protégées et les personnes habilitées à lire les passages.',
    'Entry badges without biometrics. Left to say: the protected areas and who may read passages.',
  ],
  usualIn: [
    'industry',
    'bank',
    'insurance',
    'health',
    'research',
    'telecom',
    'energy',
    'security',
    'state',
    'transport',
    'other',
    'software',
    'media',
  ],
  description: [
    'Un badge ouvre les portes des zones autorisées ; chaque passage est enregistré et consulté en cas d’incident seulement.',
    'A badge opens the doors of permitted areas; each passage is recorded and read only after an incident.',
  ],
  texts: ['CNIL, contrôle d’accès sur les lieux de travail', 'Code du travail, L1121-1'],
  purposes: [
    purpose('protect', ['Protéger les locaux et les personnes', 'Protect premises and people'], 'legitimateInterests', [
      'Empêcher l’entrée de personnes non autorisées, sans mesurer le travail.',
      'Keep unauthorised people out, without measuring work.',
    ]),
  ],
  people: [
    people('staff', 'employees', ['Salariés et intérimaires', 'Employees and agency staff'], { vulnerable: 'yes' }),
    people('guests', 'visitors', ['Visiteurs munis d’un badge', 'Visitors given a badge']),
  ],
  data: [
    data(
      'holder',
      'civilStatus',
      ['Identité, numéro de badge, zones permises', 'Identity, badge number, permitted areas'],
      {
        of: ['staff', 'guests'],
        for: ['protect'],
        why: ['Attribuer et retirer les droits.', 'Grant and withdraw rights.'],
        kept: 'badgeRights',
        how: asked,
      },
    ),
    data('passages', 'connection', ['Date, heure et porte de chaque passage', 'Date, time and door of each passage'], {
      of: ['staff', 'guests'],
      for: ['protect'],
      why: ['Comprendre un incident.', 'Understand an incident.'],
      kept: 'badgePassages',
      how: device,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Sûreté, services généraux', 'Security, facilities'],
      ['Attribuer les badges, traiter un incident', 'Issue badges, handle an incident'],
    ],
  ],
  outside: [
    [
      ['Police ou gendarmerie, sur réquisition', 'Police, on request by law'],
      'authority',
      ['Enquête', 'Investigation'],
    ],
  ],
  processors: [['Installateur et mainteneur du contrôle d’accès', 'Installer and maintainer of access control']],
  measures: ['S05', 'S12', 'S16'],
  dpia: [
    'Dispense de la liste CNIL (FR-E11) sans biométrie ; un badge biométrique relève du règlement type 2019-001.',
    'Exempt on the CNIL list (FR-E11) without biometrics; a biometric badge falls under standard regulation 2019-001.',
  ],
  criteria: [
    [
      'W7_vulnerable',
      ['Les salariés sont subordonnés à leur employeur.', 'Employees are subordinate to their employer.'],
    ],
  ],
})
