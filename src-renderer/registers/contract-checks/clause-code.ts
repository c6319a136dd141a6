import type { ContractClause } from '@core/law/contract-verdict'

/** `K08_endOfContract` → K08, as lawyers cite the line. */
export const codeOfClause = (clause: ContractClause): string => clause.slice(0, clause.indexOf('_'))
