import type { Sentences } from '../sentences'

export const sentences = {
  'TRF-22': {
    title: 'Analyse de transfert inachevée',
    message: '« {assessment} » attend encore des réponses : {questions}.',
  },
  'TRF-23': {
    title: 'Conclusion en deçà des réponses',
    message:
      '« {assessment} » conclut « {reached} » alors que les étapes 3 et 4 mènent à « {following} » : revoyez la conclusion ou les réponses.',
  },
  'TRF-24': {
    title: 'Analyse de transfert à réévaluer',
    message: '« {assessment} » devait être réévaluée le {date} : le droit et les pratiques du pays ont pu changer.',
  },
  'TRF-25': {
    title: 'Autorisation du transfert manquante',
    message:
      '« {assessment} » : ces clauses ou cet arrangement ne valent qu’autorisés par l’autorité de contrôle ; citez sa décision.',
  },
} as const satisfies Sentences
