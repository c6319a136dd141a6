import type { DomainTexts } from '../../shape'

type Words = DomainTexts['codes']

export const lawEntryWords: Pick<Words, 'lawEntryKind' | 'adequacyScope' | 'lawFigure'> = {
  lawEntryKind: {
    adequacy: 'Adequacy decision',
    figure: 'Figure of the law',
    holiday: 'Public holiday',
  },
  adequacyScope: {
    commercial: 'Commercial organisations only',
    dpfListed: 'Importers on a list',
    partial: 'Part of the country or some sectors',
  },
  lawFigure: {
    breachDeadlineHours: 'Time to notify a breach, in hours',
    ropaExemptionHeadcount: 'Headcount below which the record may be lighter',
    requestMonths: 'Time to answer a request, in months',
    requestExtensionMonths: 'Extension of an answer, in months',
    childConsentAge: 'Age of a child’s consent online',
    consultationWeeks: 'Prior consultation, in weeks',
    consultationExtensionWeeks: 'Extension of the consultation, in weeks',
    reviewMonths: 'Review of an activity, in months',
    securityTestMonths: 'Test of a security measure, in months',
    frameworkCheckMonths: 'Check of the DPF listing, in months',
    cctvRetention: 'How long video surveillance images are kept',
    applicantRetention: 'How long unsuccessful applications are kept',
    prospectRetention: 'How long data of prospects are kept',
  },
}
