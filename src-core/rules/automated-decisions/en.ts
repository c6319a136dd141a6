import type { Sentences } from '../sentences'

export const sentences = {
  'ADM-01': {
    title: 'No Article 22 exception',
    message:
      'A solely automated decision with significant effect is prohibited without an exception: contract, law or explicit consent. State it, or have a person decide.',
  },
  'ADM-02': {
    title: 'Article 22 safeguards incomplete',
    message: 'The automated decision calls for the three safeguards; missing: {safeguards}.',
  },
  'ADM-03': {
    title: 'Explicit consent not recorded',
    message:
      'The automated decision relies on explicit consent: link the check that shows that it is express, how it is collected and proven.',
  },
  'ADM-04': {
    title: 'Special data in an automated decision',
    message:
      'If the decision uses the special data of “{purpose}”, only explicit consent or a substantial public interest allows it.',
  },
  'ADM-05': {
    title: 'Automated decision not explained',
    message: 'Explain in plain words the logic of the decision, its significance and its consequences for the person.',
  },
  'ADM-06': {
    title: 'Human review not described',
    message:
      'A person is meant to decide: say on the sheet of the system who reviews, with what competence, and whether the result is ever overruled.',
  },
  'ADM-07': {
    title: 'Score decisive for a third party',
    message:
      'A third party draws strongly on this score: the score is itself a decision. Say which Article 22 exception allows it.',
  },
  'ADM-08': {
    title: 'Automated decision about children',
    message: 'A solely automated decision should not concern a child: have a person decide.',
  },
  'ADM-09': {
    title: 'Public algorithm without explanation',
    message:
      'An individual decision made with an algorithm says so and is explained to whoever asks: describe the rules followed.',
  },
} as const satisfies Sentences
