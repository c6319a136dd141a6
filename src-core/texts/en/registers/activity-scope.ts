import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'

type ActivityTexts = RegisterTexts<Registers['activities']>['fields']

/** What the activity is, whom it is about and with which data. */
export const activityScope = {
  name: { label: 'Name of the activity', help: 'What the department calls it.' },
  description: { label: 'Description', help: 'Who does what, with which data, from beginning to end.' },
  status: { label: 'Status', help: 'A project and an ended activity have their place in the record too.' },
  controllers: {
    label: 'Controller(s)',
    help: 'Who decides on purposes and means; as a rule, the main organisation.',
  },
  jointControl: {
    label: 'Joint controllership arrangement',
    help: 'Needed as soon as purposes and means are decided together.',
  },
  independentControllersReason: {
    label: 'Why the controllers are separate',
    help: 'Several controllers and no arrangement: show that each decides for itself.',
  },
  department: { label: 'Department', help: 'The one that runs the activity.' },
  owner: { label: 'Operational owner', help: 'The person who answers for it day to day.' },
  regime: {
    label: 'Applicable regime',
    help: 'The Law Enforcement Directive holds for an authority that prevents or prosecutes offences.',
  },
  startDate: { label: 'Start date', help: 'A required DPIA is finished before this day.' },
  endDate: { label: 'End date', help: 'The day the activity stopped or is to stop.' },
  lastReviewedOn: { label: 'Last review', help: 'The day the sheet was read again and confirmed.' },
  reviewEveryMonths: { label: 'Review every (months)', help: 'Twelve months, unless there is cause for less.' },
  occasional: { label: 'Occasional processing', help: 'Only counts for the record exemption of small organisations.' },
  legalFrameworks: {
    label: 'Applicable laws and codes',
    help: 'For instance a regulator’s reference framework or a collective agreement.',
  },
  sourceTemplate: { label: 'Model used', help: 'The model this sheet started from.' },
  sourceTemplateVersion: {
    label: 'Version of the model',
    help: 'Its identifier and version, to know which sheets a new version concerns.',
  },
  toConfirm: {
    label: 'Answers to confirm',
    help: 'What the model answered and nobody has yet confirmed or changed. They are printed like the others.',
  },

  purposes: { label: 'Purposes', help: 'One line per goal, each with its legal basis.' },

  subjects: { label: 'Categories of data subjects', help: 'Whom the data are about.' },
  approxTotal: { label: 'Number of people', help: 'An order of magnitude, to judge whether the scale is large.' },
  approxTotalCount: { label: 'Approximate number', help: 'The figure, if it is known.' },
  vulnerableKinds: { label: 'Vulnerable people', help: 'Employees are among them, facing their employer.' },
  geographicScope: { label: 'Geographical extent', help: 'One of the factors of a large scale.' },
  childrenInvolved: { label: 'Children involved', help: 'Anyone under 18.' },
  childOnlineServiceConsent: {
    label: 'Online service to a child, based on consent',
    help: 'A service offered directly to a child: the only case of Article 8.',
  },
  minAge: { label: 'Minimum age', help: 'The age from which the child consents alone.' },
  ageCheckMethod: { label: 'Age check', help: 'A reasonable effort, in proportion to the risk.' },
  parentalConsentMethod: {
    label: 'Parental consent',
    help: 'How the holder of parental responsibility consents or authorises.',
  },
  childFriendlyNotice: { label: 'Notice made for children', help: 'Words that a child understands.' },

  dataItems: { label: 'Categories of data', help: 'One line per category, with its retention rule.' },
  criminalAuthority: {
    label: 'Authority for criminal offence data',
    help: 'Article 10 asks for the control of official authority, or a law.',
  },
  criminalLawReference: {
    label: 'Law relied on for these data',
    help: 'The article that allows criminal offence data.',
  },
} satisfies Partial<ActivityTexts>
