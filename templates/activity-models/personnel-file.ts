import { ofPrivateLaw } from './sectors'
import { asked, byLaw, data, own, people, purpose, writeModel } from './writing'

/** Follow-up of staff by a private employer, payroll apart. */
export const personnelFile = writeModel({
  id: 'personnel-file',
  title: ['Gestion administrative du personnel', 'Personnel administration'],
  summary: [
    'Employeur de droit privé : contrats, absences, entretiens, élections. Restent à dire votre logiciel, vos accords collectifs et qui lit les évaluations.',
    'Private employer: contracts, absences, appraisals, elections. Left to say: your software, your collective agreements and who reads appraisals.',
  ],
  sectors: ofPrivateLaw,
  usualIn: ['all'],
  description: [
    'Le dossier de chaque salarié est ouvert à l’embauche, tenu pendant l’emploi (contrats, absences, entretiens, sanctions) puis archivé après le départ.',
    'The file of each employee is opened on hiring, kept during employment (contracts, absences, appraisals, sanctions), then archived after departure.',
  ],
  texts: ['Code du travail', 'CNIL, référentiel gestion du personnel'],
  purposes: [
    purpose(
      'contracts',
      ['Conclure et suivre les contrats de travail', 'Make and follow employment contracts'],
      'contract',
      ['Exécution du contrat de travail.', 'Performance of the employment contract.'],
      { legalReference: 'Code du travail, L1221-1' },
    ),
    purpose(
      'register',
      [
        'Tenir le registre unique du personnel et déclarer les embauches',
        'Keep the staff register and declare hirings',
      ],
      'legalObligation',
      [
        'Registre et déclaration préalable imposés à tout employeur.',
        'Register and prior declaration imposed on every employer.',
      ],
      { legalReference: 'Code du travail, L1221-13 et L1221-10' },
    ),
    purpose(
      'absences',
      ['Suivre les absences et les arrêts de travail', 'Follow absences and sick leave'],
      'legalObligation',
      [
        'Droits liés à la maladie, à la maternité et aux accidents du travail.',
        'Rights tied to sickness, maternity and accidents at work.',
      ],
      {
        legalReference: 'Code du travail, L1226-1 et suivants',
        art9Condition: 'employmentSocial',
        art9NationalLaw: 'Code du travail, L1226-1 et suivants',
      },
    ),
    purpose(
      'appraisals',
      ['Conduire les entretiens et suivre les carrières', 'Hold appraisals and follow careers'],
      'legitimateInterests',
      [
        'Organiser le travail, former et promouvoir sur des critères connus des salariés.',
        'Organise work, train and promote on criteria known to staff.',
      ],
    ),
    purpose(
      'elections',
      ['Organiser les élections professionnelles', 'Organise staff elections'],
      'legalObligation',
      ['Élections du comité social et économique.', 'Elections of the staff representatives.'],
      { legalReference: 'Code du travail, L2314-4 et suivants' },
    ),
  ],
  people: [
    people('staff', 'employees', ['Salariés, apprentis et stagiaires', 'Employees, apprentices and trainees'], {
      vulnerable: 'yes',
    }),
    people('leavers', 'formerEmployees', ['Anciens salariés', 'Former employees']),
  ],
  data: [
    data(
      'identity',
      'civilStatus',
      ['Identité, coordonnées, personne à prévenir', 'Identity, contact details, person to notify'],
      {
        of: ['staff', 'leavers'],
        for: ['contracts', 'register', 'elections'],
        why: ['Savoir qui est employé et pouvoir l’appeler.', 'Know who is employed and be able to call them.'],
        kept: 'staffFile',
        how: byLaw,
      },
    ),
    data(
      'career',
      'professional',
      ['Contrats, postes, formations, entretiens', 'Contracts, posts, training, appraisals'],
      {
        of: ['staff', 'leavers'],
        for: ['contracts', 'appraisals'],
        why: ['Appliquer le contrat et préparer l’évolution.', 'Apply the contract and prepare progress.'],
        kept: 'staffFile',
        how: asked,
      },
    ),
    data(
      'leave',
      'health',
      ['Dates et nature des absences, sans diagnostic', 'Dates and nature of absences, without diagnosis'],
      {
        of: ['staff'],
        for: ['absences'],
        why: ['Ouvrir les droits et organiser le remplacement.', 'Open rights and arrange replacement.'],
        kept: 'staffFile',
        how: byLaw,
      },
    ),
    data('sanctions', 'internalSanctions', ['Sanctions disciplinaires', 'Disciplinary sanctions'], {
      of: ['staff'],
      for: ['contracts'],
      why: [
        'Suivre une procédure et le délai au-delà duquel une sanction ne compte plus.',
        'Follow a procedure and the period after which a sanction no longer counts.',
      ],
      kept: 'discipline',
      how: own,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Ressources humaines', 'Human resources'],
      ['Tenir les dossiers', 'Keep the files'],
    ],
    [
      ['Responsables hiérarchiques', 'Line managers'],
      ['Congés, entretiens de leur équipe', 'Leave and appraisals of their team'],
    ],
  ],
  outside: [
    [
      ['Service de santé au travail', 'Occupational health service'],
      'independent',
      ['Convoquer aux visites', 'Call to visits'],
    ],
    [['Organismes sociaux', 'Social bodies'], 'authority', ['Déclarations imposées', 'Returns required by law']],
    [
      ['Comité social et économique', 'Staff representative body'],
      'independent',
      ['Listes électorales et informations prévues par la loi', 'Electoral lists and information set by law'],
    ],
  ],
  processors: [
    ['Éditeur du logiciel de gestion du personnel', 'Publisher of the staff software'],
    ['Hébergeur', 'Hosting provider'],
  ],
  measures: ['S04', 'S05', 'S30'],
  dpia: [
    'Dispense de la liste CNIL (FR-E01) sous 250 salariés et sans profilage ; analyse requise dès qu’un profil sert à gérer la carrière (FR-R03).',
    'Exempt on the CNIL list (FR-E01) below 250 staff and without profiling; an assessment is required once a profile serves career management (FR-R03).',
  ],
  criteria: [
    ['W7_vulnerable', ['Le salarié est subordonné à son employeur.', 'Employees are subordinate to their employer.']],
  ],
})
