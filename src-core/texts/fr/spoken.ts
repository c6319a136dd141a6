import type { Spoken } from '../spoken'
import { law } from './law'
import { locale, number } from './numbers'

export const spoken: Spoken = {
  locale,
  tri: { yes: 'Oui', no: 'Non', unknown: 'Inconnu' },
  unstated: 'non précisé',
  andOthers: (named, count) => `${named} et ${number(count)} de plus`,
  pair: (label, said) => `${label}\u00a0: ${said}`,
  and: ' et ',
  semicolon: '\u202f; ',
  cellSeparator: ';',
  places: { EPO: 'Organisation européenne des brevets', INT: 'Autre organisation internationale', XK: 'Kosovo' },
  law,
  date: { hint: 'JJ/MM/AAAA', order: 'dmy', sign: '/' },
  dateInWords: (said) => said.replace(/^1(?=\s)/, '1er'),
  time: (hour, minute) => `${Number(hour)}\u00a0h\u00a0${minute}`,
  moment: (day, time, zone) => `${day} à ${time}${zone === '' ? '' : ` (${zone})`}`,
  hours: (hours, minutes) => `${hours}\u00a0h\u00a0${minutes}`,
  // The narrow blank before high signs, the full one before the colon and inside guillemets: Lexique de l'Imprimerie nationale.
  // Most texts hold none of these signs, which is seen faster than every blank is looked behind.
  typeset: (text) =>
    /[;!?:»«]/.test(text) ? text.replace(/ (?=[;!?])/g, '\u202f').replace(/ (?=[:»])|(?<=«) /g, '\u00a0') : text,
}
