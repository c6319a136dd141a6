import { date, defineRow, oneOf, phrase, prose, refTo, rowsOf, text } from '../kinds'
import { defineRegister } from './register'

/** One clause a contract has to hold, and whether it does. A row exists from the first answer on. */
export const contractClauses = defineRow('contractClauses', 'clause', {
  clause: { kind: oneOf('contractClause'), section: 'row', need: 'required', law: ['GDPR 28(3)'] },
  answer: { kind: oneOf('clauseAnswer'), section: 'row', need: 'required', law: ['GDPR 28(3)', 'GDPR 5(2)'] },
  number: { kind: text, section: 'row', need: 'recommended', law: ['GDPR 5(2)'] },
  remark: { kind: prose, section: 'row', need: 'optional', law: [] },
})

/** Contracts read against Art. 28, clause by clause. The processor, or the service sold, names the one that binds it. */
export const contractChecks = defineRegister('contractChecks', 'K', 'title', ['contract', 'clauses'], {
  title: { kind: phrase, section: 'contract', need: 'required', law: ['GDPR 28(3)'] },
  document: { kind: refTo('documents'), section: 'contract', need: 'recommended', law: ['GDPR 28(9)'] },
  signedOn: { kind: date, section: 'contract', need: 'required', law: ['GDPR 28(9)'] },
  validTo: { kind: date, section: 'contract', need: 'recommended', law: ['GDPR 28(3)'] },
  checkedOn: { kind: date, section: 'contract', need: 'recommended', law: ['GDPR 24(1)', 'GDPR 5(2)'] },
  checkedBy: { kind: refTo('persons'), section: 'contract', need: 'optional', law: [] },
  clauses: { kind: rowsOf(contractClauses), section: 'clauses', need: 'required', law: ['GDPR 28(3)'] },
})
