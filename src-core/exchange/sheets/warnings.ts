/** What reading a spreadsheet or a document may stumble on. */
export const sheetWarnings = [
  'encoding',
  'unclosed-quote',
  'formula-without-value',
  'link-dropped',
  'not-read',
  'tracked-changes',
] as const
