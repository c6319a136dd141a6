import type { CodeOf } from '../codes'

type LawFigure = CodeOf<'lawFigure'>

/** The figure of the packs that each code names, and whether it is a number or a period. */
export const lawFigures: { readonly [F in LawFigure]: { readonly key: string; readonly is: 'number' | 'period' } } = {
  breachDeadlineHours: { key: 'breach.deadlineHours', is: 'number' },
  ropaExemptionHeadcount: { key: 'ropa.exemptionHeadcount', is: 'number' },
  requestMonths: { key: 'dsr.months', is: 'number' },
  requestExtensionMonths: { key: 'dsr.extensionMonths', is: 'number' },
  childConsentAge: { key: 'child.consentAge', is: 'number' },
  consultationWeeks: { key: 'art36.weeks', is: 'number' },
  consultationExtensionWeeks: { key: 'art36.extensionWeeks', is: 'number' },
  reviewMonths: { key: 'review.monthsDefault', is: 'number' },
  securityTestMonths: { key: 'security.testMonths', is: 'number' },
  frameworkCheckMonths: { key: 'transfer.dpfCheckMonths', is: 'number' },
  cctvRetention: { key: 'retention.cctv', is: 'period' },
  applicantRetention: { key: 'retention.applicants', is: 'period' },
  prospectRetention: { key: 'retention.prospects', is: 'period' },
}

/** What a figure counts, by the name the packs know it under: the window says it with its unit. */
export const figureUnits = {
  'breach.deadlineHours': 'hours',
  'breach.authorityThreshold': 'threshold',
  'ropa.exemptionHeadcount': 'people',
  'dsr.months': 'months',
  'dsr.extensionMonths': 'months',
  'dsr.days': 'days',
  'uk.complaintAckDays': 'days',
  'art36.weeks': 'weeks',
  'art36.extensionWeeks': 'weeks',
  'art36.noticeMonths': 'months',
  'dpia.dutyFrom': 'date',
  'dpia.keepYears': 'years',
  'dpia.largeScaleHint': 'people',
  'dpia.staffExemptionHeadcount': 'people',
  'dpo.staffInProcessing': 'people',
  'child.jointConsentBelow': 'age',
  'retention.cctv': 'period',
  'retention.applicants': 'period',
  'retention.prospects': 'period',
  'fr.phoneMarketingOptIn': 'date',
  'review.monthsDefault': 'months',
  'security.testMonths': 'months',
  'transfer.dpfCheckMonths': 'months',
  'adequacy.warningMonths': 'months',
  'purposes.maximum': 'number',
  'purposes.minimalLength': 'characters',
  'aiAct.prohibitionsDate': 'date',
  'aiAct.transparencyDate': 'date',
  'aiAct.annexIIIDate': 'date',
  'aiAct.annexIDate': 'date',
  'dsr.clarification': 'text',
  'dsr.promptDays': 'days',
  'dsr.warningDays': 'days',
  'dsr.fileKept': 'period',
  'governance.policyMonths': 'months',
  'governance.trainingMonths': 'months',
  'governance.auditMonths': 'months',
  'governance.dpoReportMonths': 'months',
  'governance.quietMonths': 'months',
  'governance.quietActivities': 'number',
  'processor.guaranteesMonths': 'months',
  'contract.warningMonths': 'months',
  'bias.retestMonths': 'months',
  'bias.selectionRateAlert': 'number',
  'consent.withdrawalTestMonths': 'months',
  'consent.trackerChoiceMonths': 'months',
  'breach.followUpDays': 'days',
  'breach.investigationHours': 'hours',
  'breach.repeatCount': 'number',
  'breach.repeatMonths': 'months',
  'algorithms.publicationHeadcount': 'people',
  'breach.reportKept': 'period',
  'edpb.dpiaTemplate': 'text',
  'edpb.breachTemplate': 'text',
} as const
export type FigureKey = keyof typeof figureUnits
export type FigureUnit = (typeof figureUnits)[FigureKey]

/** Told country by country, apart from the other figures. */
export const agesByCountry: readonly string[] = ['child.consentAge', 'child.consentAge.others']
