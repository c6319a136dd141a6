import { codeLists, type CodeOf } from '../codes'
import type { ContractCheck } from '../registers'

export type ContractClause = CodeOf<'contractClause'>

/** Where the law asks for each clause. */
export const sourcesOfClause: Readonly<Record<ContractClause, readonly string[]>> = {
  K01_description: ['GDPR 28(3)'],
  K02_instructions: ['GDPR 28(3)(a)'],
  K03_confidentiality: ['GDPR 28(3)(b)'],
  K04_security: ['GDPR 28(3)(c)'],
  K05_subProcessing: ['GDPR 28(2)', 'GDPR 28(3)(d)', 'GDPR 28(4)'],
  K06_rights: ['GDPR 28(3)(e)'],
  K07_assistance: ['GDPR 28(3)(f)'],
  K08_endOfContract: ['GDPR 28(3)(g)'],
  K09_audit: ['GDPR 28(3)(h)'],
  K10_unlawfulInstruction: ['GDPR 28(3)'],
  K11_writtenForm: ['GDPR 28(9)'],
  K12_breachNotice: ['GDPR 33(2)'],
  K13_transfers: ['GDPR 44', 'GDPR 46'],
  K14_clauseSet: ['GDPR 28(6)', 'GDPR 28(7)', 'GDPR 28(8)'],
  K15_contactAndRecord: ['GDPR 30(2)', 'GDPR 37'],
}

/** K12 to K15 are other duties or good practice: a contract is whole without them. */
const besides: readonly ContractClause[] = [
  'K12_breachNotice',
  'K13_transfers',
  'K14_clauseSet',
  'K15_contactAndRecord',
]
export const isOfArticle28 = (clause: ContractClause): boolean => !besides.includes(clause)

/** `complete`: the clauses of Art. 28 are all there · `gaps`: some are not · `toRead`: no gap seen so far, and not all was read. */
export interface ContractVerdict {
  readonly state: 'complete' | 'gaps' | 'toRead'
  /** Of the clauses of Art. 28. */
  readonly missing: readonly ContractClause[]
  readonly partly: readonly ContractClause[]
  /** Said not to apply, though Art. 28 asks for them in every contract. */
  readonly setAside: readonly ContractClause[]
  readonly unread: readonly ContractClause[]
  /** Of the others: absent, or there in part. */
  readonly toAdd: readonly ContractClause[]
}

type Answer = ContractCheck['clauses'][number]['answer']

export function verdictOf({ clauses }: Pick<ContractCheck, 'clauses'>): ContractVerdict {
  const answerOf = (clause: ContractClause): Answer => clauses.find((each) => each.clause === clause)?.answer ?? ''
  const answered = (among: readonly ContractClause[], answer: Answer) =>
    among.filter((clause) => answerOf(clause) === answer)
  const core = codeLists.contractClause.filter(isOfArticle28)
  const [missing, partly, setAside, unread] = [
    answered(core, 'no'),
    answered(core, 'partly'),
    answered(core, 'notApplicable'),
    answered(core, ''),
  ]
  const hasGaps = missing.length + partly.length + setAside.length > 0
  return {
    state: hasGaps ? 'gaps' : unread.length > 0 ? 'toRead' : 'complete',
    missing,
    partly,
    setAside,
    unread,
    // The parties are free to write clauses of their own: having no standard set lacks nothing.
    toAdd: besides.filter((clause) => {
      const answer = answerOf(clause)
      return answer === 'partly' || (answer === 'no' && clause !== 'K14_clauseSet')
    }),
  }
}
