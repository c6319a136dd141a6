import type { Sentences } from '../sentences'

export const sentences = {
  'BRE-04': {
    title: 'Notification expected',
    message: 'Nothing sent to the authority is recorded: notify by {deadline}, even if the rest follows later.',
  },
  'BRE-05': {
    title: 'Time to notify has passed',
    message:
      'The time limit ended on {deadline} and nothing sent is recorded: notify now, with the reasons for the delay.',
  },
  'BRE-06': {
    title: 'Late notification without reasons',
    message: 'The notification left on {sent}, after {deadline}: record the reasons for the delay.',
  },
  'BRE-07': {
    title: 'Notification to be completed',
    message: 'Information is still owed to the authority, expected by {due}: send the follow-up.',
  },
  'BRE-08': {
    title: 'People to be told',
    message: 'The risk is high: tell the people without undue delay, and record it.',
  },
  'BRE-09': {
    title: 'Exception without its reason',
    message: 'Not telling people takes an exception and its reason: complete “{missing}”.',
  },
  'BRE-10': {
    title: 'Public communication expected',
    message: 'As not everybody can be reached, a public communication is due: name it among the channels.',
  },
  'BRE-11': {
    title: 'Message to people incomplete',
    message: 'The message to people lacks: {parts}. Complete it, or tick what it already says.',
  },
  'BRE-12': {
    title: 'Controllers to be warned',
    message: 'Warn each controller without undue delay, and record it.',
  },
  'BRE-19': {
    title: 'Redress not considered',
    message: 'Record under redress whether compensation is considered, yes or no.',
  },
  'BRE-21': {
    title: 'Report to the FDPIC expected',
    message: 'The risk is high: report the breach to the FDPIC as soon as possible, and record what was sent.',
  },
} as const satisfies Sentences
