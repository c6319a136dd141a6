import { data, free, from, people, purpose, writeModel } from './writing'

/** Drafting and search by staff with an AI. */
export const aiAssistant = writeModel({
  id: 'ai-assistant',
  title: ['Assistant d’IA interne', 'AI staff assistant'],
  summary: [
    'Rédaction et recherche par les salariés. Restent à dire l’outil, les documents accessibles et les règles d’usage.',
    'Drafting and search by staff. Left to say: the tool, the documents it reaches and the rules of use.',
  ],
  usualIn: ['software'],
  description: [
    'Les salariés interrogent un assistant sur des documents internes ; la charte dit ce qui peut y être saisi.',
    'Staff query an assistant on internal documents; the rules say what may be typed in.',
  ],
  texts: ['CNIL, recommandations sur l’IA', 'Règlement (UE) 2024/1689, article 4'],
  purposes: [
    purpose(
      'assist',
      ['Aider à rédiger et à chercher dans les documents', 'Help to draft and search documents'],
      'legitimateInterests',
      [
        'Gagner du temps sur des tâches courantes, sans noter les salariés.',
        'Save time on routine tasks, without rating staff.',
      ],
    ),
  ],
  people: [
    people('staff', 'employees', ['Salariés utilisateurs', 'Staff users'], { vulnerable: 'yes' }),
    people('named', 'other', ['Personnes citées dans les documents', 'People named in documents']),
  ],
  data: [
    data('prompts-item', 'communications', ['Requêtes et réponses', 'Prompts and answers'], {
      of: ['staff', 'named'],
      for: ['assist'],
      why: ['Produire la réponse.', 'Produce the answer.'],
      kept: 'prompts',
      how: free,
    }),
    data('files', 'professional', ['Documents interrogés', 'Documents queried'], {
      of: ['named'],
      for: ['assist'],
      why: ['Chercher la réponse.', 'Look for the answer.'],
      kept: 'prompts',
      how: from('employerOrClient', ['Documents de l’organisme', 'Documents of the organisation']),
    }),
  ],
  collection: 'both',
  inside: [
    [
      ['Informatique', 'IT department'],
      ['Administrer l’outil', 'Run the tool'],
    ],
  ],
  outside: [],
  processors: [['Fournisseur de l’assistant', 'Assistant provider']],
  measures: ['S02', 'S13', 'S24'],
  dpia: ['Critères W7 et W8, une analyse est à attendre.', 'Criteria W7 and W8, an assessment is to be expected.'],
  criteria: [
    ['W7_vulnerable', ['Des salariés sont concernés.', 'Employees are concerned.']],
    ['W8_innovative', ['IA générative.', 'Generative AI.']],
  ],
  more: { noRecipientsConfirmed: 'yes', automatedDecision: 'none' },
})
