import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const balancingTests: RegisterTexts<Registers['balancingTests']> = {
  one: 'legitimate interests assessment',
  many: 'Legitimate interests assessments',
  add: 'New assessment',
  lead: 'Why a legitimate interest prevails, activity by activity (Art. 6(1)(f)).',
  sections: {
    identity: { title: 'The balancing test', lead: 'Interest pursued, necessity, effects on people.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Title', help: 'The legitimate interest examined, in one line.' },
    ...endingTexts,
  },
}

export const consentChecks: RegisterTexts<Registers['consentChecks']> = {
  one: 'consent check',
  many: 'Consent checks',
  add: 'New check',
  lead: 'Whether the consent collected is valid, and how that is proven (Art. 7).',
  sections: {
    identity: { title: 'The check', lead: 'Freely given, specific, informed, unambiguous, and provable.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Title', help: 'The consent examined, in one line.' },
    ...endingTexts,
  },
}

export const transferAssessments: RegisterTexts<Registers['transferAssessments']> = {
  one: 'transfer impact assessment',
  many: 'Transfer impact assessments',
  add: 'New transfer assessment',
  lead: 'What the safeguards are worth in the country of destination.',
  sections: {
    identity: { title: 'The assessment', lead: 'Whether the law and practice of the country let the safeguard work.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Title', help: 'The transfer examined: importer and country.' },
    conclusion: { label: 'Outcome', help: 'Without effective protection, the transfer is to be suspended.' },
    ...endingTexts,
  },
}

export const algorithmicSystems: RegisterTexts<Registers['algorithmicSystems']> = {
  one: 'algorithmic system',
  many: 'Algorithmic systems',
  add: 'New system',
  lead: 'Tools that score, rank, recommend or decide.',
  sections: {
    identity: { title: 'The system', lead: 'What it computes, and what is done with the result.' },
    notes: notesSection,
  },
  fields: {
    name: { label: 'Name of the system', help: 'The usual name of the score, engine or model.' },
    purpose: { label: 'What it helps to decide', help: 'The decision prepared or taken, and whom it matters to.' },
    ...endingTexts,
  },
}
