import type { Sentences } from '../sentences'

export const sentences = {
  'LEG-11': {
    title: 'Electronic marketing without consent',
    message:
      'E-mail, text messages and automated calls need prior consent. For “{purpose}”, state the channels, then link the consent check or say what dispenses from it.',
  },
  'LEG-12': {
    title: 'Trackers without consent',
    message:
      'Trackers that are not exempt need consent: add the purpose that asks for it, or say that they are exempt ({trackers}).',
  },
  'LEG-13': {
    title: 'Telephone marketing without consent',
    message:
      'Since {date}, calling a consumer takes prior consent. For “{purpose}”, link the consent check or say what dispenses from it.',
  },
} as const satisfies Sentences
