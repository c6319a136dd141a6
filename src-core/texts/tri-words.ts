import type { Language, Tri } from '../kinds'

/** Unknown is a word of its own: never printed as no, never left out as if it were. */
export const triWords: Readonly<Record<Language, Readonly<Record<Tri, string>>>> = {
  fr: { yes: 'Oui', no: 'Non', unknown: 'Inconnu' },
  en: { yes: 'Yes', no: 'No', unknown: 'Unknown' },
}
