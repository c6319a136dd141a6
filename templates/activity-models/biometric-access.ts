import { asked, data, device, people, purpose, writeModel } from './writing'

/** Biometric control of a few sensitive places. */
export const biometricAccess = writeModel({
  id: 'biometric-access',
  title: ['Contrôle d’accès biométrique', 'Biometric access control'],
  summary: [
    'Accès à des lieux ou appareils qu’un badge ne suffit pas à protéger. Restent à dire le lieu, pourquoi un badge ne suffit pas et qui détient le gabarit.',
    'Access to places or devices a badge cannot protect. Left to say: the place, why a badge is not enough and who holds the template.',
  ],
  usualIn: [],
  description: [
    'Un gabarit tiré du doigt ou du visage est enregistré sur un support confié à la personne, puis comparé à l’entrée.',
    'A template taken from the finger or face is stored on a token entrusted to the person, then compared at the door.',
  ],
  texts: [
    'CNIL, règlement type biométrie sur les lieux de travail (délibération 2019-001)',
    'Loi Informatique et Libertés, article 44',
  ],
  purposes: [
    purpose(
      'strong',
      [
        'Contrôler l’accès aux lieux ou appareils les plus sensibles',
        'Control access to the most sensitive places or devices',
      ],
      'legitimateInterests',
      [
        'Un badge ou un code ne suffit pas au vu du danger, ce qui doit être démontré lieu par lieu.',
        'A badge or code is not enough given the danger, which must be shown place by place.',
      ],
      {
        art9Condition: 'employmentSocial',
        art9NationalLaw: 'Loi Informatique et Libertés, article 44, 4° ; délibération CNIL 2019-001',
      },
    ),
  ],
  people: [people('staff', 'employees', ['Personnes habilitées', 'Authorised staff'], { vulnerable: 'yes' })],
  data: [
    data('template', 'biometricId', ['Gabarit du doigt ou du visage', 'Template of finger or face'], {
      of: ['staff'],
      for: ['strong'],
      why: ['Reconnaître la seule personne habilitée.', 'Recognise only the authorised person.'],
      kept: 'templates',
      how: asked,
    }),
    data('entries', 'connection', ['Passages', 'Passages recorded'], {
      of: ['staff'],
      for: ['strong'],
      why: ['Comprendre un incident.', 'Understand an incident.'],
      kept: 'badgePassages',
      how: device,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Sûreté', 'Security team'],
      ['Enrôler et retirer', 'Enrol and withdraw'],
    ],
  ],
  outside: [
    [
      ['Police ou gendarmerie, sur réquisition', 'Police, on request by law'],
      'authority',
      ['Enquête', 'Investigation'],
    ],
  ],
  processors: [['Fournisseur du lecteur biométrique', 'Supplier of the biometric reader']],
  measures: ['S12', 'S21', 'S27'],
  dpia: [
    'Analyse requise : biométrie de personnes vulnérables (FR-R11) ; le règlement type 2019-001 l’impose aussi.',
    'An assessment is required: biometrics of vulnerable people (FR-R11); standard regulation 2019-001 asks for it too.',
  ],
  criteria: [
    ['W4_sensitive', ['Données biométriques.', 'Biometric data.']],
    ['W7_vulnerable', ['Des salariés sont concernés.', 'Employees are concerned.']],
  ],
  more: { authorityListItems: ['FR_R11'] },
})
