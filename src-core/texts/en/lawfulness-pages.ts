import type { Texts } from '../texts'
import { counted } from './numbers'

/** Pages of what shows that a processing is lawful and told: the balance, the consent check, the notice check. */
export const lawfulnessPages: Texts['lawfulnessPages'] = {
  purposes: {
    weighed: 'Purposes that rely on this interest',
    resting: 'Purposes that rest on this consent',
    none: 'No purpose relies on it yet: link it from the sheet of the activity.',
    publicTask: {
      yes: 'outside public tasks',
      no: 'part of a public task',
      unknown: 'public task: to be said',
    },
  },
  steps: {
    asks: 'What this step checks',
    passed: 'Step passed: every question is answered yes.',
    stopped: (tests: string) => `Step not passed: ${tests}.`,
    open: (count: number) => counted(count, '{n} question left to answer.', '{n} questions left to answer.'),
  },
  balance: {
    drawing: 'Balance',
    forInterest: 'For the interest',
    forPeople: 'For people',
    safeguards: 'Added safeguards',
    noInterest: 'The interest is not described yet.',
    noEffects: 'No effect on people is described yet.',
    noSafeguards: 'No added safeguard.',
    says: {
      '': 'The balance awaits your conclusion.',
      passes: 'You conclude that the interest prevails.',
      passesWithSafeguards: 'You conclude that the interest prevails, with added safeguards.',
      fails: 'You conclude that people prevail.',
    },
    level: (severity: string, likelihood: string) => `Severity: ${severity} · likelihood: ${likelihood}`,
    unrated: 'level to be stated',
    unmet: (test: string) => `“${test}”: no`,
    vulnerable: 'Children and vulnerable people',
    power: 'Balance of power',
    contradictions: 'Answers that contradict this conclusion',
    missing: 'Pieces missing from the balance',
    goTo: (question: string) => `Go to: ${question}`,
  },
  consent: {
    verdict: 'What this consent is worth',
    head: 'Validity',
    is: { holds: 'Holds', doubtful: 'Doubtful', fails: 'Does not hold', open: 'To be examined' },
    why: {
      holds: 'No required answer goes against it. This is a hint, not a decision.',
      doubtful: 'Nothing is broken, but not everything is established.',
      fails: 'At least one required condition is not met.',
      open: 'No required question is answered yet.',
    },
    failed: 'What is missing',
    doubts: 'What casts doubt',
    unanswered: 'What is left to answer',
    conditions: { free: 'Free', specific: 'Specific', informed: 'Informed', unambiguous: 'Unambiguous' },
    leads: {
      free: 'People can say no and lose nothing.',
      specific: 'They know what they say yes to, and to that alone.',
      informed: 'They read what they need before answering.',
      unambiguous: 'They made a gesture that can mean nothing else.',
    },
    state: {
      met: 'met',
      unmet: 'not met',
      doubtful: 'doubtful',
      open: (count: number) => counted(count, '{n} question unanswered', '{n} questions unanswered'),
    },
    notCounted: {
      granular: 'Counts only for several purposes: a single one rests on this consent.',
      admTold: 'Counts only if a machine decides alone on the strength of this consent.',
      transferRiskTold: 'Counts only if this consent founds a transfer.',
      other: 'Does not count for the purposes linked.',
    },
    tried: {
      never: 'Withdrawing was never tried.',
      on: (day: string) => `Withdrawal tried on ${day}.`,
      old: (day: string) => `Withdrawal last tried on ${day}: to be tried again.`,
    },
  },
  notice: {
    notANotice: 'This check is about privacy notices only: change the kind of the document to carry it out.',
    informs: 'Activities that inform with this notice',
    informsNone: 'No activity names this notice yet: lines that depend on the case remain to be confirmed.',
    score: (said: number, due: number) => counted(due, `${said} line of {n} told`, `${said} lines of {n} told`),
    omitted: (count: number) => counted(count, '{n} left out', '{n} left out'),
    unread: (count: number) => counted(count, '{n} to be read', '{n} to be read'),
    perhaps: 'Depending on the activities that name it.',
    away: (count: number) => counted(count, '{n} line does not apply here.', '{n} lines do not apply here.'),
    showAll: 'Show them',
    hideAway: 'Hide them',
    articleDiffers: (said: string, called: string) =>
      `You chose “${said}”, but the way the linked activities collect data calls for “${called}”.`,
    articleCalled: (called: string) => `From the way the linked activities collect data: ${called}.`,
    later: 'Article 14 leaves no more time than a month, the first exchange or the first disclosure.',
  },
}
