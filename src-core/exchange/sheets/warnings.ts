/** What reading a spreadsheet may stumble on. */
export const sheetWarnings = ['encoding', 'unclosed-quote', 'formula-without-value', 'link-dropped'] as const
