import type { Spoken } from '../spoken'
import { law } from './law'
import { locale, number } from './numbers'

export const spoken: Spoken = {
  locale,
  tri: { yes: 'Yes', no: 'No', unknown: 'Unknown' },
  unstated: 'not stated',
  andOthers: (named, count) => `${named} and ${number(count)} more`,
  pair: (label, said) => `${label}: ${said}`,
  and: ' and ',
  semicolon: '; ',
  cellSeparator: ',',
  places: { EPO: 'European Patent Organisation', INT: 'Other international organisation', XK: 'Kosovo' },
  law,
  date: { hint: 'DD/MM/YYYY', order: 'dmy', sign: '/' },
  dateInWords: (said) => said,
  time: (hour, minute) => `${hour}:${minute}`,
  moment: (day, time, zone) => `${day} at ${time}${zone === '' ? '' : ` (${zone})`}`,
  hours: (hours, minutes) => `${hours}\u00a0h\u00a0${minutes}`,
  typeset: (text) => text,
}
