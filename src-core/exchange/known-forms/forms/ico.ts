import type { KnownForm } from '../known-form'

const countries =
  'Names of third countries or international organisations that personal data are transferred to (if applicable)'
const safeguards =
  'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)'
const security = 'General description of technical and organisational security measures (if possible)'

/** The sheet « Template » of the ICO's spreadsheets: row 9 of columns A to AD, below the contact details of who keeps it. */
export const icoController: KnownForm = {
  id: 'ico-controller',
  subject: 'activities',
  source: 'ICO, Documentation template for controllers (XLSX), ico.org.uk, sheet Template, row 9',
  language: 'en',
  signature: [
    ['Business function'],
    ['Purpose of processing'],
    ['Name and contact details of joint controller (if applicable)'],
    ['Categories of individuals'],
    ['Categories of personal data'],
    ['Categories of recipients'],
    ['Link to contract with processor'],
    [countries],
    [safeguards],
    ['Retention schedule (if possible)'],
    [security],
  ],
  asks: {
    'Business function': 'department',
    'Purpose of processing': 'purposes',
    'Name and contact details of joint controller': 'jointControllers',
    'Categories of individuals': 'subjects',
    'Categories of personal data': 'dataCategories',
    'Categories of recipients': 'recipients',
    'Link to contract with processor': 'contractLink',
    [countries]: 'transferCountries',
    [safeguards]: 'safeguards',
    'Retention schedule': 'retention',
    [security]: 'security',
    'Article 6 lawful basis for processing personal data': 'legalBasis',
    'Article 9 condition for processing special category data': 'article9',
    'Legitimate interests for the processing': 'legitimateInterests',
    'Link to record of legitimate interests assessment': '',
    'Rights available to individuals': 'rights',
    'Existence of automated decision-making, including profiling': 'automatedDecisions',
    'The source of the personal data': 'source',
    'Link to record of consent': '',
    'Location of personal data': 'location',
    'Data Protection Impact Assessment required?': 'dpiaRequired',
    'Data Protection Impact Assessment progress': 'dpiaProgress',
    'Link to Data Protection Impact Assessment': 'dpiaLink',
    'Has a personal data breach occurred?': 'breachOccurred',
    'Link to record of personal data breach': '',
    'Data Protection Act 2018 Schedule 1 Condition for processing': '',
    // Of special category and criminal data: the basis of the processing stands further left.
    'GDPR Article 6 lawful basis for processing': '',
    'Link to retention and erasure policy document': '',
    'Is personal data retained and erased in accordance with the policy document?': '',
    'Reasons for not adhering to policy document': '',
  },
}

export const icoProcessor: KnownForm = {
  id: 'ico-processor',
  subject: 'processorActivities',
  source: 'ICO, Documentation template for processors (XLSX), ico.org.uk; Art. 30(2) GDPR',
  language: 'en',
  signature: [
    ['Name and contact details of controller'],
    ["Name and contact details of controller's representative (if applicable)"],
    ['Categories of processing'],
    [countries],
    [safeguards],
    [security],
    ['Link to contract with controller', 'Link to contract'],
  ],
  asks: {
    'Name and contact details of controller': 'customers',
    "Name and contact details of controller's representative": 'customers',
    'Categories of processing': 'categoriesOfProcessing',
    [countries]: 'transfersDeclared',
    [safeguards]: 'safeguards',
    [security]: 'securityMeasures',
    'Link to contract with controller': '',
    'Link to contract': '',
  },
}
