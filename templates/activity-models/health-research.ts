import { data, free, own, people, purpose, writeModel } from './writing'

/** A study with coded health data. */
export const healthResearch = writeModel({
  id: 'health-research',
  title: ['Étude de recherche en santé', 'Health-research study'],
  summary: [
    'Étude sur données codées. Restent à dire le protocole, la méthodologie suivie et qui détient la table de correspondance.',
    'Study on coded data. Left to say: the protocol, the methodology followed and who holds the key.',
  ],
  usualIn: ['research', 'health'],
  description: [
    'Les participants sont informés, leurs données codées sont recueillies, contrôlées, analysées puis archivées.',
    'Participants are informed, their coded data are collected, checked, analysed, then archived.',
  ],
  texts: [
    'Loi Informatique et Libertés, articles 64 et suivants, 72 et suivants',
    'CNIL, méthodologies MR-001, MR-003 et MR-004',
    'Code de la santé publique, L1121-1',
  ],
  purposes: [
    purpose(
      'study-purpose',
      ['Mener l’étude prévue au protocole', 'Carry out the study set in the protocol'],
      'publicTask',
      [
        'Mission de recherche ; l’accord pour participer n’est pas la base du traitement.',
        'Research task; agreement to take part is not the basis of the processing.',
      ],
      {
        legalReference: 'Code de la recherche, L112-1',
        art9Condition: 'archivingResearchStats',
        art9NationalLaw: 'Loi Informatique et Libertés, articles 72 et suivants',
        archivingResearchStats: 'research',
      },
    ),
  ],
  people: [
    people('participants', 'research', ['Participants à l’étude', 'Participants in the study'], { vulnerable: 'yes' }),
  ],
  data: [
    data('code', 'pseudonymised', ['Numéro de participant', 'Participant number'], {
      of: ['participants'],
      for: ['study-purpose'],
      why: ['Analyser sans nommer.', 'Analyse without naming.'],
      kept: 'study',
      how: own,
    }),
    data('health-item', 'health', ['Données de santé prévues au protocole', 'Health data set in the protocol'], {
      of: ['participants'],
      for: ['study-purpose'],
      why: ['Répondre à la question étudiée.', 'Answer the question studied.'],
      kept: 'study',
      how: free,
    }),
  ],
  collection: 'both',
  inside: [
    [
      ['Investigateurs et statisticiens', 'Investigators and statisticians'],
      ['Recueillir et analyser', 'Collect and analyse'],
    ],
  ],
  outside: [
    [
      ['Promoteur, centres associés', 'Sponsor, associated centres'],
      'joint',
      ['Conduite de l’étude', 'Running the study'],
    ],
    [['Autorités de santé', 'Health authorities'], 'authority', ['Contrôle', 'Inspection']],
  ],
  processors: [
    ['Hébergeur de données de santé', 'Health-data host'],
    ['Société de gestion d’essais', 'Contract research organisation'],
  ],
  measures: ['S26', 'S27', 'S21'],
  dpia: [
    'Critères W4, W5 et W7, une analyse est à attendre ; entrepôt de données : FR-R07.',
    'Criteria W4, W5 and W7, an assessment is to be expected; data warehouse: FR-R07.',
  ],
  criteria: [
    ['W4_sensitive', ['Données de santé.', 'Health data.']],
    ['W7_vulnerable', ['Participants souvent malades.', 'Participants are often ill.']],
  ],
  more: { pseudonymised: 'yes', vulnerableKinds: ['patients'] },
})
