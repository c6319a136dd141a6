import type { principles as french } from '../../fr/shell/principles'
import type { SameShape } from '../../shape'
import { counted, number } from '../numbers'

export const principles: SameShape<typeof french> = {
  title: 'Principles',
  lead: 'What a fair use of data asks for, and where the file stands. Each gauge counts the rules of the theme on which nothing is open: an indicator, not a score.',
  short: { title: 'Principles', sub: 'an indicator, not a score', all: 'All principles' },
  families: {
    collection: 'Collect fairly',
    protection: 'Protect',
    fairness: 'Do no harm',
    explanation: 'Explain',
    accountability: 'Answer for it',
  },
  themes: {
    transparency: { title: 'Transparent collection', lead: 'Which data, what for, and what people are told.' },
    consent: { title: 'Consent', lead: 'Free, specific, informed, unambiguous, and provable.' },
    withdrawal: { title: 'Withdrawal and preferences', lead: 'Changing one’s mind is as easy as agreeing was.' },
    security: { title: 'Security', lead: 'Encryption, access, networks, backups, tests.' },
    rights: { title: 'Rights of people', lead: 'Access, rectify, erase, and keep nothing longer than needed.' },
    surveillance: {
      title: 'Surveillance',
      lead: 'People are followed only where that is justified and proportionate.',
    },
    discrimination: {
      title: 'Discrimination',
      lead: 'No profiling that shuts people out or puts them at a disadvantage without right.',
    },
    manipulation: { title: 'Manipulation', lead: 'No deceptive interface, no use of people’s weaknesses.' },
    bias: { title: 'Bias', lead: 'Look for it, measure it, correct it, measure again.' },
    inclusion: { title: 'Inclusion', lead: 'Information and services that everyone can use.' },
    explanation: { title: 'Methods explained', lead: 'Saying in plain words how an analysis is made.' },
    justification: { title: 'Results justified', lead: 'A decision that matters can be explained and contested.' },
    accountability: { title: 'Follow-up', lead: 'Reviews, action plan, owners and dates.' },
    policies: { title: 'Policies and procedures', lead: 'Clear rules, approved and looked at again.' },
    training: { title: 'Training', lead: 'Training the people who handle data.' },
    audits: { title: 'Audits and evaluations', lead: 'Checking, being checked, correcting.' },
    breachNotice: { title: 'Notice of failings', lead: 'Telling the authority and people quickly what happened.' },
    redress: {
      title: 'Correction and redress',
      lead: 'Putting things right, helping people, considering compensation.',
    },
  },
  count: (silent, speaking) => `${number(silent)} of ${number(speaking)}`,
  said: (silent, speaking) => `${number(silent)} rules of ${number(speaking)} with no open finding`,
  nothing: 'nothing to look at yet',
  open: (count) => counted(count, '{n} open finding', '{n} open findings'),
  noneOpen: 'No open finding on this theme in what is recorded.',
  times: (title, count) => (count > 1 ? `${title} × ${number(count)}` : title),
  where: 'Where it is written',
  printed: 'Documents that show it',
}
