import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { activityFlows } from './activity-flows'
import { activitySafeguards } from './activity-safeguards'
import { activityScope } from './activity-scope'
import { endingTexts, notesSection } from './ending'

export const activities: RegisterTexts<Registers['activities']> = {
  one: 'processing activity',
  many: 'Processing activities',
  add: 'New activity',
  lead: 'The record of processing activities (Art. 30).',
  sections: {
    identification: { title: 'Identification', lead: 'The everyday name, who decides, who answers for it day to day.' },
    purposes: { title: 'Purposes and legal bases', lead: 'One legal basis per purpose. The goal, not the software.' },
    people: { title: 'Data subjects', lead: 'Who, how many, and who is vulnerable.' },
    data: { title: 'Data', lead: 'Which data, about whom, what for. No purpose, no data.' },
    retention: {
      title: 'Retention',
      lead: 'The rules its data follow: active use, intermediate archive, what happens at the end.',
    },
    recipients: { title: 'Recipients and processors', lead: 'Who sees the data, inside and outside, and why.' },
    transfers: { title: 'Transfers', lead: 'Remote access from a third country is a transfer too.' },
    information: { title: 'Information and rights', lead: 'What people are told, and how they can act.' },
    security: { title: 'Security', lead: 'A general description is enough here. Unknown does not mean yes.' },
    ethics: { title: 'Ethics and profiling', lead: 'What the activity decides, watches or steers.' },
    risk: { title: 'DPIA', lead: 'Is an impact assessment needed? Give the reason, above all when it is no.' },
    notes: notesSection,
  },
  fields: { ...activityScope, ...activityFlows, ...activitySafeguards, ...endingTexts },
}
