import type { DomainTexts } from '../../shape'

/** Words about interests weighed, consents checked and notices read. */
export const lawfulnessWords = {
  interestHolder: {
    controller: 'The controller',
    thirdParty: 'A third party',
    public: 'The public',
  },
  weighingOutcome: {
    passes: 'The interest prevails',
    passesWithSafeguards: 'The interest prevails, with added safeguards',
    fails: 'People prevail',
  },
  effectDirection: { negative: 'Against people', positive: 'In favour of people' },
  noticeArticle: {
    art13: 'Article 13',
    art14: 'Article 14',
    both: 'Articles 13 and 14',
  },
  noticeTiming: {
    atCollection: 'At collection',
    withinAMonth: 'Within a month',
    firstCommunication: 'At the first exchange',
    firstDisclosure: 'On disclosure',
    later: 'Later',
  },
  documentLanguage: {
    fr: 'French',
    en: 'English',
    de: 'German',
    nl: 'Dutch',
    es: 'Spanish',
    it: 'Italian',
    pt: 'Portuguese',
    other: 'Another language',
  },
} satisfies Partial<DomainTexts['codes']>
