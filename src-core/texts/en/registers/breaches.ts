import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

type Fields = RegisterTexts<Registers['breaches']>['fields']

/** What happened, when, to whom. */
const happened = {
  title: { label: 'Title', help: 'What happened, in one line. No name of a victim.' },
  role: {
    label: 'Role of the organisation',
    help: 'A processor warns the controller; it does not notify the authority.',
  },
  activities: { label: 'Activities concerned', help: 'Those of the record whose data are hit.' },
  processors: { label: 'Processors concerned', help: 'At whose place, or by whom, it happened.' },
  assets: { label: 'Supporting assets concerned', help: 'The software, hardware or paper that was hit.' },

  awareAt: {
    label: 'Aware since',
    help: 'The moment of reasonable certainty that data are hit: it starts the clock.',
  },
  detectedAt: { label: 'Detected', help: 'The first signal, even one still to be checked.' },
  awareReason: { label: 'Why that moment', help: 'A short investigation is allowed first; say what it established.' },
  occurredPrecision: { label: 'How exact the dates are', help: 'Exact, estimated or unknown: a period is enough.' },
  ongoing: { label: 'Still going on', help: 'Yes as long as the data stay exposed or out of reach.' },
  occurredFrom: { label: 'Beginning of the breach', help: 'The beginning, even estimated.' },
  occurredTo: { label: 'End of the breach', help: 'The end of the exposure or loss.' },
  discoveryMeans: { label: 'Found by', help: 'Who or what raised the alarm.' },
  informedByProcessorAt: { label: 'Told by the processor', help: 'The controller is aware at that point.' },

  breachTypes: { label: 'Nature of the breach', help: 'Several answers are possible.' },
  incidentKind: { label: 'Incident', help: 'The case it most resembles.' },
  cause: { label: 'Cause', help: 'Accident or intent, inside or outside.' },
  facts: { label: 'Facts', help: 'What happened, what was hit, what remains to be established.' },
  chronology: { label: 'Chronology', help: 'One line an event, with the hour.' },

  subjectCategories: { label: 'People affected', help: 'Categories, never names.' },
  subjectsUnknown: { label: 'People, number not known', help: 'Yes as long as no order of magnitude is possible.' },
  subjectsMin: { label: 'People, at least', help: 'An order of magnitude is enough.' },
  subjectsMax: { label: 'People, at most', help: 'The upper end, if it differs.' },
  dataCategories: { label: 'Data affected', help: 'The categories seen, altered or lost.' },
  recordsUnknown: {
    label: 'Data records, number not known',
    help: 'Yes as long as no order of magnitude is possible.',
  },
  recordsMin: { label: 'Data records, at least', help: 'One person may have several.' },
  recordsMax: { label: 'Data records, at most', help: 'The upper end, if it differs.' },
  specialData: { label: 'Special categories of data', help: 'Health, opinions, religion, biometrics… (Art. 9).' },
  criminalData: { label: 'Offences, convictions', help: 'Data of Article 10.' },
  nationalIds: { label: 'National numbers', help: 'Social security or identity document numbers.' },
  financialData: { label: 'Bank and financial data', help: 'IBAN, card, income, debts.' },
  credentials: { label: 'Passwords, access codes', help: 'Even hashed: people use them elsewhere.' },
  vulnerablePeople: { label: 'Vulnerable people', help: 'Patients, older people, staff in difficulty.' },
  children: { label: 'Children', help: 'They see less well what may happen to them.' },
  countriesOfPeople: {
    label: 'Countries of the people',
    help: 'Several Union countries: the lead authority is addressed.',
  },
} satisfies Partial<Fields>

/** What it may do to people, and what is done about it. */
const answered = {
  encrypted: { label: 'Data encrypted', help: 'At the time, on what was hit.' },
  keySafe: { label: 'Key or password safe', help: 'A password noted on the device is not.' },
  hashedSalted: { label: 'Hashed and salted', help: 'For passwords above all.' },
  pseudonymised: { label: 'Pseudonymised', help: 'The table that links back stayed out of reach.' },
  backupOk: { label: 'Backup usable', help: 'The data were, or can be, restored.' },
  protectionBefore: { label: 'Other protection in place', help: 'What limited access or damage beforehand.' },

  effects: { label: 'Effects and likely consequences', help: 'For the people, not for the organisation.' },
  impacts: { label: 'Kinds of consequences', help: 'Those recital 85 names, and others.' },
  severity: { label: 'Severity', help: 'If the consequence occurs, what it weighs for the person.' },
  likelihood: { label: 'Likelihood', help: 'What it would take for it to occur.' },
  riskLevel: { label: 'Risk for people', help: 'It commands both decisions: the authority, the people.' },
  riskReason: { label: 'Reasoning', help: 'Why this level, above all when “unlikely”.' },
  enisaContext: {
    label: 'ENISA · Context of the data',
    help: 'Optional. Score = context × identification + circumstances.',
  },
  enisaEase: { label: 'ENISA · Ease of identification', help: 'Finding the people with these data alone.' },
  enisaConfidentiality: { label: 'ENISA · Confidentiality', help: 'To known recipients, or to an unknown number.' },
  enisaIntegrity: { label: 'ENISA · Integrity', help: 'An alteration that can be mended, or not.' },
  enisaAvailability: { label: 'ENISA · Availability', help: 'Lost for a time, or for good.' },
  enisaMalice: { label: 'ENISA · Malicious intent', help: 'It adds 0.5.' },

  immediateMeasures: { label: 'Immediate measures', help: 'What was done to stop the breach.' },
  remedialMeasures: { label: 'Remedial measures', help: 'What mends or softens the effects for people.' },
  preventiveMeasures: { label: 'Preventive measures', help: 'What will keep it from recurring.' },
  actions: { label: 'Actions of the plan', help: 'With an owner and a date.' },

  notifyDecision: { label: 'Notification to the authority', help: 'Follows the level of risk; say why if not.' },
  notifyReason: { label: 'Reason not to notify', help: 'What you would answer the authority.' },
  notifications: { label: 'Notifications', help: 'An initial one, then follow-ups: not all need be known at first.' },
  delayReasons: { label: 'Reasons for the delay', help: 'Required with a late notification.' },
  customersInformed: { label: 'Controllers told', help: 'Each customer whose data are hit.' },
  otherNotices: { label: 'Other notices', help: 'Other laws, other clocks: NIS 2, health, police, insurer.' },

  communicateDecision: { label: 'Communication to people', help: 'High risk: without undue delay.' },
  communicateExemption: { label: 'Exception relied on', help: 'It is read strictly.' },
  communicateReason: { label: 'Reason not to tell them', help: 'The facts that allow it.' },
  communicatedAt: { label: 'Told on', help: 'When it was sent, or published.' },
  communicationChannels: { label: 'By which channel', help: 'A message about this alone.' },
  communicationParts: { label: 'What the message says', help: 'Tick what can really be read in it.' },
  communicationLanguages: { label: 'Languages of the message', help: 'Those the people understand.' },
  communicationText: { label: 'Text of the message', help: 'The document kept as evidence.' },
  numberInformed: { label: 'People told', help: 'How many received it.' },

  complaintsReceived: { label: 'Complaints received', help: 'How many, about what; no names.' },
  lessonsLearned: { label: 'Lessons', help: 'What changes so that it does not recur.' },
  closedOn: { label: 'Closed on', help: 'When nothing is expected of anybody any more.' },
  approvedBy: { label: 'Closure approved by', help: 'Who answers for the decision.' },
} satisfies Partial<Fields>

export const breaches: RegisterTexts<Registers['breaches']> = {
  one: 'breach',
  many: 'Breaches',
  add: 'New breach',
  lead: 'Every personal-data breach, notified or not: facts, effects, measures (Art. 33(5)).',
  sections: {
    identity: { title: 'The breach', lead: 'What is hit, and in which capacity you answer for it.' },
    moments: { title: 'Dates and times', lead: 'The clock runs from awareness, not from the incident.' },
    facts: { title: 'Facts', lead: 'Nature, cause and course: what the authority will ask to read.' },
    people: { title: 'People and data', lead: 'Categories and approximate numbers; no name of a victim.' },
    protection: { title: 'Protection in place', lead: 'What made the data unreadable or recoverable.' },
    risk: { title: 'Risk for people', lead: 'It commands both decisions. The EDPB’s factors help to reason it.' },
    measures: { title: 'Measures', lead: 'Stop it, mend it, keep it from recurring.' },
    authority: { title: 'The authority and others', lead: 'A first notification in time, the rest in phases.' },
    communication: { title: 'The people', lead: 'A separate duty, with a threshold of its own: high risk.' },
    closing: { title: 'Aftermath and closure', lead: 'What is learnt. Redress has a register of its own.' },
    notes: notesSection,
  },
  fields: { ...happened, ...answered, ...endingTexts },
}
