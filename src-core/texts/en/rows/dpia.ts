import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

/** What an evaluator says of an answer, a measure or a risk: the same three questions everywhere. */
const evaluation = {
  assessment: { label: 'Assessment', help: 'To be improved or corrected: say what is missing.' },
  comment: { label: 'Comment of the evaluator', help: 'What convinces, what is missing.' },
  actionComment: { label: 'Correction expected', help: 'What has to change; the task carries the date.' },
} as const

export const dpiaAnswers: RowTexts<RowDefinitions['dpiaAnswers']['fields']> = {
  one: 'answer',
  add: 'Add a question',
  fields: {
    question: { label: 'Question', help: 'Those of the method, or your own.' },
    customTitle: { label: 'Title of the added question', help: 'In a few words, like a heading.' },
    answer: { label: 'Answer', help: 'Facts rather than intentions.' },
    evidence: { label: 'Evidence', help: 'Documents, screenshots, contracts that establish it.' },
    ...evaluation,
  },
}

export const dpiaMeasures: RowTexts<RowDefinitions['dpiaMeasures']['fields']> = {
  one: 'measure',
  add: 'Add a measure',
  fields: {
    title: { label: 'Measure', help: 'A short name, used in the risks it reduces.' },
    content: { label: 'Details', help: 'What is actually done for this activity.' },
    measure: { label: 'Measure of the file', help: 'The one in the register of security measures, if it is there.' },
    state: { label: 'State', help: 'What is planned protects nobody yet.' },
    effect: { label: 'Effect on the risk', help: 'Eliminated, reduced, or knowingly tolerated.' },
    ...evaluation,
  },
}

export const dpiaRisks: RowTexts<RowDefinitions['dpiaRisks']['fields']> = {
  one: 'risk',
  add: 'Add a risk',
  fields: {
    event: { label: 'Feared event', help: 'What would happen to the data, or to people through them.' },
    title: { label: 'Title', help: 'The event in this activity, in one line.' },
    impacts: { label: 'Consequences for people', help: 'In their lives, not in that of the organisation.' },
    threats: { label: 'Threats', help: 'How it could happen.' },
    sources: { label: 'Sources of risk', help: 'Who or what could be at the origin.' },
    impactKinds: { label: 'Types of consequences', help: 'To compare assessments with one another.' },
    sourceKinds: { label: 'Types of sources', help: 'Inside, outside, not human, or a design choice.' },
    assets: { label: 'Assets concerned', help: 'Software, hardware, paper or people it would go through.' },
    measures: { label: 'Measures that reduce it', help: 'Chosen among those of the assessment.' },
    otherMeasures: { label: 'Other measures', help: 'In words, when they are not described above.' },
    severityBare: { label: 'Severity without measures', help: 'If nothing protected people.' },
    likelihoodBare: { label: 'Likelihood without measures', help: 'If nothing prevented it.' },
    severityNow: { label: 'Severity today', help: 'With the measures in place today.' },
    likelihoodNow: { label: 'Likelihood today', help: 'With the measures in place.' },
    severityAfter: { label: 'Severity after the action plan', help: 'When the planned measures are done.' },
    likelihoodAfter: { label: 'Likelihood after the action plan', help: 'Once the planned measures are in place.' },
    severityReason: { label: 'Reasons for the severity', help: 'The heaviest consequence, and for whom.' },
    likelihoodReason: { label: 'Reasons for the likelihood', help: 'Threats, sources, and what withstands them.' },
    ...evaluation,
  },
}

export const riskCells: RowTexts<RowDefinitions['riskCells']['fields']> = {
  one: 'cell of the grid',
  add: 'Add a cell',
  fields: {
    severity: { label: 'Severity', help: 'The row of the grid.' },
    likelihood: { label: 'Likelihood', help: 'The column of the grid.' },
    level: { label: 'Level of risk', help: 'What you conclude for this pair.' },
  },
}

export const dpiaVersions: RowTexts<RowDefinitions['dpiaVersions']['fields']> = {
  one: 'frozen version',
  add: 'Freeze a version',
  fields: {
    version: { label: 'Version number', help: 'The one carried by the documents.' },
    on: { label: 'Frozen on', help: 'The day of the decision or of the dispatch.' },
    by: { label: 'Frozen by', help: 'Who asked for it.' },
    reason: { label: 'Reason', help: 'Decision, consultation of the authority, review.' },
    content: { label: 'Frozen content', help: 'The assessment and linked records, as they stood.' },
  },
}

export const dpiaRemarks: RowTexts<RowDefinitions['dpiaRemarks']['fields']> = {
  one: 'remark',
  add: 'Add a remark',
  fields: {
    text: { label: 'Remark', help: 'A question, an objection, a reminder.' },
    about: { label: 'About', help: 'The question, measure or risk in question.' },
    by: { label: 'Author of the remark', help: 'Who is speaking.' },
    on: { label: 'Date', help: 'The day it was made.' },
  },
}

export const dpiaMilestones: RowTexts<RowDefinitions['dpiaMilestones']['fields']> = {
  one: 'milestone',
  add: 'Add a milestone',
  fields: {
    milestone: { label: 'Stage', help: 'What has to be done, in a few words.' },
    dueOn: { label: 'Planned on', help: 'The day aimed at.' },
    doneOn: { label: 'Done on', help: 'The day it was.' },
  },
}
