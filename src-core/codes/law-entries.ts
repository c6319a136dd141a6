/** Code lists of what a file adds to the law the packs state: see the register of law entries. */
export const lawEntryCodes = {
  lawEntryKind: ['adequacy', 'figure', 'holiday'],
  /** Whom an adequacy decision covers, when not the whole of a country. */
  adequacyScope: ['commercial', 'dpfListed', 'partial'],
  /** Figures of the law that a file may replace. Each names one figure of the packs: see `lawFigures`. */
  lawFigure: [
    'breachDeadlineHours',
    'ropaExemptionHeadcount',
    'requestMonths',
    'requestExtensionMonths',
    'childConsentAge',
    'consultationWeeks',
    'consultationExtensionWeeks',
    'reviewMonths',
    'securityTestMonths',
    'frameworkCheckMonths',
    'cctvRetention',
    'applicantRetention',
    'prospectRetention',
  ],
} as const
