/** What a contract under Art. 28 has to say, and how processors are judged. */
export const processorCodes = {
  /** Art. 28(3) clause by clause, then 33(2), chapter V, 28(6) and 30(2). Closed. */
  contractClause: [
    'K01_description',
    'K02_instructions',
    'K03_confidentiality',
    'K04_security',
    'K05_subProcessing',
    'K06_rights',
    'K07_assistance',
    'K08_endOfContract',
    'K09_audit',
    'K10_unlawfulInstruction',
    'K11_writtenForm',
    'K12_breachNotice',
    'K13_transfers',
    'K14_clauseSet',
    'K15_contactAndRecord',
  ],
  clauseAnswer: ['yes', 'partly', 'no', 'notApplicable'],
  guaranteesVerdict: ['sufficient', 'withReservations', 'insufficient'],
  /** How far the organisation depends on a processor, from least to most. */
  criticality: ['c1', 'c2', 'c3', 'c4'],
  /** Art. 28(3)(g): what becomes of the data when the service ends. */
  fateAtEnd: ['delete', 'return', 'returnThenDelete', 'customerChooses'],
} as const
