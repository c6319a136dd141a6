import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const actions: RegisterTexts<Registers['actions']> = {
  one: 'task',
  many: 'Action plan',
  add: 'New task',
  lead: 'What remains to be done across the file, by whom and by when.',
  sections: {
    action: { title: 'The task', lead: 'One person and one date for each, or it will not happen.' },
    origin: { title: 'Origin', lead: 'What it answers: an assessment, an audit, a rule.' },
    outcome: { title: 'Outcome', lead: 'What shows that it was done, and that it helped.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Task', help: 'A verb and a result that can be observed.' },
    description: { label: 'Details', help: 'What is expected, and how you will know it is done.' },
    kind: { label: 'Kind', help: 'Put right what is, prevent what might be, or improve.' },
    owner: { label: 'Owner of the task', help: 'Someone in the organisation, not the DPO.' },
    dueOn: { label: 'Due date', help: 'One that can be met.' },
    state: { label: 'Progress', help: 'Where the task stands today.' },
    priority: { label: 'Priority', help: 'According to the risk to people.' },
    cost: { label: 'Cost', help: 'An amount or an order of magnitude. Never printed for outsiders.' },
    dpia: { label: 'DPIA it comes from', help: 'The assessment that counts on this task.' },
    activity: { label: 'Activity concerned', help: 'The one the task improves.' },
    audit: { label: 'Audit it comes from', help: 'The one that made the finding.' },
    managementReview: { label: 'Review it comes from', help: 'The one that decided it.' },
    authorityContact: { label: 'Exchange it comes from', help: 'The request of the authority it answers.' },
    advice: { label: 'Advice it comes from', help: 'The DPO’s advice it carries out.' },
    transferAssessment: {
      label: 'Transfer assessment it comes from',
      help: 'The one that asks for a further measure.',
    },
    balancingTest: { label: 'Balancing test it comes from', help: 'The one that counts on this safeguard.' },
    consentCheck: { label: 'Consent check it comes from', help: 'The one that showed the defect.' },
    processor: {
      label: 'Processor concerned',
      help: 'The one whose contract or guarantees are to be looked at again.',
    },
    rule: { label: 'Check it comes from', help: 'The reference of the point to settle, such as RET-01.' },
    about: { label: 'Point concerned', help: 'The question, measure, risk or finding it starts from.' },
    doneOn: { label: 'Done on', help: 'The day the result was observed.' },
    evidence: { label: 'Evidence', help: 'What shows that it is done.' },
    effectivenessCheckedOn: { label: 'Effect checked on', help: 'The day someone looked whether it had worked.' },
    effectiveness: { label: 'What was observed', help: 'Whether the task had its effect.' },
    acceptedRiskReason: { label: 'Why the risk is accepted', help: 'What makes the risk bearable for people.' },
    acceptedBy: { label: 'Accepted by', help: 'The controller, not the DPO.' },
    ...endingTexts,
  },
}
