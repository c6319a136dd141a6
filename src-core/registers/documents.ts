import { date, manyOf, oneOf, phrase, prose, refsTo, refTo, text, tri } from '../kinds'
import { defineRegister } from './register'

/** What a notice must always say, and what it must say where the case arises; what it says, word for word, beside it. */
const always = { kind: tri, section: 'notice', need: 'conditional' } as const
const ifSo = { kind: tri, section: 'notice', need: 'recommended' } as const
const extract = { kind: prose, section: 'notice', need: 'optional', law: ['GDPR 5(2)'] } as const

/**
 * What the file cites (domain §1.16), and for a notice its check against Art. 13 and 14, line by line. The activities
 * that inform people with a notice name it.
 */
export const documents = defineRegister('documents', 'D', 'title', ['identity', 'notice'], {
  title: { kind: phrase, section: 'identity', need: 'required', law: ['GDPR 5(2)'] },
  kind: { kind: oneOf('documentKind'), section: 'identity', need: 'recommended', law: [] },
  version: { kind: text, section: 'identity', need: 'recommended', law: [] },
  date: { kind: date, section: 'identity', need: 'recommended', law: [] },
  languages: { kind: manyOf('documentLanguage'), section: 'identity', need: 'recommended', law: ['GDPR 12(1)'] },
  where: { kind: text, section: 'identity', need: 'optional', law: [] },
  appliesTo: { kind: refsTo('activities'), section: 'identity', need: 'optional', law: ['GDPR 5(2)'] },
  supersedes: { kind: refTo('documents'), section: 'identity', need: 'optional', law: [] },

  article: {
    kind: oneOf('noticeArticle'),
    section: 'notice',
    need: 'conditional',
    law: ['GDPR 13', 'GDPR 14'],
  },
  timing: { kind: oneOf('noticeTiming'), section: 'notice', need: 'conditional', law: ['GDPR 13(1)', 'GDPR 14(3)'] },
  tellsIdentity: { ...always, law: ['GDPR 13(1)(a)', 'GDPR 14(1)(a)'] },
  extractIdentity: extract,
  tellsRepresentative: { ...ifSo, law: ['GDPR 13(1)(a)', 'GDPR 14(1)(a)'] },
  extractRepresentative: extract,
  tellsDpo: { ...ifSo, law: ['GDPR 13(1)(b)', 'GDPR 14(1)(b)'] },
  extractDpo: extract,
  tellsPurposes: { ...always, law: ['GDPR 13(1)(c)', 'GDPR 14(1)(c)'] },
  extractPurposes: extract,
  tellsInterests: { ...ifSo, law: ['GDPR 13(1)(d)', 'GDPR 14(2)(b)'] },
  extractInterests: extract,
  tellsCategories: { ...ifSo, law: ['GDPR 14(1)(d)'] },
  extractCategories: extract,
  tellsRecipients: { ...always, law: ['GDPR 13(1)(e)', 'GDPR 14(1)(e)'] },
  extractRecipients: extract,
  tellsOfTransfers: { ...ifSo, law: ['GDPR 13(1)(f)', 'GDPR 14(1)(f)'] },
  extractTransfers: extract,
  tellsRetention: { ...always, law: ['GDPR 13(2)(a)', 'GDPR 14(2)(a)'] },
  extractRetention: extract,
  tellsRights: { ...always, law: ['GDPR 13(2)(b)', 'GDPR 14(2)(c)'] },
  extractRights: extract,
  tellsWithdrawal: { ...ifSo, law: ['GDPR 13(2)(c)', 'GDPR 14(2)(d)'] },
  extractWithdrawal: extract,
  tellsComplaint: { ...always, law: ['GDPR 13(2)(d)', 'GDPR 14(2)(e)'] },
  extractComplaint: extract,
  tellsMandatory: { ...ifSo, law: ['GDPR 13(2)(e)'] },
  extractMandatory: extract,
  tellsSource: { ...ifSo, law: ['GDPR 14(2)(f)'] },
  extractSource: extract,
  tellsDecision: { ...ifSo, law: ['GDPR 13(2)(f)', 'GDPR 14(2)(g)'] },
  extractDecision: extract,
  tellsFurtherUse: { ...ifSo, law: ['GDPR 13(3)', 'GDPR 14(4)'] },
  extractFurtherUse: extract,
  checkedOn: { kind: date, section: 'notice', need: 'recommended', law: ['GDPR 5(2)'] },
  checkedBy: { kind: text, section: 'notice', need: 'optional', law: [] },
})
