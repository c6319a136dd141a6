import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const balancingTests: RegisterTexts<Registers['balancingTests']> = {
  one: 'legitimate interests assessment',
  many: 'Legitimate interests assessments',
  add: 'New assessment',
  lead: 'Why a legitimate interest prevails, purpose by purpose (Art. 6(1)(f)).',
  sections: {
    interest: {
      title: '1. The interest',
      lead: 'What is sought, and for whom. A hypothetical interest is not enough.',
    },
    necessity: {
      title: '2. Necessity',
      lead: 'The processing must really serve this interest, and no less intrusive way be enough.',
    },
    impact: {
      title: '3. Effects on people',
      lead: 'What they go through, what they expect, and where they stand towards the organisation.',
    },
    balance: { title: 'The balance', lead: 'What weighs on each side. The conclusion is yours.' },
    signOff: { title: 'Sign-off', lead: 'Dated before the processing starts.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Title', help: 'The legitimate interest examined, in one line.' },
    interest: { label: 'Interest pursued', help: 'What the processing brings, in practice and today.' },
    whoseInterest: { label: 'Whose interest', help: 'A third party’s may count; it must then be named.' },
    interestLawful: { label: 'Interest lawful', help: 'No rule forbids pursuing it.' },
    interestClear: { label: 'Interest precise', help: 'Clear enough to be weighed. “Improving our services” is not.' },
    interestReal: { label: 'Interest real and present', help: 'It exists today; a hypothetical interest fails.' },

    necessity: { label: 'Why the processing is necessary', help: 'What would be missing without these data.' },
    alternatives: { label: 'Less intrusive means considered', help: 'What was rejected, and why.' },
    servesInterest: { label: 'The processing serves this interest', help: 'It truly contributes, and not marginally.' },
    noLesserMeans: { label: 'No less intrusive means will do', help: 'Fewer data, for a shorter time, without names.' },

    dataNature: { label: 'Nature of the data', help: 'Sensitive, intimate, public: what people put into them.' },
    context: { label: 'Context of the processing', help: 'Scale, combined files, how public it becomes.' },
    relationship: { label: 'Relationship with people', help: 'Customers, users, staff, strangers.' },
    expectations: { label: 'Reasonable expectations', help: 'At collection, from the relationship and the notice.' },
    isExpected: { label: 'They can expect it', help: 'A surprise weighs heavily, even an announced one.' },
    balanceOfPower: { label: 'Balance of power', help: 'Employee, tenant, patient, user of a public service.' },
    childrenOrVulnerable: {
      label: 'Children and vulnerable people',
      help: 'If any, and what it changes. If none, say so.',
    },
    impacts: { label: 'Effects on people', help: 'One effect a line, against or in favour.' },

    safeguards: { label: 'Added safeguards', help: 'Beyond what the law already requires.' },
    objectionRight: { label: 'Right to object', help: 'How to object, and what happens then.' },
    optOutOffered: { label: 'Opt-out without reasons offered', help: 'Beyond the right: nothing to justify.' },
    outcome: { label: 'Outcome', help: 'If people prevail: another basis, or stop.' },
    conclusion: { label: 'What decides it', help: 'In a few sentences, in your own words.' },

    authorNames: { label: 'Written by', help: 'Who carried out the examination.' },
    dpoOpinion: { label: 'DPO’s opinion', help: 'An opinion: the controller decides.' },
    approvedBy: { label: 'Approved by', help: 'Who decides for the controller.' },
    approvedOn: { label: 'Approved on', help: 'Before the processing starts.' },
    reviewOn: { label: 'To be reviewed on', help: 'And whenever the processing changes.' },
    ...endingTexts,
  },
}
