import { textsOf } from '@core/texts/languages'

/** French as it is shown: with the blanks that do not break. */
export const fr = (text: string): string => textsOf('fr').spoken.typeset(text)
