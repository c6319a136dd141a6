import type { DomainTexts } from '../../shape'

/** Words about interests weighed, consents checked and notices read. */
export const lawfulnessWords = {
  interestHolder: {
    controller: 'The controller',
    thirdParty: 'A third party',
    public: 'The public at large',
  },
  weighingOutcome: {
    passes: 'The interest prevails',
    passesWithSafeguards: 'The interest prevails, with added safeguards',
    fails: 'People prevail',
  },
  effectDirection: { negative: 'Against people', positive: 'In favour of people' },
  noticeArticle: {
    art13: 'Article 13: data received from the person',
    art14: 'Article 14: data obtained elsewhere',
    both: 'Articles 13 and 14: both',
  },
  noticeTiming: {
    atCollection: 'When data are collected',
    withinAMonth: 'Within a reasonable time, one month at most',
    firstCommunication: 'At the first exchange with the person',
    firstDisclosure: 'When first disclosed to a recipient',
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
