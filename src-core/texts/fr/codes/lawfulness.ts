import type { DomainTexts } from '../../shape'

/** Words about interests weighed, consents checked and notices read. */
export const lawfulnessWords = {
  interestHolder: {
    controller: 'Le responsable',
    thirdParty: 'Un tiers',
    public: 'Le public',
  },
  weighingOutcome: {
    passes: 'L’intérêt l’emporte',
    passesWithSafeguards: 'L’intérêt l’emporte, avec les garanties ajoutées',
    fails: 'Les personnes l’emportent',
  },
  effectDirection: { negative: 'Défavorable', positive: 'Favorable' },
  noticeArticle: {
    art13: 'Article 13',
    art14: 'Article 14',
    both: 'Articles 13 et 14',
  },
  noticeTiming: {
    atCollection: 'À la collecte',
    withinAMonth: 'Sous un mois au plus',
    firstCommunication: 'Au premier échange',
    firstDisclosure: 'À la transmission',
    later: 'Plus tard',
  },
  documentLanguage: {
    fr: 'Français',
    en: 'Anglais',
    de: 'Allemand',
    nl: 'Néerlandais',
    es: 'Espagnol',
    it: 'Italien',
    pt: 'Portugais',
    other: 'Autre langue',
  },
} satisfies Partial<DomainTexts['codes']>
