import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const auditFindings: RowTexts<RowDefinitions['auditFindings']['fields']> = {
  one: 'finding',
  add: 'Add a finding',
  fields: {
    reference: { label: 'Reference', help: 'The number of the finding in the report.' },
    text: { label: 'Finding', help: 'What was observed, without the cure.' },
    severity: { label: 'Severity', help: 'From a remark (1) to a serious breach of duty (4).' },
    activity: { label: 'Activity concerned', help: 'The one where it was observed.' },
    evidence: { label: 'Evidence', help: 'The screen, sample or interview that shows it.' },
  },
}

export const reviewIndicators: RowTexts<RowDefinitions['reviewIndicators']['fields']> = {
  one: 'indicator',
  add: 'Add an indicator',
  fields: {
    indicator: { label: 'Indicator', help: 'What is counted.' },
    name: { label: 'Name', help: 'What you count yourself.' },
    figure: { label: 'Figure', help: 'As it was presented.' },
    outOf: { label: 'Out of', help: 'The total the figure belongs to, if there is one.' },
    countedOn: { label: 'Counted on', help: 'The day this figure was true.' },
    remark: { label: 'Comment', help: 'What explains the figure or its change.' },
  },
}

export const reviewDecisions: RowTexts<RowDefinitions['reviewDecisions']['fields']> = {
  one: 'decision',
  add: 'Add a decision',
  fields: {
    decision: { label: 'Decision', help: 'What was settled, in a line.' },
    reason: { label: 'Reason', help: 'Why, and on what conditions.' },
  },
}
