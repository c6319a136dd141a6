import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const purposes: RowTexts<RowDefinitions['purposes']['fields']> = {
  one: 'purpose',
  add: 'Add a purpose',
  fields: {
    title: { label: 'Purpose', help: 'The goal pursued, not the software.' },
    isMain: { label: 'Main purpose', help: 'The CNIL model keeps one; the others are sub-purposes.' },
    legalBasis: { label: 'Legal basis', help: 'Exactly one per purpose.' },
    legalBasisJustification: {
      label: 'Why this legal basis',
      help: 'Cite the law, the contract or the interest pursued.',
    },
    legalReference: { label: 'Law or task', help: 'Union or Member State law; a foreign law is not enough.' },
    lia: {
      label: 'Legitimate interests assessment',
      help: 'Interest, necessity, effects: expected for legitimate interests.',
    },
    publicTaskExcluded: {
      label: 'Outside public tasks',
      help: 'For a public body only: legitimate interests are barred in its tasks.',
    },
    consentRecord: { label: 'Consent check', help: 'Expected as soon as the legal basis is consent.' },
    art9Condition: {
      label: 'Article 9 condition',
      help: 'It comes on top of the legal basis and does not replace it.',
    },
    art9NationalLaw: {
      label: 'Law relied on (Art. 9)',
      help: 'The article of national or Union law behind the condition.',
    },
    professionalSecrecy: {
      label: 'Professional secrecy',
      help: 'The data are handled by, or under the responsibility of, someone bound by secrecy.',
    },
    furtherUse: { label: 'Further use', help: 'The data were first collected for something else.' },
    compatibilityTest: {
      label: 'Compatibility test',
      help: 'Link, context, nature of the data, consequences and safeguards.',
    },
    directMarketing: { label: 'Direct marketing', help: 'People may object without giving a reason.' },
    marketingChannels: {
      label: 'Marketing channels',
      help: 'E-mail, text messages and automated calls need prior consent.',
    },
    marketingExceptions: {
      label: 'Dispensed from prior consent',
      help: 'Leave empty if none of these cases is yours.',
    },
    archivingResearchStats: {
      label: 'Archiving, research or statistics',
      help: 'Needs safeguards; pseudonymise where the goal allows it.',
    },
  },
}

export const subjects: RowTexts<RowDefinitions['subjects']['fields']> = {
  one: 'category of people',
  add: 'Add a category of people',
  fields: {
    category: { label: 'Category of people', help: 'Whom the data are about.' },
    detail: { label: 'Detail', help: 'For instance “nursery school pupils”.' },
    approxCount: { label: 'Approximate number', help: 'An order of magnitude is enough.' },
    vulnerable: { label: 'Vulnerable people', help: 'In a weak position facing the controller.' },
    children: { label: 'Children', help: 'Anyone under 18.' },
  },
}

export const dataItems: RowTexts<RowDefinitions['dataItems']['fields']> = {
  one: 'category of data',
  add: 'Add a category of data',
  fields: {
    category: { label: 'Category of data', help: 'Sensitivity follows from it.' },
    detail: { label: 'Precise data', help: 'For instance name, IBAN or badge number.' },
    sensitivity: { label: 'Sensitivity', help: 'Only to correct the one the category implies.' },
    inferred: {
      label: 'Reveals special category data indirectly',
      help: 'What allows it to be inferred also falls under Article 9.',
    },
    subjects: { label: 'Data subjects', help: 'The categories of people of this activity.' },
    purposes: { label: 'Used for', help: 'No purpose, no data.' },
    necessity: { label: 'Necessity', help: 'In one sentence, why it cannot be done without.' },
    mandatory: { label: 'Must people supply it', help: 'And what happens if they do not.' },
    source: { label: 'Where it comes from', help: 'When it does not come from the person.' },
    sourceDetail: { label: 'Detail of the source', help: 'Say whether it is open to the public.' },
    retention: { label: 'Retention', help: 'One rule per item or group of items.' },
    nationalId: { label: 'National identification number', help: 'Its use must be allowed by a law.' },
    nationalIdReference: { label: 'Law allowing this number', help: 'The article or decree that covers this case.' },
    hashedSalted: { label: 'Passwords hashed and salted', help: 'Nobody can read them, not even an administrator.' },
  },
}

export const wp248Answers: RowTexts<RowDefinitions['wp248Answers']['fields']> = {
  one: 'criterion',
  add: 'Add a criterion',
  fields: {
    criterion: { label: 'Criterion', help: 'One of the nine criteria of the guidelines on DPIA.' },
    answer: { label: 'Answer', help: 'Unknown is not no.' },
    justification: { label: 'Reasoning', help: 'What allows this answer.' },
  },
}
