import { asked, data, device, own, people, purpose, writeModel } from './writing'

/** Training on line, without exam surveillance. */
export const eLearning = writeModel({
  id: 'e-learning',
  title: ['Formation en ligne', 'E-learning'],
  summary: [
    'Accès aux cours, résultats et attestations. Restent à dire la plateforme et toute surveillance d’examen à distance.',
    'Access to courses, results and certificates. Left to say: the platform and any remote exam surveillance.',
  ],
  usualIn: ['state', 'education', 'hr', 'telecom'],
  description: [
    'Les inscrits reçoivent un accès, suivent les modules, passent les évaluations et reçoivent une attestation.',
    'Those enrolled get access, follow the modules, take the tests and receive a certificate.',
  ],
  texts: ['Code du travail, L6353-1 et suivants', 'Code de l’éducation'],
  purposes: [
    purpose(
      'teach',
      ['Donner accès aux formations et suivre les parcours', 'Give access to courses and follow progress'],
      'contract',
      ['Exécution de la convention ou du contrat de formation.', 'Performance of the training agreement or contract.'],
    ),
    purpose(
      'certify',
      ['Délivrer les attestations et justifier les financements', 'Issue certificates and justify funding'],
      'legalObligation',
      ['Preuve d’assiduité due aux financeurs.', 'Proof of attendance owed to funders.'],
      { legalReference: 'Code du travail, L6353-1 et R6332-26' },
    ),
  ],
  people: [
    people('learners', 'pupils', ['Apprenants', 'Learners']),
    people('staff', 'employees', ['Salariés en formation', 'Employees in training'], { vulnerable: 'yes' }),
  ],
  data: [
    data('account', 'civilStatus', ['Identité, adresse électronique, employeur', 'Identity, e-mail, employer'], {
      of: ['learners', 'staff'],
      for: ['teach', 'certify'],
      why: ['Ouvrir l’accès et nommer l’attestation.', 'Open access and name the certificate.'],
      kept: 'courses',
      how: asked,
    }),
    data(
      'progress',
      'education',
      ['Modules suivis, résultats, attestations', 'Modules followed, results, certificates'],
      {
        of: ['learners', 'staff'],
        for: ['teach', 'certify'],
        why: ['Accompagner et attester.', 'Support and certify.'],
        kept: 'courses',
        how: own,
      },
    ),
    data('sessions', 'connection', ['Connexions à la plateforme', 'Connections to the platform'], {
      of: ['learners', 'staff'],
      for: ['certify'],
      why: ['Prouver l’assiduité.', 'Prove attendance.'],
      kept: 'courses',
      how: device,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Formateurs et tuteurs', 'Trainers and tutors'],
      ['Suivre leurs apprenants', 'Follow their learners'],
    ],
  ],
  outside: [
    [
      ['Financeurs de la formation', 'Funders of the training'],
      'independent',
      ['Contrôle de l’assiduité', 'Check of attendance'],
    ],
  ],
  processors: [['Éditeur de la plateforme de formation', 'Publisher of the training platform']],
  measures: ['S04', 'S05', 'S16'],
  dpia: [
    'Rien d’office ; la télésurveillance d’examens réunit surveillance et personnes vulnérables (W3, W7).',
    'Nothing by default; remote exam surveillance combines monitoring and vulnerable people (W3, W7).',
  ],
})
