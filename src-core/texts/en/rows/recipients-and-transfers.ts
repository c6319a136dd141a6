import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const internalRecipients: RowTexts<RowDefinitions['internalRecipients']['fields']> = {
  one: 'internal access',
  add: 'Add an internal access',
  fields: {
    service: { label: 'Department', help: 'The division, office or team.' },
    profile: { label: 'Profile', help: 'The staff authorised in this department.' },
    reason: { label: 'Need to know', help: 'What they do with these data.' },
  },
}

export const externalRecipients: RowTexts<RowDefinitions['externalRecipients']['fields']> = {
  one: 'recipient',
  add: 'Add a recipient',
  fields: {
    recipient: { label: 'Recipient', help: 'Its name, or the category it belongs to.' },
    organisation: { label: 'Organisation of the file', help: 'If it is already among the organisations.' },
    role: { label: 'Capacity', help: 'Separate controller, joint controller or authority.' },
    purpose: { label: 'Why it receives them', help: 'What it does with them, in a few words.' },
    country: { label: 'Country', help: 'Outside the European Economic Area, a transfer is to be declared.' },
  },
}

export const transfers: RowTexts<RowDefinitions['transfers']['fields']> = {
  one: 'transfer',
  add: 'Add a transfer',
  fields: {
    importerName: { label: 'Importer', help: 'Who receives the data, or reaches them remotely.' },
    importer: { label: 'Importer, organisation of the file', help: 'If it is already among the organisations.' },
    exporter: { label: 'Exporter', help: 'Who sends them or opens access to them.' },
    importerRole: { label: 'Role of the importer', help: 'Decides the module of the standard contractual clauses.' },
    importerIsCommercial: {
      label: 'Importer subject to Canadian law (PIPEDA)',
      help: 'For Canada, adequacy covers commercial organisations only.',
    },
    destination: { label: 'Country of destination', help: 'A third country or an international organisation.' },
    onwardTransfers: { label: 'Onward transfers', help: 'To other countries or other processors.' },
    mechanism: { label: 'Transfer tool', help: 'Adequacy first, derogation last.' },
    mechanismEvidence: { label: 'Evidence', help: 'Signed clauses, approval decision or listing checked.' },
    mechanismDate: { label: 'Date of the tool', help: 'When the clauses were signed or the decision taken.' },
    clauseSet: { label: 'Set of clauses', help: 'Only the clauses of 2021 are in force.' },
    sccModule: { label: 'Clause module', help: 'By the roles of the exporter and the importer.' },
    dpfListCheckedOn: { label: 'DPF list checked on', help: 'That the importer is listed, and what it covers.' },
    dpfScope: {
      label: 'Data covered by the DPF listing',
      help: 'Human resources data are certified apart.',
    },
    derogationJustification: { label: 'Reason for the derogation', help: 'Strictly construed: not for routine flows.' },
    derogationOccasional: {
      label: 'Occasional transfer',
      help: 'Required when the derogation rests on a contract or legal claims.',
    },
    transferRiskTold: { label: 'Risks of the transfer explained', help: 'Before explicit consent is asked for.' },
    compellingAssessment: {
      label: 'Assessment of the compelling interests',
      help: 'To be kept in the record, with all circumstances.',
    },
    compellingSafeguards: { label: 'Safeguards provided', help: 'To be kept in the record with the assessment.' },
    authorityInformedOn: { label: 'Authority informed on', help: 'The supervisory authority is told of the transfer.' },
    peopleInformedOn: { label: 'People informed on', help: 'Of the transfer and the compelling interests pursued.' },
    tia: { label: 'Transfer impact assessment', help: 'For the safeguards of Article 46, not for adequacy.' },
    data: { label: 'Data transferred', help: 'The categories that leave, not all those of the activity.' },
    volume: { label: 'Amount', help: 'A number of people or of entries.' },
    frequency: { label: 'Frequency', help: 'Once, daily or continuously.' },
    format: { label: 'Form of the data', help: 'Clear, pseudonymised or encrypted.' },
    keyHolder: { label: 'Who holds the keys', help: 'If the importer does, encryption does not keep it out.' },
  },
}
