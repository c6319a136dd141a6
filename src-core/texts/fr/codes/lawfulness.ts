import type { DomainTexts } from '../../shape'

/** Words about interests weighed, consents checked and notices read. */
export const lawfulnessWords = {
  interestHolder: {
    controller: 'Le responsable du traitement',
    thirdParty: 'Un tiers',
    public: 'Le public dans son ensemble',
  },
  weighingOutcome: {
    passes: 'L’intérêt l’emporte',
    passesWithSafeguards: 'L’intérêt l’emporte, avec les garanties ajoutées',
    fails: 'Les personnes l’emportent',
  },
  effectDirection: { negative: 'Défavorable aux personnes', positive: 'Favorable aux personnes' },
  noticeArticle: {
    art13: 'Article 13 : données reçues de la personne',
    art14: 'Article 14 : données obtenues d’ailleurs',
    both: 'Articles 13 et 14 : les deux',
  },
  noticeTiming: {
    atCollection: 'Au moment de la collecte',
    withinAMonth: 'Dans un délai raisonnable, un mois au plus',
    firstCommunication: 'Au premier échange avec la personne',
    firstDisclosure: 'À la première communication à un destinataire',
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
