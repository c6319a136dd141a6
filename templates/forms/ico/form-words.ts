/**
 * The headings of the ICO's documentation template for controllers (XLSX, ico.org.uk, sheet « Template »), as they stand there,
 * each with the width its answers need.
 */
export const icoContacts = {
  controller: 'Name and contact details',
  dpo: 'Data Protection Officer (if applicable)',
  representative: 'Representative (if applicable)',
  rows: ['Name', 'Address', 'Email', 'Telephone'],
} as const

export const icoColumns = {
  function: ['Business function', 16],
  purpose: ['Purpose of processing', 26],
  joint: ['Name and contact details of joint controller (if applicable)', 18],
  individuals: ['Categories of individuals', 20],
  data: ['Categories of personal data', 28],
  recipients: ['Categories of recipients', 24],
  contract: ['Link to contract with processor', 17],
  countries: [
    'Names of third countries or international organisations that personal data are transferred to (if applicable)',
    19,
  ],
  safeguards: [
    'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
    20,
  ],
  retention: ['Retention schedule (if possible)', 27],
  security: ['General description of technical and organisational security measures (if possible)', 24],
  basis: ['Article 6 lawful basis for processing personal data', 30],
  condition: ['Article 9 condition for processing special category data', 26],
  interests: ['Legitimate interests for the processing (if applicable)', 26],
  assessment: ['Link to record of legitimate interests assessment (if applicable)', 20],
  rights: ['Rights available to individuals', 24],
  automated: ['Existence of automated decision-making, including profiling (if applicable)', 22],
  source: ['The source of the personal data (if applicable)', 22],
  consent: ['Link to record of consent', 20],
  location: ['Location of personal data', 24],
  dpiaRequired: ['Data Protection Impact Assessment required?', 18],
  dpiaProgress: ['Data Protection Impact Assessment progress', 18],
  dpiaLink: ['Link to Data Protection Impact Assessment', 22],
  breach: ['Has a personal data breach occurred?', 16],
  breachLink: ['Link to record of personal data breach', 18],
  schedule: ['Data Protection Act 2018 Schedule 1 Condition for processing', 26],
  specialBasis: ['GDPR Article 6 lawful basis for processing', 28],
  policy: ['Link to retention and erasure policy document (if applicable)', 24],
  kept: ['Is personal data retained and erased in accordance with the policy document?', 20],
  reasons: ['Reasons for not adhering to policy document (if applicable)', 26],
} as const satisfies Readonly<Record<string, readonly [heading: string, width: number]>>
export type IcoColumn = keyof typeof icoColumns

/** What the headings are gathered under, in their order. */
export const icoGroups: readonly (readonly [heading: string, columns: number])[] = [
  ['Article 30 record of processing activities', 11],
  ['Privacy notices', 7],
  ['Consent', 1],
  ['Access requests', 1],
  ['Data Protection Impact Assessments', 3],
  ['Personal data breaches', 2],
  ['Special category or criminal conviction and offence data', 5],
]
