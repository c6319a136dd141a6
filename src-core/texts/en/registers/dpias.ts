import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { dpiaConclusion } from './dpia-conclusion'
import { endingTexts, notesSection } from './ending'

type DpiaTexts = RegisterTexts<Registers['dpias']>['fields']

/** What is assessed, by whom and why; the answers, measures and risks. */
const dpiaSubstance = {
  title: { label: 'Title', help: 'The activity, or set of similar activities, examined.' },
  category: { label: 'Folder', help: 'To sort your assessments: project, department, client.' },
  activities: {
    label: 'Activities covered',
    help: 'One assessment may cover similar activities that present similar risks.',
  },
  status: { label: 'State', help: 'A landmark for the team: it locks nothing.' },
  method: { label: 'Method', help: 'It sets the order of the questions, never what you answered.' },
  version: { label: 'Version', help: 'For example 1.2, carried by every document.' },
  authorNames: { label: 'Written by', help: 'Who describes the processing and answers the questions.' },
  evaluatorNames: { label: 'Evaluated by', help: 'Who judges the answers and proposes corrections.' },
  validatorNames: { label: 'Validated by', help: 'Who decides on behalf of the controller; never the DPO.' },
  securityOfficer: { label: 'Security officer', help: 'Who was consulted on technical measures.' },
  processorsConsulted: {
    label: 'Processors consulted',
    help: 'The processor assists with the assessment: what it was asked, what it answered.',
  },
  triggers: { label: 'Grounds for the assessment', help: 'What makes it necessary, or the choice to do it anyway.' },
  triggersDetail: { label: 'Details on the grounds', help: 'The facts that meet them, in a few lines.' },
  exemption: { label: 'Exemption considered', help: 'An exemption holds within its strict wording only.' },
  exemptionReason: { label: 'Reason for the exemption', help: 'The reasoning to keep, even when it is set aside.' },
  plannedFrom: { label: 'Planned start', help: 'The assessment comes before the processing.' },
  plannedTo: { label: 'Planned end', help: 'Before going live.' },
  milestones: { label: 'Milestones', help: 'The stages of the work: workshops, advice of the DPO, sign-off.' },

  answers: {
    label: 'Answers',
    help: 'One per question: context, principles, rights, ethics. The activity sheet gives the substance.',
  },
  measures: { label: 'Existing and planned measures', help: 'Keep what is done apart from what is planned.' },
  risks: {
    label: 'Risks to people',
    help: 'At least illegitimate access, modification and disappearance. Not the risks of the organisation.',
  },
  matrix: {
    label: 'Grid of risk levels',
    help: 'Empty: the grid of the application. No authority imposes one.',
  },
  residualLevel: {
    label: 'Residual risk retained',
    help: 'Only to depart from the computed one, which is the highest level after the action plan.',
  },
  residualReason: { label: 'Reason for departing', help: 'Why the level retained is not the computed one.' },
} satisfies Partial<DpiaTexts>

export const dpias: RegisterTexts<Registers['dpias']> = {
  one: 'DPIA',
  many: 'DPIAs',
  add: 'New DPIA',
  lead: 'One assessment for an activity, or for a set of similar ones (Art. 35).',
  sections: {
    identity: { title: 'The impact assessment', lead: 'What it covers, who conducts it and what makes it necessary.' },
    description: { title: 'Context', lead: 'The processing as it is: nature, scope, data, assets.' },
    necessity: {
      title: 'Necessity and proportionality',
      lead: 'Every item of data, every period and every use is justified by a purpose.',
    },
    rights: { title: 'Rights and safeguards', lead: 'How each right works in practice.' },
    measures: { title: 'Measures', lead: 'What already protects people, and what is planned.' },
    risks: {
      title: 'Risks',
      lead: 'What may happen to people, at three moments: without measures, today, afterwards.',
    },
    ethics: {
      title: 'Ethical questions',
      lead: 'Bias, exclusion, pressure, surveillance: what security does not see.',
    },
    opinions: { title: 'Advice and views', lead: 'The DPO advises, people speak, the controller decides.' },
    consultation: {
      title: 'Prior consultation',
      lead: 'If the risk stays high after the measures, the authority is consulted before starting.',
    },
    decision: { title: 'Decision', lead: 'Taken and signed by the controller.' },
    versions: { title: 'Versions and remarks', lead: 'What was decided, and on what, stays readable later.' },
    notes: notesSection,
  },
  fields: { ...dpiaSubstance, ...dpiaConclusion, ...endingTexts },
}
