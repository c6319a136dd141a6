import { textsOf } from '@core/texts/languages'

/** French as it is shown: with the blanks that do not break. */
export const fr = (text: string): string => textsOf('fr').spoken.typeset(text)

/** Without the no-break blanks, which a reader cannot see. */
export const plainly = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
