import { date, defineRow, manyOf, oneOf, raw, phrase, prose, refsTo, refTo, rowRefs, text, texts } from '../kinds'
import { richText } from '../kinds/rich-text-kind'

/** One question of the assessment: the answer, and what the evaluator thinks of it (domain §1.14, principles and rights). */
export const dpiaAnswers = defineRow('dpiaAnswers', 'question', {
  question: { kind: oneOf('dpiaQuestion'), section: 'row', need: 'required', law: ['GDPR 35(7)'] },
  customTitle: { kind: phrase, section: 'row', need: 'conditional', law: [] },
  answer: { kind: richText, section: 'row', need: 'required', law: ['GDPR 35(7)'] },
  evidence: { kind: prose, section: 'row', need: 'recommended', law: ['GDPR 5(2)'] },
  assessment: { kind: oneOf('dpiaAssessment'), section: 'row', need: 'recommended', law: ['GDPR 35(7)(b)'] },
  comment: { kind: richText, section: 'row', need: 'optional', law: [] },
  actionComment: { kind: richText, section: 'row', need: 'conditional', law: ['GDPR 35(7)(d)'] },
})

/** Existing and planned measures, linked from the risks as objects: GDPR 35(7)(d). */
export const dpiaMeasures = defineRow('dpiaMeasures', 'title', {
  title: { kind: phrase, section: 'row', need: 'required', law: ['GDPR 35(7)(d)'] },
  content: { kind: richText, section: 'row', need: 'required', law: ['GDPR 35(7)(d)'] },
  measure: { kind: refTo('securityMeasures'), section: 'row', need: 'recommended', law: ['GDPR 32(1)'] },
  state: { kind: oneOf('measureState'), section: 'row', need: 'required', law: ['GDPR 35(7)(d)'] },
  effect: { kind: oneOf('measureEffect'), section: 'row', need: 'recommended', law: ['ICO'] },
  assessment: { kind: oneOf('dpiaAssessment'), section: 'row', need: 'recommended', law: ['CNIL'] },
  comment: { kind: richText, section: 'row', need: 'optional', law: [] },
  actionComment: { kind: richText, section: 'row', need: 'conditional', law: ['GDPR 35(7)(d)'] },
})

/** A feared event and its three stages: without measures, with existing ones, after the plan. Levels 1-4. */
export const dpiaRisks = defineRow('dpiaRisks', 'title', {
  event: { kind: oneOf('fearedEvent'), section: 'row', need: 'required', law: ['GDPR 35(7)(c)'] },
  title: { kind: phrase, section: 'row', need: 'recommended', law: ['GDPR 35(7)(c)'] },
  impacts: { kind: texts, section: 'row', need: 'required', law: ['GDPR 35(7)(c)', 'GDPR rec. 75'] },
  threats: { kind: texts, section: 'row', need: 'required', law: ['GDPR 35(7)(c)'] },
  sources: { kind: texts, section: 'row', need: 'required', law: ['GDPR 35(7)(c)'] },
  impactKinds: { kind: manyOf('impactKind'), section: 'row', need: 'recommended', law: ['GDPR rec. 75'] },
  sourceKinds: { kind: manyOf('riskSource'), section: 'row', need: 'recommended', law: ['WP248'] },
  assets: { kind: refsTo('supportingAssets'), section: 'row', need: 'recommended', law: ['CNIL', 'GDPR 35(7)(a)'] },
  measures: { kind: rowRefs('measures'), section: 'row', need: 'required', law: ['GDPR 35(7)(d)'] },
  otherMeasures: { kind: texts, section: 'row', need: 'optional', law: ['GDPR 35(7)(d)'] },
  severityBare: { kind: oneOf('riskLevel'), section: 'row', need: 'recommended', law: ['WP248'] },
  likelihoodBare: { kind: oneOf('riskLevel'), section: 'row', need: 'recommended', law: ['WP248'] },
  severityNow: { kind: oneOf('riskLevel'), section: 'row', need: 'required', law: ['GDPR 35(7)(c)'] },
  likelihoodNow: { kind: oneOf('riskLevel'), section: 'row', need: 'required', law: ['GDPR 35(7)(c)'] },
  severityAfter: { kind: oneOf('riskLevel'), section: 'row', need: 'required', law: ['GDPR 35(7)(d)', 'GDPR 36(1)'] },
  likelihoodAfter: { kind: oneOf('riskLevel'), section: 'row', need: 'required', law: ['GDPR 35(7)(d)', 'GDPR 36(1)'] },
  severityReason: { kind: richText, section: 'row', need: 'required', law: ['GDPR 35(7)(c)'] },
  likelihoodReason: { kind: richText, section: 'row', need: 'required', law: ['GDPR 35(7)(c)'] },
  assessment: { kind: oneOf('dpiaAssessment'), section: 'row', need: 'recommended', law: ['CNIL'] },
  comment: { kind: richText, section: 'row', need: 'optional', law: [] },
  actionComment: { kind: richText, section: 'row', need: 'conditional', law: ['GDPR 35(7)(d)'] },
})

/** The matrix of levels, editable: the formula is this tool's, not a regulator's. Key: severity row, likelihood column. */
export const riskCells = defineRow('riskCells', 'severity', {
  severity: { kind: oneOf('riskLevel'), section: 'row', need: 'required', law: [] },
  likelihood: { kind: oneOf('riskLevel'), section: 'row', need: 'required', law: [] },
  level: { kind: oneOf('overallRisk'), section: 'row', need: 'required', law: [] },
})

/** What was frozen at a decision: the linked records as they stood, and the assessment itself. */
export const dpiaVersions = defineRow('dpiaVersions', 'version', {
  version: { kind: text, section: 'row', need: 'required', law: ['GDPR 5(2)'] },
  on: { kind: date, section: 'row', need: 'required', law: ['GDPR 5(2)'] },
  by: { kind: text, section: 'row', need: 'recommended', law: [] },
  reason: { kind: phrase, section: 'row', need: 'recommended', law: [] },
  /** JSON of the assessment and of the linked records, as they stood. */
  content: { kind: raw, section: 'row', need: 'required', law: ['GDPR 35(11)'], internal: true },
})

/** Remarks left on a question or a measure while the assessment is written. */
export const dpiaRemarks = defineRow('dpiaRemarks', 'text', {
  text: { kind: prose, section: 'row', need: 'optional', law: [] },
  about: { kind: text, section: 'row', need: 'optional', law: [] },
  by: { kind: text, section: 'row', need: 'optional', law: [] },
  on: { kind: date, section: 'row', need: 'optional', law: [] },
})

/** A stage of the work on the assessment: EDPB template, block 0.4. */
export const dpiaMilestones = defineRow('dpiaMilestones', 'milestone', {
  milestone: { kind: phrase, section: 'row', need: 'optional', law: ['GDPR 35(1)'] },
  dueOn: { kind: date, section: 'row', need: 'optional', law: [] },
  doneOn: { kind: date, section: 'row', need: 'optional', law: [] },
})
