// As Excel and LibreOffice show them in English and in French; the French ones put a blank before the mark, or none.
const errors =
  /^(?:#(?:REF|VALUE|VALEUR|DIV\/0|NUM|NOMBRE|NULL|NUL)[ \u00a0\u202f]?!|#(?:NAME|NOM)[ \u00a0\u202f]?\?|#N\/[AD]|Err[ \u00a0\u202f]?:5\d\d)$/

/** Whether this is how a spreadsheet shows that a formula failed, in a format that tells it in no other way. */
export const isErrorText = (text: string): boolean =>
  (text.startsWith('#') || text.startsWith('Err')) && errors.test(text)

/** To be spread into the cell. */
export const errorMark = (isError: boolean): { readonly isError?: true } => (isError ? { isError } : {})
