import type { dpiaSummary as french } from '../../fr/documents/dpia-summary'
import type { SameShape } from '../../shape'
import { counted, number } from '../numbers'

const list = (parts: readonly string[]) => parts.filter((part) => part !== '').join(' and ')

export const dpiaSummary: SameShape<typeof french> = {
  printedOn: 'Printed on',
  cover: {
    version: 'Version of the assessment',
    noVersion: 'Not numbered',
    running: (version) => `version ${version}`,
    frozen: (version, on) => `${version}, frozen${on === '' ? '' : ` on ${on}`}`,
    changed: (version, on) => `${version}, changed since it was frozen${on === '' ? '' : ` on ${on}`}`,
    notFrozen: (version) => `${version}, not frozen`,
    decidedOn: 'Decision of',
    notDecided: 'No dated decision',
    validator: 'Validation assigned to',
    several: 'DPIAs in this document',
  },
  approval: {
    title: 'Approval',
    role: 'Capacity',
    name: 'Name',
    on: 'Date',
    said: 'Advice or decision',
    dpo: 'DPO, for advice',
    controller: 'Controller, for decision',
    description: 'Advice of the DPO and decision of the controller, with who gave it and when',
  },
  history: {
    title: 'Document history',
    version: 'Version',
    on: 'Date',
    by: 'By',
    reason: 'Reason',
    none: 'No version has been frozen.',
    earlier: (count) =>
      counted(count, 'One earlier version is not listed here.', '{n} earlier versions are not listed here.'),
    description: 'Frozen versions of the assessment, the latest first',
  },
  state: {
    unfinished: (missing) => `Unfinished: ${missing}`,
    noDecision: 'no decision recorded',
    notRated: 'residual level not known',
    otherwise: (state) => `${state}. The state kept by the team says otherwise: the decision prevails.`,
  },
  figures: {
    levels: 'Number of risks',
    total: 'All',
    levelsTable: 'Number of risks at each level, without measures, with the existing ones and after the plan',
    inPlace: 'Measures in place',
    notInPlace: 'Measures not yet in place',
    abandoned: 'Measures abandoned',
    open: 'Actions to carry out',
    late: 'Actions overdue',
    done: 'Actions done',
    closed: 'Actions cancelled, or risk accepted',
    workTable: 'Measures and actions, by state',
    unsaid: 'Measures of unknown state',
  },
  rests: (measures, actions, late, abandoned) =>
    `Depends on ${list([
      measures === 0 ? '' : counted(measures, '{n} measure not yet in place', '{n} measures not yet in place'),
      abandoned === 0 ? '' : counted(abandoned, '{n} abandoned measure', '{n} abandoned measures'),
      actions === 0
        ? ''
        : late === actions
          ? counted(actions, '{n} overdue action', '{n} overdue actions')
          : `${counted(actions, '{n} action to carry out', '{n} actions to carry out')}${late === 0 ? '' : `, ${number(late)} of them overdue`}`,
    ])}.`,
  late: (state) => (state === '' ? 'Overdue' : `Overdue · ${state}`),
  advice: {
    notFollowed: 'Advice not followed.',
    againstAdvice: 'Advice not followed: the assessment was approved against it.',
    reason: (reason) => `Advice not followed. Reason: ${reason}`,
    againstReason: (reason) => `Advice not followed: the assessment was approved against it. Reason: ${reason}`,
    noReason: 'Reason not stated.',
    followed: 'Advice followed.',
    followedYet: 'Recorded as followed, yet the assessment was approved without conditions: nothing explains the gap.',
    unknown: 'What was made of the advice: not stated.',
  },
  unanswered: (questions) => `Not stated: ${questions}.`,
  nothingOf: (subjects) => `Nothing in the record about: ${subjects}.`,
  figure: (at, title) => `Figure ${number(at)}. ${title}.`,
  captions: {
    map: 'One letter for each feared event; the arrow leads from one stage to the next.',
    overview: 'Each dot ties a feared event to a cause, a consequence or a measure.',
  },
}
