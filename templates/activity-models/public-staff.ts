import { byLaw, data, own, people, purpose, writeModel } from './writing'

/** Staff of public bodies, under the civil service code. */
export const publicStaff = writeModel({
  id: 'public-staff',
  sectors: ['localAuthority', 'state', 'health', 'education', 'research', 'medicoSocial'],
  title: ['Gestion des agents publics et de leur paie', 'Public staff and their pay'],
  summary: [
    'Collectivité, État, établissement public : carrière, paie et déclarations. Restent à dire le logiciel, le centre de gestion et la médecine du travail.',
    'Local authority, state or public body: career, pay and returns. Left to say: the software, the management centre and occupational health.',
  ],
  usualIn: ['localAuthority', 'state'],
  description: [
    'La carrière de l’agent est suivie (recrutement, avancement, congés, entretiens) ; la paie est calculée et mandatée.',
    'The career of each agent is followed (hiring, promotion, leave, appraisals); pay is computed and ordered.',
  ],
  texts: [
    'Code général de la fonction publique',
    'CNIL, référentiel gestion du personnel',
    'Loi n° 68-1250 du 31 décembre 1968',
  ],
  purposes: [
    purpose(
      'career',
      ['Gérer la carrière et les congés des agents', 'Manage careers and leave of agents'],
      'legalObligation',
      ['Obligations statutaires de l’employeur public.', 'Statutory duties of the public employer.'],
      {
        legalReference: 'Code général de la fonction publique, L137-1 et suivants',
        art9Condition: 'employmentSocial',
        art9NationalLaw: 'Code général de la fonction publique, L822-1 et suivants',
      },
    ),
    purpose(
      'pay',
      ['Payer les agents et déclarer', 'Pay agents and file returns'],
      'legalObligation',
      ['Traitement dû après service fait, déclarations sociales.', 'Pay due for work done, social returns.'],
      {
        legalReference: 'Code général de la fonction publique, L712-1 ; CSS, L133-5-3',
        art9Condition: 'employmentSocial',
        art9NationalLaw: 'Code général de la fonction publique, L822-1 et suivants',
      },
    ),
  ],
  people: [
    people('staff', 'employees', ['Agents titulaires et contractuels', 'Permanent and contract agents'], {
      vulnerable: 'yes',
    }),
  ],
  data: [
    data('who', 'civilStatus', ['Identité, situation familiale', 'Identity, family situation'], {
      of: ['staff'],
      for: ['career', 'pay'],
      why: ['Tenir le dossier individuel.', 'Keep the individual file.'],
      kept: 'publicFile',
      how: byLaw,
    }),
    data('nir', 'nationalId', ['Numéro de sécurité sociale', 'Social security number'], {
      of: ['staff'],
      for: ['pay'],
      why: ['Exigé par les déclarations sociales.', 'Required by social returns.'],
      kept: 'publicPay',
      how: { ...byLaw, nationalId: 'yes', nationalIdReference: 'Décret n° 2019-341 du 19 avril 2019' },
    }),
    data('steps', 'professional', ['Grades, entretiens, formations', 'Grades, appraisals, training'], {
      of: ['staff'],
      for: ['career'],
      why: ['Suivre l’avancement.', 'Follow promotion.'],
      kept: 'publicFile',
      how: own,
    }),
    data(
      'leave',
      'health',
      ['Congés pour raison de santé, sans diagnostic', 'Leave for health reasons, without diagnosis'],
      {
        of: ['staff'],
        for: ['career', 'pay'],
        why: ['Ouvrir les droits statutaires.', 'Open statutory rights.'],
        kept: 'publicFile',
        how: byLaw,
      },
    ),
    data('wages', 'economic', ['Éléments de paie, coordonnées bancaires', 'Pay items, bank details'], {
      of: ['staff'],
      for: ['pay'],
      why: ['Verser le traitement.', 'Pay the salary.'],
      kept: 'publicPay',
      how: byLaw,
    }),
  ],
  collection: 'both',
  inside: [
    [
      ['Ressources humaines', 'Human resources'],
      ['Tenir les dossiers, préparer la paie', 'Keep files, prepare pay'],
    ],
  ],
  outside: [
    [['Comptable public', 'Public accountant'], 'authority', ['Payer', 'Pay salaries']],
    [
      ['Organismes sociaux et caisses de retraite', 'Social bodies and pension funds'],
      'authority',
      ['Déclarations', 'Returns'],
    ],
    [['Centre de gestion', 'Management centre'], 'authority', ['Instances et concours', 'Boards and competitions']],
  ],
  processors: [['Éditeur du logiciel de ressources humaines', 'Publisher of the HR software']],
  measures: ['S04', 'S05', 'S30'],
  dpia: [
    'Dispense de la liste CNIL (FR-E01) sous 250 agents et sans profilage.',
    'Exempt on the CNIL list (FR-E01) below 250 staff and without profiling.',
  ],
  criteria: [['W7_vulnerable', ['Les agents sont subordonnés.', 'Agents are subordinate.']]],
})
