import type { Sentences } from '../sentences'

export const sentences = {
  'TRF-01': {
    title: 'No transfer mechanism',
    message: 'Transfer to “{importer}” ({country}): state the country and, outside the EEA, the mechanism chosen.',
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
    message: 'The adequacy of the country ({country}) holds until {date}: prepare another mechanism for “{importer}”.',
  },
  'TRF-07': {
    title: 'No transfer impact assessment',
    message: 'The transfer to “{importer}” ({country}) needs a transfer impact assessment: link it.',
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
  'TRF-11': {
    title: 'Derogation for a routine flow',
    message:
      'A derogation does not cover a routine flow: confirm that the transfer to “{importer}” is occasional or change the mechanism.',
  },
  'TRF-12': {
    title: 'Risks of the transfer not told',
    message: 'Explicit consent to the transfer to “{importer}” supposes that people were told of its risks.',
  },
  'TRF-13': {
    title: 'Compelling interests not documented',
    message:
      'Transfer to “{importer}”: record the assessment, the safeguards, and that authority and people were informed.',
  },
  'TRF-14': {
    title: 'Access outside the EEA not recorded',
    message: '{processors}: hosting or remote access outside the EEA ({countries}) is a transfer, record it.',
  },
  'TRF-15': {
    title: 'Transfer missing from the notice',
    message: 'Data leave the EEA: check that the privacy notice says so, with the safeguard relied on.',
  },
  'TRF-16': {
    title: 'Contradictory answers on transfers',
    message:
      'The sheet answers “no transfer” yet names destinations outside the EEA ({countries}): correct one of them.',
  },
  'TRF-17': {
    title: 'Privacy Shield invalidated',
    message:
      'The transfer to “{importer}” relies on the Privacy Shield, void since 16 July 2020: choose a mechanism in force.',
  },
} as const satisfies Sentences
