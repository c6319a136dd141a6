import type { DomainTexts } from '../../shape'

/** Words of Art. 28: clauses, guarantees, end of service. */
export const processorWords = {
  contractClause: {
    K01_description: 'Objet et description',
    K02_instructions: 'Instructions documentées',
    K03_confidentiality: 'Confidentialité',
    K04_security: 'Sécurité',
    K05_subProcessing: 'Sous-traitance ultérieure',
    K06_rights: 'Droits des personnes',
    K07_assistance: 'Assistance au responsable',
    K08_endOfContract: 'Fin de contrat',
    K09_audit: 'Audit',
    K10_unlawfulInstruction: 'Instruction illicite',
    K11_writtenForm: 'Forme écrite',
    K12_breachNotice: 'Alerte en cas de violation',
    K13_transfers: 'Transferts',
    K14_clauseSet: 'Clauses types',
    K15_contactAndRecord: 'Contact et registre',
  },
  clauseAnswer: { yes: 'Oui', partly: 'En partie', no: 'Non', notApplicable: 'Sans objet' },
  guaranteesVerdict: {
    sufficient: 'Suffisantes',
    withReservations: 'Suffisantes, avec réserves',
    insufficient: 'Insuffisantes',
  },
  criticality: {
    c1: '1\u00a0– accessoire',
    c2: '2\u00a0– utile',
    c3: '3\u00a0– importante',
    c4: '4\u00a0– vitale',
  },
  fateAtEnd: {
    delete: 'Suppression',
    return: 'Restitution',
    returnThenDelete: 'Restitution, puis suppression',
    customerChooses: 'Au choix du client, au terme',
  },
} satisfies Partial<DomainTexts['codes']>
