import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'

/** What Regulation (EU) 2024/1689 asks of a system. */
export const aiActTexts = {
  aiActRole: { label: 'Role under the AI Act', help: 'Usually deployer: using a system is enough to be one.' },
  aiActClass: {
    label: 'Risk class',
    help: 'It settles what is due. Annex I: safety component of a product; Annex III: areas listed.',
  },
  annexIII: {
    label: 'Point of Annex III',
    help: 'The area that makes it a high-risk system. 5(b) leaves out fraud detection.',
  },
  art6_3Derogation: {
    label: 'Article 6(3) derogation',
    help: 'A narrow or preparatory task without significant risk. Never where people are profiled.',
  },
  art6_3Reason: { label: 'Reason for the derogation', help: 'The provider’s assessment, to be kept available.' },
  aiUses: {
    label: 'Uses people must be told of',
    help: 'Those Article 50 is about; otherwise choose “None of these uses”.',
  },
  emotionException: {
    label: 'Medical or safety reasons',
    help: 'The only exception to the ban at work and in education.',
  },
  usedOnWorkers: {
    label: 'Used at work on employees',
    help: 'Recruiting does not count; rating, assigning or monitoring does.',
  },
  workersInformed: {
    label: 'Workers and representatives informed',
    help: 'Before it is put into service at the workplace.',
  },
  workersInformedOn: { label: 'Workers informed on', help: 'The date of the meeting or the memo.' },

  friaDpia: {
    label: 'DPIA it completes',
    help: 'The assessment may complete a DPIA: what that one says need not be repeated.',
  },
  friaOn: { label: 'Assessment made on', help: 'Before the first use of the system.' },
  friaProcesses: { label: 'Processes in which it is used', help: 'At which step it comes in, and to what end.' },
  friaPeriodFrequency: { label: 'Period and frequency of use', help: 'Since when, for how long, how often.' },
  friaPersonsAffected: { label: 'Persons and groups affected', help: 'In this very context, indirectly too.' },
  friaHarms: {
    label: 'Risks of harm',
    help: 'Those that bear on these people, from the provider’s information and the use.',
  },
  friaOversight: { label: 'Human oversight in place', help: 'According to the provider’s instructions for use.' },
  friaGovernance: { label: 'If the risk materialises', help: 'Internal governance, complaints, measures to take.' },
  friaNotifiedOn: {
    label: 'Assessment notified on',
    help: 'To the market surveillance authority, with the template filled in.',
  },
} satisfies Partial<RegisterTexts<Registers['algorithmicSystems']>['fields']>
