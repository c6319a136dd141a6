import type { DomainTexts } from '../../shape'

/** Words of Art. 28: clauses, guarantees, end of service. */
export const processorWords = {
  contractClause: {
    K01_description: 'Subject matter and description',
    K02_instructions: 'Documented instructions',
    K03_confidentiality: 'Confidentiality',
    K04_security: 'Security',
    K05_subProcessing: 'Sub-processing',
    K06_rights: 'Rights of data subjects',
    K07_assistance: 'Assistance to the controller',
    K08_endOfContract: 'End of contract',
    K09_audit: 'Audits',
    K10_unlawfulInstruction: 'Unlawful instruction',
    K11_writtenForm: 'Written form',
    K12_breachNotice: 'Notice of a breach',
    K13_transfers: 'Transfers',
    K14_clauseSet: 'Standard clauses',
    K15_contactAndRecord: 'Contact and record',
  },
  clauseAnswer: { yes: 'Yes', partly: 'Partly', no: 'No', notApplicable: 'N/A' },
  guaranteesVerdict: {
    sufficient: 'Sufficient',
    withReservations: 'Sufficient, with reservations',
    insufficient: 'Insufficient',
  },
  criticality: {
    c1: '1\u00a0– ancillary',
    c2: '2\u00a0– useful',
    c3: '3\u00a0– important',
    c4: '4\u00a0– vital',
  },
  fateAtEnd: {
    delete: 'Deletion',
    return: 'Return',
    returnThenDelete: 'Return, then deletion',
    customerChooses: 'As the customer chooses at the end',
  },
} satisfies Partial<DomainTexts['codes']>
