/** Code lists of what shows that a processing is lawful and told: interests weighed, consents checked, notices read. */
export const lawfulnessCodes = {
  interestHolder: ['controller', 'thirdParty', 'public'],
  weighingOutcome: ['passes', 'passesWithSafeguards', 'fails'],
  /** Which way an effect on people goes. */
  effectDirection: ['negative', 'positive'],
  noticeArticle: ['art13', 'art14', 'both'],
  noticeTiming: ['atCollection', 'withinAMonth', 'firstCommunication', 'firstDisclosure', 'later'],
  /** Languages a document may be written in, which are not those a client file holds its texts in. */
  documentLanguage: ['fr', 'en', 'de', 'nl', 'es', 'it', 'pt', 'other'],
} as const
