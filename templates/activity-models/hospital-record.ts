import { asked, byLaw, data, people, purpose, writeModel } from './writing'

/** Patient record of a hospital. */
export const hospitalRecord = writeModel({
  id: 'hospital-record',
  title: ['Dossier patient hospitalier', 'Hospital patient record'],
  summary: [
    'Établissement de santé : soins, facturation, qualité. Restent à dire le logiciel, l’hébergeur certifié et les accès d’urgence.',
    'Health establishment: care, billing, quality. Left to say: the software, the certified host and emergency access.',
  ],
  usualIn: ['health'],
  description: [
    'Le patient est admis et identifié, le dossier suit les soins, l’acte est facturé et la qualité évaluée.',
    'The patient is admitted and identified, the record follows care, acts are billed and quality assessed.',
  ],
  texts: ['Code de la santé publique, L1110-4, L1111-8 et R1112-7', 'CNIL, délibération 2018-327'],
  purposes: [
    purpose(
      'care',
      ['Soigner le patient et tenir son dossier', 'Care for the patient and keep the record'],
      'legalObligation',
      [
        'Le dossier médical est imposé aux établissements de santé.',
        'The medical record is imposed on health establishments.',
      ],
      {
        legalReference: 'Code de la santé publique, R1112-2',
        art9Condition: 'healthCare',
        art9NationalLaw: 'Code de la santé publique, L1110-4',
        professionalSecrecy: 'yes',
      },
    ),
    purpose(
      'billing',
      ['Facturer les soins à l’assurance maladie', 'Bill care to health insurance'],
      'legalObligation',
      ['Facturation des séjours et des actes.', 'Billing of stays and acts.'],
      {
        legalReference: 'Code de la sécurité sociale, L162-22 et suivants',
        art9Condition: 'healthCare',
        art9NationalLaw: 'Code de la santé publique, L6113-7',
        professionalSecrecy: 'yes',
      },
    ),
  ],
  people: [
    people('sick', 'patients', ['Patients soignés', 'Patients in care'], { vulnerable: 'yes' }),
    people('relatives', 'family', ['Personne de confiance, proches', 'Trusted person, relatives']),
  ],
  data: [
    data(
      'who',
      'civilStatus',
      ['Identité, coordonnées, personne de confiance', 'Identity, contact details, trusted person'],
      {
        of: ['sick', 'relatives'],
        for: ['care', 'billing'],
        why: ['Soigner la bonne personne.', 'Care for the right person.'],
        kept: 'hospitalRecord',
        how: byLaw,
      },
    ),
    data('ins', 'nationalId', ['Identité nationale de santé', 'National health identity'], {
      of: ['sick'],
      for: ['care', 'billing'],
      why: ['Éviter les erreurs d’identité.', 'Avoid identity errors.'],
      kept: 'hospitalRecord',
      how: { ...byLaw, nationalId: 'yes', nationalIdReference: 'Code de la santé publique, L1111-8-1' },
    }),
    data(
      'health-item',
      'health',
      ['Antécédents, examens, soins, comptes rendus', 'History, examinations, care, reports'],
      {
        of: ['sick'],
        for: ['care', 'billing'],
        why: ['Décider et coordonner les soins.', 'Decide and coordinate care.'],
        kept: 'hospitalRecord',
        how: asked,
      },
    ),
  ],
  collection: 'both',
  inside: [
    [
      ['Équipe de soins', 'Care team'],
      ['Prendre en charge', 'Provide care'],
    ],
    [
      ['Département d’information médicale', 'Medical information department'],
      ['Coder et facturer', 'Code and bill'],
    ],
  ],
  outside: [
    [['Assurance maladie et complémentaires', 'Health insurers'], 'independent', ['Remboursement', 'Reimbursement']],
    [['Médecin traitant', 'Family doctor'], 'independent', ['Suite des soins', 'Continuing care']],
  ],
  processors: [
    ['Hébergeur de données de santé certifié', 'Certified health-data host'],
    ['Éditeur du dossier patient', 'Publisher of the record'],
  ],
  measures: ['S04', 'S05', 'S16', 'S21'],
  dpia: ['Analyse requise : liste CNIL, FR-R01.', 'An assessment is required: CNIL list, FR-R01.'],
  criteria: [
    ['W4_sensitive', ['Données de santé.', 'Health data.']],
    ['W7_vulnerable', ['Patients.', 'Patients are vulnerable.']],
    ['W5_largeScale', ['Ensemble des patients de l’établissement.', 'All patients of the establishment.']],
  ],
  more: { authorityListItems: ['FR_R01'], largeScaleSensitive: 'yes', vulnerableKinds: ['patients'] },
})
