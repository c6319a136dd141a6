import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { aiActTexts } from './ai-act'
import { endingTexts, notesSection } from './ending'

export const algorithmicSystems: RegisterTexts<Registers['algorithmicSystems']> = {
  one: 'algorithmic system',
  many: 'Algorithmic systems',
  add: 'New system',
  lead: 'Tools that score, rank, recommend or decide.',
  sections: {
    identity: { title: 'The system', lead: 'What it is, who designed it and since when it has been used.' },
    explanation: { title: 'Explanation', lead: 'What one would say at the desk to whoever asks how it works.' },
    decision: { title: 'Result and effects', lead: 'What is done with the result, and what it changes for people.' },
    data: { title: 'Data and reliability', lead: 'What goes into the calculation, and how often it is wrong.' },
    fairness: {
      title: 'Bias control',
      lead: 'Dated tests, corrections and a new test: evidence, never a legal test.',
    },
    oversight: {
      title: 'Human oversight and transparency',
      lead: 'Who can overrule the machine, and what people know of it.',
    },
    aiAct: { title: 'AI Act', lead: 'The role, the risk class, and what follows from them.' },
    fria: {
      title: 'Fundamental-rights impact assessment',
      lead: 'Asked of some deployers of high-risk systems (Art. 27 of the AI Act).',
    },
    notes: notesSection,
  },
  fields: {
    name: { label: 'Name of the system', help: 'The usual name of the score, engine or model.' },
    kind: { label: 'Kind of system', help: 'A scale of points is an algorithm already.' },
    version: { label: 'Version in service', help: 'The one that tests and explanations speak of.' },
    publisher: { label: 'Designer', help: 'The publisher, or the department that designed it in house.' },
    suppliers: { label: 'Processors that run it', help: 'Those who host it or run it for you.' },
    goLiveOn: { label: 'In service since', help: 'A DPIA and a first bias test come before that date.' },

    logicExplanation: {
      label: 'Explanation in plain words',
      help: 'The factors, their weight and the procedure followed; not the code, nor a formula.',
    },
    resultJustification: {
      label: 'Justifying a result to a person',
      help: 'What counted in that case, and what would have changed the result.',
    },

    purpose: {
      label: 'What it helps to decide',
      help: 'Offer, price, refusal, ranking: the decision taken or prepared.',
    },
    significantEffect: {
      label: 'Legal or similar effect',
      help: 'A refusal, a price, a place, a job: whatever affects the person significantly.',
    },
    significantEffectDetail: {
      label: 'Consequences for the person',
      help: 'How much they matter, and what changes in the person’s life.',
    },
    reliedOnByThirdParty: {
      label: 'Result decisive for a third party',
      help: 'A third party draws strongly on this score: the score is then the decision (C-634/21).',
    },
    art22Exception: {
      label: 'Article 22 exception',
      help: 'For a decisive score. Where an activity decides alone, its sheet states it and it is not repeated here.',
    },
    consentCheck: {
      label: 'Check of the explicit consent',
      help: 'The one that shows that the person accepted this decision.',
    },
    art22Safeguards: { label: 'Safeguards offered to the person', help: 'The three are a minimum.' },
    art22SafeguardsDetail: { label: 'How the safeguards work', help: 'Whom to turn to, who looks again, how fast.' },
    art9InAdm: {
      label: 'Special data in the decision',
      help: 'Only explicit consent or a substantial public interest allows it, with safeguards.',
    },
    personalisesOffer: {
      label: 'Personalised price or offer',
      help: 'The price or the offer depends on the profile of the person.',
    },
    personalisationTold: { label: 'Personalisation announced', help: 'Said clearly before the order.' },

    inputData: { label: 'Input data', help: 'What the calculation uses, where it comes from and its known gaps.' },
    trainingDataOrigin: {
      label: 'Training data',
      help: 'Their origin, their dates, who is too rare in them.',
    },
    accuracyMetrics: { label: 'Error rates', help: 'False positives and false negatives, and how they were measured.' },

    protectedGroups: { label: 'Groups checked', help: 'Those whom a gap in treatment could put at a disadvantage.' },
    biasTests: { label: 'Bias tests', help: 'At least before going live, then at regular intervals.' },
    biasCorrections: { label: 'Corrections made', help: 'What was changed. A correction calls for a new test.' },
    retestEveryMonths: {
      label: 'New test every (months)',
      help: 'Twelve months by custom; no text fixes that period.',
    },
    retestPlannedOn: { label: 'Next test planned on', help: 'The date agreed with whoever will make it.' },

    humanOversight: {
      label: 'Human oversight',
      help: 'Who reviews, with what competence, and the real power to overrule the result.',
    },
    transparencyToPeople: {
      label: 'What people are told of the tool',
      help: 'What they are told, and when: at the first contact at the latest.',
    },
    ...aiActTexts,
    ...endingTexts,
  },
}
