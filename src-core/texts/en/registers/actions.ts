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
    notes: notesSection,
  },
  fields: {
    title: { label: 'Task', help: 'A verb and a result that can be observed.' },
    description: { label: 'Details', help: 'What is expected, and how you will know it is done.' },
    dpia: { label: 'DPIA it comes from', help: 'The assessment that counts on this task.' },
    activity: { label: 'Activity concerned', help: 'The one the task improves.' },
    about: { label: 'Point concerned', help: 'The question, measure or risk of the assessment.' },
    owner: { label: 'Owner of the task', help: 'Someone in the organisation, not the DPO.' },
    dueOn: { label: 'Due date', help: 'One that can be met.' },
    state: { label: 'Progress', help: 'Where the task stands today.' },
    priority: { label: 'Priority', help: 'According to the risk to people.' },
    doneOn: { label: 'Done on', help: 'The day the result was observed.' },
    evidence: { label: 'Evidence', help: 'What shows that it is done.' },
    ...endingTexts,
  },
}
