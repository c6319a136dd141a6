import type { Sentences } from '../sentences'

export const sentences = {
  'TRF-01': {
    title: 'No transfer mechanism',
    message: 'Transfer to “{importer}” ({country}): state the country and, outside {zone}, the mechanism chosen.',
  },
  'TRF-02': {
    title: 'No adequacy decision found',
    message: 'No adequacy decision in force covers “{importer}” ({country}): choose another mechanism.',
  },
  'TRF-03': {
    title: 'Adequacy of the United States',
    message:
      'The United States are adequate only through the Data Privacy Framework: choose it and check that “{importer}” is listed.',
  },
  'TRF-04': {
    title: 'Listing to be checked',
    message: 'The listing of “{importer}” under the EU-US framework has not been checked in the last {months} months.',
  },
  'TRF-05': {
    title: 'Adequacy of Canada is limited',
    message: 'The adequacy of Canada covers commercial organisations only: check that “{importer}” is one.',
  },
  'TRF-06': {
    title: 'Adequacy ends',
    message: 'Adequacy of the country ({country}): last day {date}. Put another mechanism in place for “{importer}”.',
  },
  'TRF-07': {
    title: 'No transfer impact assessment',
    message:
      'The transfer to “{importer}” ({country}) relies on appropriate safeguards: link its transfer impact assessment.',
  },
  'TRF-08': {
    title: 'Transfer to be suspended',
    message:
      'The assessment finds that protection is not effective at “{importer}”: suspend the transfer or add measures.',
  },
  'TRF-09': {
    title: 'Module of the clauses to be checked',
    message: 'Clauses with “{importer}”: the module ({module}) must match the roles of exporter and importer.',
  },
  'TRF-10': {
    title: 'Repealed clauses',
    message: 'The clauses signed with “{importer}” ({clauses}) no longer hold: sign those of 2021.',
  },
  'TRF-14': {
    title: 'Access from a third country not recorded',
    message: '{processors}: hosting or remote access outside {zone} ({countries}) is a transfer, record it.',
  },
  'TRF-15': {
    title: 'Transfer missing from the notice',
    message: 'Data go outside {zone}: check that the privacy notice says so, with the safeguard relied on.',
  },
  'TRF-16': {
    title: 'Contradictory answers on transfers',
    message:
      'The sheet answers “no transfer” yet names destinations outside {zone} ({countries}): correct one of them.',
  },
  'TRF-17': {
    title: 'Privacy Shield invalidated',
    message:
      'The transfer to “{importer}” relies on the Privacy Shield, void since 16 July 2020: choose a mechanism in force.',
  },
  'TRF-20': {
    title: 'Transfers declared and not described',
    message: 'The sheet answers “yes” to transfers and describes none: add each recipient and its country.',
  },
  'TRF-21': {
    title: 'Recipient in a third country without a transfer',
    message: '“{recipient}” ({country}) receives data and no transfer to that country is described: record it.',
  },
} as const satisfies Sentences
