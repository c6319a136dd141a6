/**
 * A cell that begins so is read as a formula by spreadsheets, even when it was never one: `=HYPERLINK(…)` in a name sent
 * by a stranger would run where the record is opened (CWE-1236).
 */
const formulaStart = /^[=+\-@\t\r\n＝＋－＠]/

export const looksLikeFormula = (text: string): boolean => formulaStart.test(text)
