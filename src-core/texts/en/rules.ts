import type { DomainTexts } from '../shape'
import { dpiaRuleTexts } from './dpia-rules'

export const rules: DomainTexts['rules'] = {
  'ROPA-ID-01': {
    title: 'Controller’s details incomplete',
    message: 'Give the legal name, the address and an e-mail or telephone of “{organisation}”.',
  },
  'ROPA-ID-02': {
    title: 'No DPO recorded',
    message: 'No DPO is recorded for “{organisation}”. State whether one is mandatory and, if so, name them.',
  },
  'ROPA-ID-03': {
    title: 'DPO without contact details',
    message: 'Add an e-mail, telephone or address for “{dpo}”, DPO of “{organisation}”.',
  },
  'ROPA-ID-04': {
    title: 'No EU representative',
    message:
      '“{organisation}” is established outside the EEA ({country}). If it targets or monitors people in the EEA, name its representative or record the exemption.',
  },
  'ROPA-ID-05': {
    title: 'Activity without a name',
    message: 'Give activity {ref} the name the department uses for it.',
  },
  'ROPA-ID-06': {
    title: 'Same name twice',
    message: '“{activity}” has the same name as activity {ref}: tell them apart or merge them.',
  },
  'ROPA-PUR-01': {
    title: 'No purpose',
    message: 'Say what the data are used for: at least one purpose is needed.',
  },
  'ROPA-PUR-02': {
    title: 'Purpose too vague',
    message: '“{purpose}” is too vague: describe the goal, starting with a verb.',
  },
  'ROPA-PUR-03': {
    title: 'Many purposes',
    message: 'This activity has {count} purposes: consider splitting it.',
  },
  'ROPA-SUB-01': {
    title: 'No category of people',
    message: 'State at least one category of data subjects.',
  },
  'ROPA-DAT-01': {
    title: 'No category of data',
    message: 'State at least one category of personal data.',
  },
  'ROPA-DAT-02': {
    title: 'Data without a purpose',
    message: '“{item}” serves no purpose: link it to one or remove it.',
  },
  'ROPA-DAT-03': {
    title: 'National number without a legal text',
    message: '“{item}” includes a national number: cite the text that permits its use.',
  },
  'ROPA-REC-01': {
    title: 'Recipients not stated',
    message: 'Name the recipients and processors, or confirm that there are none.',
  },
  'ROPA-REC-02': {
    title: 'Internal access not stated',
    message: 'Name the departments that have access to the data.',
  },
  'ROPA-TRF-01': {
    title: 'Transfers not stated',
    message: 'Say whether data leave the European Economic Area, remote access included.',
  },
  'ROPA-SEC-01': {
    title: 'Security not described',
    message: 'Describe at least one security measure applied to this activity.',
  },
  'ROPA-SEC-02': {
    title: 'Exposed data without encryption',
    message:
      'Sensitive data or a high risk, with neither encryption at rest nor pseudonymisation: plan one of them or justify.',
  },
  'ROPA-SEC-03': {
    title: 'Basic measures missing',
    message: 'No authentication, authorisation, logging or backup measure is in place.',
  },
  'ROPA-SEC-04': {
    title: 'Security not tested',
    message: 'No measure has been tested or verified in the last {months} months: record a test.',
  },
  'ROPA-EXE-01': {
    title: 'Record exemption does not apply',
    message:
      'The “fewer than {headcount} staff” exemption does not cover this activity: it supposes occasional processing, without risk and without special or criminal data.',
  },
  'ROPA-REV-01': {
    title: 'Review overdue',
    message: 'The review was due on {date}: read the sheet again and date the review.',
  },
  'ROPA-REV-02': {
    title: 'Never reviewed',
    message: 'This active processing was never reviewed: date a first review.',
  },
  'ROPA-STA-01': {
    title: 'Ended yet active',
    message: 'The end is dated {date} and the status is still “active”: correct one of them.',
  },
  'ROPA-JC-01': {
    title: 'No arrangement between controllers',
    message: 'Several controllers are named: link their arrangement, or explain why each acts alone.',
  },
  'ROPA-JC-02': {
    title: 'Essence of the arrangement not available',
    message: 'Make the essence of the arrangement “{arrangement}” available to the people concerned.',
  },
  'ROPA-OWN-01': {
    title: 'No owner',
    message: 'Name the person who answers for this activity from day to day.',
  },
  'LEG-01': {
    title: 'No legal basis',
    message: 'Choose the legal basis of the purpose “{purpose}”.',
  },
  'RET-01': {
    title: 'No retention period',
    message: 'Set a retention period, or failing that criteria, for “{item}”.',
  },
  'RET-02': {
    title: 'Unlimited retention',
    message: '“{rule}”: unlimited retention is not allowed, set a period or a criterion.',
  },
  'RET-03': {
    title: 'Period that cannot be checked',
    message: '“{rule}”: give a figure or a criterion that anyone can check.',
  },
  'RET-04': {
    title: 'No starting point',
    message: '“{rule}”: state the event from which the period runs.',
  },
  'RET-05': {
    title: 'Inactivity purge by hand',
    message: '“{rule}”: a period since last activity needs an automatic purge.',
  },
  'RET-06': {
    title: 'Archive without a reason',
    message: '“{rule}”: justify the archive (legal duty, claims, administrative interest).',
  },
  'RET-07': {
    title: 'Definitive archive to be justified',
    message:
      '“{rule}”: definitive archiving belongs to the law of public archives. Check that it applies or change the final fate.',
  },
  'RET-08': {
    title: 'Anonymisation not described',
    message: '“{rule}”: describe the method that makes re-identification impossible.',
  },
  'RET-09': {
    title: 'Images kept over a month',
    message: '“{item}” follows the rule “{rule}”: CCTV images are kept {limit} at most as a rule.',
  },
  'RET-10': {
    title: 'Applications kept too long',
    message: '“{item}” follows the rule “{rule}”: {limit} at most after last contact for an unsuccessful applicant.',
  },
  'RET-11': {
    title: 'Prospects kept too long',
    message: '“{item}” follows the rule “{rule}”: {limit} at most after last contact for a prospect.',
  },
  'RET-12': {
    title: 'Longer than the reference',
    message: '“{rule}” exceeds {limit}, the reference period for “{reference}” ({source}): justify or shorten.',
  },
  'RET-13': {
    title: 'Shorter than the legal minimum',
    message: '“{rule}” falls short of {limit}, the legal minimum for “{reference}” ({source}): lengthen or justify.',
  },
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
    title: 'Privacy Shield is void',
    message:
      'The transfer to “{importer}” relies on the Privacy Shield, void since 16 July 2020: choose a mechanism in force.',
  },
  ...dpiaRuleTexts,
}
