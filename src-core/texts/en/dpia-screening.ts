import type { dpiaScreening as french } from '../fr/dpia-screening'
import type { SameShape } from '../shape'
import { counted, number } from './numbers'

export const dpiaScreening: SameShape<typeof french> = {
  cases: {
    title: 'Cases where a DPIA is always required',
    lead: 'Article 35, paragraph 3. A single “yes” is enough.',
  },
  list: {
    title: 'The authority’s “DPIA required” list',
    suggested: 'The sheet points to',
    byFacts: 'Your answers describe this type.',
    byHint: 'A word or a sector suggests it: yours to say.',
    confirm: 'Confirm',
    confirmOf: (type) => `Confirm: ${type}`,
    confirmed: (type) => `Type confirmed: ${type}`,
    atLeast: (authority, count) =>
      `${authority}: a DPIA is required, in most cases, once ${number(count)} types of its list are met.`,
    none: 'Nothing on the sheet points to a type of this list.',
    elsewhere: 'The list of your authority is not built in: look it up, then say how it stands in the explanation.',
  },
  criteria: { title: 'Nine criteria of high risk' },
  exemptions: {
    title: '“DPIA not required” list',
    lead: 'Within its strict wording only; it prevails neither over Article 35(3) nor over the “DPIA required” list.',
    stands: {
      plausible: 'Nothing on the sheet speaks against it.',
      toCheck: 'To be checked: a deciding fact is not stated.',
      contradicted: 'Contradicted by the sheet.',
    },
  },
  clues: {
    pointsTo: 'The sheet points to it:',
    despite: 'Answered “no”, yet the sheet says:',
    why: 'Why:',
    against: 'Against it:',
    supports: 'The sheet bears it out:',
    fact: (question, rows) => `${question}: ${rows}`,
    goTo: (what) => `Go to: ${what}`,
  },
  outcome: {
    title: 'What this screening suggests',
    notice: 'A suggestion: the decision is the controller’s, with the DPO’s advice.',
    is: {
      required: 'A DPIA is required',
      probablyRequired: 'A DPIA is probably required',
      notRequired: 'Nothing calls for a DPIA at this stage',
      undecided: 'Too many answers are missing to conclude',
    },
    reasons: {
      mandatoryCase: (name) => `Case of Article 35(3): ${name}.`,
      mandatoryClue: (name) => `This case of Article 35(3) seems to be met: ${name}. Answer it.`,
      listed: (name) => `On the authority’s list: ${name}.`,
      listedMaybe: (name) => `May be on the authority’s list: ${name}. To be confirmed.`,
      exemptPlausible: (name) => `May be exempt: ${name}.`,
      exemptToCheck: (name) => `Exemption to be checked: ${name}.`,
      exemptContradicted: (name) => `Exemption contradicted by the sheet: ${name}.`,
      criteria: (count, names) =>
        `${counted(count, 'One criterion met or pointed to by the sheet', '{n} criteria met or pointed to by the sheet')}: ${names}.`,
      casesOpen: (names) => `Unanswered: ${names}.`,
      criteriaOpen: (count) => counted(count, 'One criterion unanswered.', '{n} criteria unanswered.'),
    },
  },
  decision: {
    title: 'Decision',
    against: 'This decision departs from what the screening suggests: say why, and keep the DPO’s advice.',
    beyond: 'A DPIA done without being required is still good practice.',
  },
  link: {
    title: 'The DPIA of this activity',
    none: 'No DPIA covers this activity yet.',
    covers: (count) => counted(count, 'One DPIA covers this activity', '{n} DPIAs cover this activity'),
    create: 'Create a DPIA',
    choose: 'Link a DPIA of the file',
    print: 'Print the screening sheet',
  },
}
