import { data, device, free, people, purpose, writeModel } from './writing'

/** Answers to customers by a conversational AI. */
export const aiChatbot = writeModel({
  id: 'ai-chatbot',
  title: ['Assistant conversationnel (IA) pour le public', 'AI chatbot for the public'],
  summary: [
    'Réponses automatiques à des clients ou usagers. Restent à dire le modèle, le lieu d’hébergement et l’usage fait des échanges.',
    'Automatic answers to customers or users. Left to say: the model, the place of hosting and what exchanges are used for.',
  ],
  usualIn: [],
  description: [
    'La personne écrit une question ; l’assistant, annoncé comme une IA, répond ou passe la main à un humain.',
    'The person types a question; the assistant, announced as an AI, answers or hands over to a human.',
  ],
  texts: ['Règlement (UE) 2024/1689, article 50', 'CNIL, recommandations sur l’IA'],
  purposes: [
    purpose(
      'answer',
      ['Répondre aux questions et guider les usagers', 'Answer questions and guide users'],
      'legitimateInterests',
      [
        'Répondre à toute heure aux questions simples, une personne restant joignable.',
        'Answer simple questions at any hour, a person remaining reachable.',
      ],
    ),
  ],
  people: [people('askers', 'users', ['Clients et usagers', 'Customers and users'])],
  data: [
    data('messages', 'communications', ['Messages échangés', 'Messages exchanged'], {
      of: ['askers'],
      for: ['answer'],
      why: ['Comprendre et répondre.', 'Understand and answer.'],
      kept: 'conversations',
      how: free,
    }),
    data('session', 'connection', ['Connexion, langue', 'Connection, language'], {
      of: ['askers'],
      for: ['answer'],
      why: ['Tenir la conversation.', 'Hold the conversation.'],
      kept: 'conversations',
      how: device,
    }),
  ],
  collection: 'direct',
  inside: [
    [
      ['Service clients', 'Customer service'],
      ['Reprendre la main, améliorer les réponses', 'Take over, improve answers'],
    ],
  ],
  outside: [],
  processors: [
    ['Fournisseur du modèle d’IA', 'AI model provider'],
    ['Hébergeur', 'Hosting provider'],
  ],
  measures: ['S04', 'S13', 'S24', 'S26'],
  dpia: [
    'Usage innovant (W8), auquel s’ajoutent W4 si des données sensibles sont saisies et W5 à grande échelle.',
    'Innovative use (W8), plus W4 if sensitive data are typed and W5 at large scale.',
  ],
  criteria: [['W8_innovative', ['IA générative au contact du public.', 'Generative AI facing the public.']]],
  more: {
    noRecipientsConfirmed: 'yes',
    automatedDecision: 'none',
    explanationChannel: {
      fr: 'Un bouton « Parler à une personne » reste visible pendant tout l’échange.',
      en: 'A “Talk to a person” button stays visible throughout.',
    },
  },
})
