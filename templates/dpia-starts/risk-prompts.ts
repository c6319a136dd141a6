import type { Said } from '../knowledge/knowledge'
import { fearedEvents, type FearedEvent, type ShippedStart } from './dpia-start'

/** What to ask oneself about each feared event. */
export const riskPrompts = {
  illegitimateAccess: {
    fr: 'Qui pourrait voir ces données sans en avoir le droit, par quel chemin, et que vivrait la personne ensuite ?',
    en: 'Who could see these data without being entitled to, by which way, and what would the person go through then?',
  },
  unwantedModification: {
    fr: 'Si une donnée devenait fausse, par erreur ou par malice, quelle décision s’en trouverait faussée et pour qui ?',
    en: 'If data became wrong, by error or malice, which decision would be distorted and for whom?',
  },
  disappearance: {
    fr: 'Si les données manquaient une heure, un jour, pour toujours, de quoi les personnes seraient-elles privées ?',
    en: 'If the data were missing for an hour, a day, for ever, what would people be deprived of?',
  },
  unfairUse: {
    fr: 'À quoi ces données pourraient-elles servir, sans vol ni panne, que les personnes n’attendent pas ou n’accepteraient pas ?',
    en: 'What could these data be used for, with no theft or failure, that people do not expect or would not accept?',
  },
  discrimination: {
    fr: 'Qui serait moins bien traité par l’outil ou par l’usage qu’on en fait, et comment le verriez-vous ?',
    en: 'Who would be treated worse by the tool or by how it is used, and how would you notice?',
  },
  excessiveSurveillance: {
    fr: 'Que ne feraient plus les personnes parce qu’elles se savent, ou se croient, observées ?',
    en: 'What would people stop doing because they know, or believe, they are watched?',
  },
  lossOfControl: {
    fr: 'À quel moment la personne ne peut-elle plus savoir, corriger, reprendre ou faire cesser ?',
    en: 'At which point can the person no longer know, correct, take back or stop?',
  },
  other: {
    fr: 'Quel autre tort ce traitement pourrait-il causer aux personnes, à leurs proches ou à un groupe ?',
    en: 'Which other harm could this processing do to people, to those close to them or to a group?',
  },
} as const satisfies Record<FearedEvent, Said>

/** Every named event, with nothing suggested: a general start knows no one's threats. */
export const risksToExamine: ShippedStart['risks'] = fearedEvents
  .filter((event) => event !== 'other')
  .map((event) => ({ event, prompt: riskPrompts[event], impacts: [], threats: [], sources: [], measures: [] }))
