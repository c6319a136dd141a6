import type { Registers, RowDefinitions } from '../../../registers'
import type { RegisterTexts, RowTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const processorActivities: RegisterTexts<Registers['processorActivities']> = {
  one: 'service on behalf of others',
  many: 'On behalf of others',
  add: 'New service',
  lead: 'What the organisation processes as a processor: the record of Article 30(2).',
  sections: {
    service: { title: 'The service', lead: 'What is done for others, and by whom.' },
    customers: { title: 'Customers and instructions', lead: 'Each controller served, and what it asks for.' },
    data: { title: 'People and data', lead: 'What the contract entrusts.' },
    transfers: { title: 'Transfers', lead: 'To which third countries, and with which safeguards.' },
    security: { title: 'Security and sub-processors', lead: 'What protects the data, and who helps.' },
    contract: { title: 'Contract and end of service', lead: 'What binds to customers, and what becomes of the data.' },
    notes: notesSection,
  },
  fields: {
    name: { label: 'Name of the service', help: 'The service rendered, as customers call it.' },
    processorOrganisation: {
      label: 'Acting processor',
      help: 'The organisation of the file that acts; its DPO and representative are on its own record.',
    },
    status: { label: 'Status', help: 'A service that has ended stays in the record.' },
    categoriesOfProcessing: {
      label: 'Categories of processing',
      help: 'Hosting, payroll, calls, archiving: what is done for customers.',
    },
    customers: { label: 'Controllers served', help: 'Each by name, with whom to reach.' },
    instructions: { label: 'Instructions received', help: 'Log them; warn whoever gives an unlawful one.' },
    subjects: { label: 'Data subjects', help: 'Those whose data customers entrust.' },
    dataCategories: { label: 'Categories of data', help: 'Those the contract provides for.' },
    transfersDeclared: {
      label: 'Transfers to a third country',
      help: 'Hosting, support or a sub-processor: everything counts.',
    },
    transfers: { label: 'Transfers', help: 'One line for each importer and country.' },
    securityMeasures: { label: 'Security measures', help: 'A general description is enough for the record.' },
    subProcessors: { label: 'Sub-processors', help: 'Those who are entrusted with customers’ data.' },
    authorisationKind: { label: 'Authorisation of the customers', help: 'Specific or general, always in writing.' },
    contract: { label: 'Contract checked', help: 'The contract signed, or the model that all sign.' },
    fateAtEnd: { label: 'Data at the end', help: 'Deletion or return, as the customer chooses.' },
    fateAtEndDetail: { label: 'How and by when', help: 'Format handed back, time, copies, certificate.' },
    ownReuse: { label: 'Re-use for its own purposes', help: 'Statistics, improving the service, models.' },
    ownReuseAnalysis: {
      label: 'Analysis of that re-use',
      help: 'It makes you a controller: legal basis, agreement of customers, information.',
    },
    ...endingTexts,
  },
}

export const customers: RowTexts<RowDefinitions['customers']['fields']> = {
  one: 'customer',
  add: 'Add a customer',
  fields: {
    name: { label: 'Customer', help: 'The controller on whose behalf you act.' },
    organisation: { label: 'Organisation of the file', help: 'If it is already among the organisations.' },
    contact: { label: 'Contact details', help: 'Address, e-mail or phone.' },
    representative: { label: 'Representative', help: 'That of a customer established outside the Union.' },
    dpo: { label: 'DPO of the customer', help: 'Where it has one.' },
    categories: { label: 'Processing for this customer', help: 'Only where it differs from that of the service.' },
  },
}

export const instructions: RowTexts<RowDefinitions['instructions']['fields']> = {
  one: 'instruction',
  add: 'Log an instruction',
  fields: {
    on: { label: 'Received on', help: 'The day it arrived.' },
    from: { label: 'From', help: 'The customer, and the person who gives it.' },
    instruction: { label: 'Instruction', help: 'What is asked for, or refused.' },
    objection: { label: 'Warning to the customer', help: 'If it seemed to break the law: when and why.' },
  },
}
