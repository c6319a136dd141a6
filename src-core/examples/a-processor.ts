import { codeLists, type CodeOf } from '../codes'
import type { RecordIn } from '../registers'
import { aRecord, aRow } from './a-record'

type Answer = CodeOf<'clauseAnswer'> | ''

/** Every clause answered yes, but those told otherwise. */
export const clauses = (otherwise: Partial<Readonly<Record<CodeOf<'contractClause'>, Answer>>> = {}) =>
  codeLists.contractClause.map((clause) =>
    aRow('contractClauses', clause, { clause, answer: otherwise[clause] ?? 'yes' }),
  )

/** A contract that holds all fifteen clauses and runs for years. */
export const aContractCheck = (answers: Partial<RecordIn<'contractChecks'>> = {}) =>
  aRecord('contractChecks', {
    title: { fr: 'Contrat de paie', en: 'Payroll contract' },
    signedOn: '2025-11-03',
    validTo: '2029-11-02',
    clauses: clauses(),
    ...answers,
  })

/** A French processor under contract whose guarantees were judged this year. */
export const aProcessor = (answers: Partial<RecordIn<'processors'>> = {}) =>
  aRecord('processors', {
    name: 'Paie Océane',
    country: 'FR',
    contract: 'contractChecks-1',
    guaranteesVerdict: 'sufficient',
    guaranteesJudgedOn: '2026-02-10',
    ...answers,
  })

export const aCustomer = (answers: Parameters<typeof aRow<'customers'>>[2] = {}) =>
  aRow('customers', 'customer-1', { name: 'Commune de Bellac', contact: 'mairie@bellac.example', ...answers })

/** What a company does for another, told as Art. 30(2) asks. */
export const aProcessorActivity = (answers: Partial<RecordIn<'processorActivities'>> = {}) =>
  aRecord('processorActivities', {
    name: { fr: 'Hébergement de fichiers', en: 'File hosting' },
    processorOrganisation: 'organisations-1',
    status: 'active',
    categoriesOfProcessing: { fr: 'Hébergement' },
    customers: [aCustomer()],
    transfersDeclared: 'no',
    securityMeasures: ['securityMeasures-1'],
    ...answers,
  })

/** India, support: authorities may ask, encryption keeps them out. All six steps are done. */
export const aTransferAssessment = (answers: Partial<RecordIn<'transferAssessments'>> = {}) =>
  aRecord('transferAssessments', {
    title: { fr: 'Inde, support', en: 'India, support' },
    destination: 'IN',
    mapping: { fr: 'Assistance à distance sur des dossiers chiffrés.', en: 'Remote support on encrypted files.' },
    tool: 'sccEU',
    lawsExamined: ['IT Act 2000, s. 69'],
    problematicLegislation: 'yes',
    appliesInPractice: 'yes',
    sources: ['Rapport de transparence 2025'],
    technicalMeasures: { fr: 'Clés détenues en France.', en: 'Keys held in France.' },
    technicalEffective: 'yes',
    clausesAmended: 'no',
    authorisationNeeded: 'no',
    procedureDoneOn: '2026-03-02',
    reviewOn: '2027-03-02',
    conclusion: 'effectiveWithMeasures',
    ...answers,
  })
