/** The ICO's spreadsheet for controllers, filled in by an invented brewery. */
export const countries =
  'Names of third countries or international organisations that personal data are transferred to (if applicable)'
export const transferSafeguards =
  'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)'
export const security = 'General description of technical and organisational security measures (if possible)'

export const icoControllerHeadings = [
  'Business function',
  'Purpose of processing',
  'Name and contact details of joint controller (if applicable)',
  'Categories of individuals',
  'Categories of personal data',
  'Categories of recipients',
  'Link to contract with processor',
  countries,
  transferSafeguards,
  'Retention schedule (if possible)',
  security,
  'Article 6 lawful basis for processing personal data',
  'Article 9 condition for processing special category data',
  'Legitimate interests for the processing (if applicable)',
  'Link to record of legitimate interests assessment (if applicable)',
  'Rights available to individuals',
  'Existence of automated decision-making, including profiling (if applicable)',
  'The source of the personal data (if applicable)',
  'Link to record of consent',
  'Location of personal data',
  'Data Protection Impact Assessment required?',
  'Data Protection Impact Assessment progress',
  'Link to Data Protection Impact Assessment',
  'Has a personal data breach occurred?',
  'Link to record of personal data breach',
  'Data Protection Act 2018 Schedule 1 Condition for processing',
  'GDPR Article 6 lawful basis for processing',
  'Link to retention and erasure policy document',
  'Is personal data retained and erased in accordance with the policy document?',
  'Reasons for not adhering to policy document (if applicable)',
]

export const icoControllerRow = [
  ['Controller', '', 'Data Protection Officer'],
  ['Name', 'Otter Vale Brewery', 'Name', 'Moira Finch'],
  ['Email', 'hello@ottervale.example', 'Email', 'dpo@ottervale.example'],
  [],
  icoControllerHeadings,
  [
    'Human resources', 'Paying staff', '', 'Employees', 'Bank details; contact details', 'HM Revenue and Customs', 'contracts/12',
    'United States', 'Standard contractual clauses', '6 years', 'Encryption; access control', 'Legal obligation', '', '', '',
    'Access; rectification', 'None', 'The employee', '', 'Payroll system', 'No', '', '', 'No', '', 'Employment, paragraph 1',
    'Contract', 'policies/retention', 'Yes', '',
  ],
  ['Sales', 'Sending the newsletter', '', 'Customers', 'Email address', 'Marketing agency', '', '', '', '2 years', '', 'Consent'],
] // prettier-ignore
