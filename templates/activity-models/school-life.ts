import { byLaw, data, own, people, purpose, writeModel } from './writing'

/** Enrolment, marks and absence. */
export const schoolLife = writeModel({
  id: 'school-life',
  title: ['Scolarité et vie scolaire', 'School enrolment and life'],
  summary: [
    'Inscription, notes et absences. Restent à dire l’espace numérique, la cantine et l’information adaptée aux enfants.',
    'Enrolment, marks and absence. Left to say: the digital workspace, the canteen and notices children can read.',
  ],
  usualIn: ['education'],
  description: [
    'L’élève est inscrit, ses notes et absences sont suivies, les familles sont informées, les diplômes délivrés.',
    'The pupil is enrolled, marks and absences followed, families informed, diplomas issued.',
  ],
  texts: ['Code de l’éducation, L131-1 et suivants', 'CNIL, délibération 2019-118'],
  purposes: [
    purpose(
      'enrol',
      ['Inscrire les élèves et suivre l’assiduité', 'Enrol pupils and follow attendance'],
      'publicTask',
      ['Instruction obligatoire et contrôle de l’assiduité.', 'Compulsory education and attendance control.'],
      { legalReference: 'Code de l’éducation, L131-1 et L131-8' },
    ),
    purpose(
      'marks',
      ['Évaluer les élèves et délivrer les diplômes', 'Assess pupils and issue diplomas'],
      'publicTask',
      ['Mission d’enseignement.', 'Teaching task.'],
      { legalReference: 'Code de l’éducation, L121-1' },
    ),
  ],
  people: [
    people('learners', 'pupils', ['Élèves et étudiants', 'Pupils and students'], {
      vulnerable: 'yes',
      children: 'yes',
    }),
    people('families', 'parents', ['Responsables légaux', 'Legal guardians']),
  ],
  data: [
    data('who', 'civilStatus', ['Identité, famille, coordonnées', 'Identity, family, contact details'], {
      of: ['learners', 'families'],
      for: ['enrol'],
      why: ['Inscrire et joindre la famille.', 'Enrol and reach the family.'],
      kept: 'school',
      how: byLaw,
    }),
    data('results', 'education', ['Notes, appréciations, diplômes', 'Marks, appraisals, diplomas'], {
      of: ['learners'],
      for: ['marks'],
      why: ['Évaluer et certifier.', 'Assess and certify.'],
      kept: 'school',
      how: own,
    }),
    data('absence', 'education', ['Absences et retards', 'Absence and lateness'], {
      of: ['learners'],
      for: ['enrol'],
      why: ['Prévenir la famille.', 'Tell the family.'],
      kept: 'school',
      how: own,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Enseignants et vie scolaire', 'Teachers and school life'],
      ['Suivre les élèves', 'Follow pupils'],
    ],
  ],
  outside: [
    [['Académie, rectorat', 'Education authority'], 'authority', ['Pilotage et examens', 'Steering and exams']],
  ],
  processors: [['Éditeur de l’espace numérique de travail', 'Publisher of the digital workspace']],
  measures: ['S04', 'S05'],
  dpia: [
    'Dispense de la liste CNIL (FR-E10) ; profilage des élèves ou biométrie : analyse requise.',
    'Exempt on the CNIL list (FR-E10); profiling pupils or biometrics: an assessment is required.',
  ],
  criteria: [['W7_vulnerable', ['Enfants.', 'Children are vulnerable.']]],
  more: { childrenInvolved: 'yes', vulnerableKinds: ['children'], authorityExemptItems: ['FR_E10'] },
})
