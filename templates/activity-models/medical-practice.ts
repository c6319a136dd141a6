import { asked, byLaw, data, free, people, purpose, writeModel } from './writing'

/** Record of a practice of a single professional. */
export const medicalPractice = writeModel({
  id: 'medical-practice',
  title: ['Cabinet médical ou paramédical', 'Medical practice'],
  summary: [
    'Professionnel de santé exerçant en libéral. Restent à dire le logiciel, la prise de rendez-vous en ligne et le secrétariat.',
    'Independent health professional. Left to say: the software, online booking and secretarial help.',
  ],
  usualIn: ['health'],
  description: [
    'Le patient prend rendez-vous, est examiné et soigné ; le dossier sert au suivi et à la feuille de soins.',
    'The patient books, is examined and cared for; the record serves follow-up and the claim form.',
  ],
  texts: [
    'Code de la santé publique, L1110-4 et R4127-45',
    'CNIL, référentiel cabinets médicaux et paramédicaux (2020)',
  ],
  purposes: [
    purpose(
      'care',
      ['Soigner le patient et tenir son dossier', 'Care for the patient and keep the record'],
      'legalObligation',
      ['Le professionnel tient un dossier pour chaque patient.', 'The professional keeps a record for each patient.'],
      {
        legalReference: 'Code de la santé publique, R4127-45',
        art9Condition: 'healthCare',
        art9NationalLaw: 'Code de la santé publique, L1110-4',
        professionalSecrecy: 'yes',
      },
    ),
    purpose(
      'book',
      ['Gérer les rendez-vous du cabinet', 'Manage appointments of the practice'],
      'contract',
      ['Demande du patient.', 'Request of the patient.'],
      {
        art9Condition: 'healthCare',
        art9NationalLaw: 'Code de la santé publique, L1110-4',
        professionalSecrecy: 'yes',
      },
    ),
  ],
  people: [people('sick', 'patients', ['Patients du cabinet', 'Patients of the practice'], { vulnerable: 'yes' })],
  data: [
    data('who', 'contact', ['Identité, coordonnées', 'Identity, contact details'], {
      of: ['sick'],
      for: ['care', 'book'],
      why: ['Recevoir et joindre le patient.', 'Receive and reach the patient.'],
      kept: 'practiceRecord',
      how: asked,
    }),
    data('nir', 'nationalId', ['Numéro de sécurité sociale', 'Social security number'], {
      of: ['sick'],
      for: ['care'],
      why: ['Établir la feuille de soins.', 'Make the claim form.'],
      kept: 'practiceRecord',
      how: { ...byLaw, nationalId: 'yes', nationalIdReference: 'Code de la sécurité sociale, R115-1' },
    }),
    data('health-item', 'health', ['Antécédents, examens, prescriptions', 'History, examinations, prescriptions'], {
      of: ['sick'],
      for: ['care'],
      why: ['Soigner.', 'Provide care.'],
      kept: 'practiceRecord',
      how: asked,
    }),
    data('slots', 'health', ['Rendez-vous et leur motif', 'Appointments and their reason'], {
      of: ['sick'],
      for: ['book'],
      why: ['Prévoir le temps utile.', 'Plan the time needed.'],
      kept: 'appointments',
      how: free,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Professionnels du cabinet', 'Professionals of the practice'],
      ['Soigner', 'Provide care'],
    ],
    [
      ['Secrétariat', 'Secretaries'],
      ['Tenir l’agenda', 'Keep the appointment book'],
    ],
  ],
  outside: [
    [['Assurance maladie', 'Health insurance'], 'independent', ['Remboursement', 'Reimbursement']],
    [['Confrères', 'Other professionals'], 'independent', ['Suite des soins', 'Continuing care']],
  ],
  processors: [
    ['Hébergeur de données de santé certifié', 'Certified health-data host'],
    ['Plateforme de rendez-vous', 'Booking platform'],
  ],
  measures: ['S04', 'S05', 'S21'],
  dpia: [
    'Dispense de la liste CNIL (FR-E06) pour un professionnel exerçant seul.',
    'Exempt on the CNIL list (FR-E06) for a professional practising alone.',
  ],
  criteria: [
    ['W4_sensitive', ['Données de santé.', 'Health data.']],
    ['W7_vulnerable', ['Patients.', 'Patients are vulnerable.']],
  ],
  more: { vulnerableKinds: ['patients'] },
})
