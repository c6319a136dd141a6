import { date, defineRow, manyOf, oneOf, phrase, prose, refsTo, refTo, rowsOf, text, tri } from '../kinds'
import { transfers } from './activity-rows'
import { defineRegister } from './register'

/** Each controller served, by name: Art. 30(2)(a). */
export const customers = defineRow('customers', 'name', {
  name: { kind: text, section: 'row', need: 'required', law: ['GDPR 30(2)(a)'] },
  organisation: { kind: refTo('organisations'), section: 'row', need: 'optional', law: [] },
  contact: { kind: text, section: 'row', need: 'required', law: ['GDPR 30(2)(a)'] },
  representative: { kind: text, section: 'row', need: 'recommended', law: ['GDPR 30(2)(a)', 'GDPR 27'] },
  dpo: { kind: text, section: 'row', need: 'recommended', law: ['GDPR 30(2)(a)'] },
  categories: { kind: phrase, section: 'row', need: 'optional', law: ['GDPR 30(2)(b)'] },
})

/** What a controller asked for, and what was answered where the law seemed to forbid it: Art. 28(3)(a) and last subparagraph. */
export const instructions = defineRow('instructions', 'instruction', {
  on: { kind: date, section: 'row', need: 'recommended', law: ['GDPR 28(3)(a)'] },
  from: { kind: text, section: 'row', need: 'recommended', law: ['GDPR 28(3)(a)'] },
  instruction: { kind: prose, section: 'row', need: 'recommended', law: ['GDPR 28(3)(a)'] },
  objection: { kind: prose, section: 'row', need: 'optional', law: ['GDPR 28(3)'] },
})

/** What the organisation does on behalf of others: the record of Art. 30(2). Its DPO and representative are on its own record. */
export const processorActivities = defineRegister(
  'processorActivities',
  'Y',
  'name',
  ['service', 'customers', 'data', 'transfers', 'security', 'contract'],
  {
    name: { kind: phrase, section: 'service', need: 'required', law: ['GDPR 30(2)(b)'] },
    processorOrganisation: {
      kind: refTo('organisations'),
      section: 'service',
      need: 'required',
      law: ['GDPR 30(2)(a)'],
    },
    categoriesOfProcessing: { kind: prose, section: 'service', need: 'required', law: ['GDPR 30(2)(b)'] },
    status: { kind: oneOf('activityStatus'), section: 'service', need: 'recommended', law: [] },
    customers: { kind: rowsOf(customers), section: 'customers', need: 'required', law: ['GDPR 30(2)(a)'] },
    instructions: { kind: rowsOf(instructions), section: 'customers', need: 'recommended', law: ['GDPR 28(3)(a)'] },
    subjects: { kind: manyOf('subjectCategory'), section: 'data', need: 'recommended', law: ['GDPR 28(3)'] },
    dataCategories: { kind: manyOf('dataCategory'), section: 'data', need: 'recommended', law: ['GDPR 28(3)'] },
    transfersDeclared: { kind: tri, section: 'transfers', need: 'required', law: ['GDPR 30(2)(c)'] },
    transfers: { kind: rowsOf(transfers), section: 'transfers', need: 'conditional', law: ['GDPR 30(2)(c)'] },
    securityMeasures: {
      kind: refsTo('securityMeasures'),
      section: 'security',
      need: 'required',
      law: ['GDPR 30(2)(d)', 'GDPR 32(1)'],
    },
    subProcessors: {
      kind: refsTo('processors'),
      section: 'security',
      need: 'recommended',
      law: ['GDPR 28(2)', 'GDPR 28(4)'],
    },
    authorisationKind: {
      kind: oneOf('authorisationKind'),
      section: 'security',
      need: 'conditional',
      law: ['GDPR 28(2)'],
    },
    contract: { kind: refTo('contractChecks'), section: 'contract', need: 'recommended', law: ['GDPR 28(3)'] },
    fateAtEnd: { kind: oneOf('fateAtEnd'), section: 'contract', need: 'recommended', law: ['GDPR 28(3)(g)'] },
    fateAtEndDetail: { kind: prose, section: 'contract', need: 'recommended', law: ['GDPR 28(3)(g)'] },
    ownReuse: { kind: tri, section: 'contract', need: 'recommended', law: ['GDPR 28(10)'] },
    ownReuseAnalysis: { kind: prose, section: 'contract', need: 'conditional', law: ['GDPR 28(10)', 'GDPR 6(4)'] },
  },
)
