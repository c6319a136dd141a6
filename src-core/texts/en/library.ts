import type { Texts } from '../texts'
import { counted } from './numbers'

export const library: Texts['library'] = {
  title: 'Start from models',
  lead: 'A model answers what is alike everywhere, with its texts. Each answer stays “to confirm” until somebody has read it.',
  proposed: 'What your sector usually does',
  proposedLead:
    'They are ticked beforehand: untick those you do not carry out. Each answer stays “to confirm” until somebody has read it.',
  sector: 'Sector',
  ownSector: 'Usual in the client’s sector',
  every: 'The whole library',
  usualIn: (sector: string) => `Usual: ${sector}`,
  search: 'Find a model',
  models: 'Models',
  none: 'No model answers this search.',
  preview: (title: string) => `Preview: ${title}`,
  usual: 'usual',
  used: 'already used',
  received: 'received',
  purposes: 'Purposes and legal bases',
  people: 'People',
  data: 'Data',
  retention: 'Retention',
  recipients: 'Recipients',
  processors: 'Usual processors, to be named',
  measures: 'Usual measures, to be checked',
  sources: 'Laws and reference frameworks',
  dpia: 'Impact assessment',
  toFix: 'period to be set',
  toConfirm: 'to confirm',
  all: 'Tick all',
  noneTicked: 'Untick all',
  receive: 'Open a model you received…',
  notAModel: 'This file is no model of a processing activity that Trente can read: nothing was added.',
  cancel: 'Cancel',
  without: 'Begin without models',
  add: (count) => counted(count, 'Add {n} activity', 'Add {n} activities'),
  addNothing: 'Add',
  added: (count) => counted(count, '{n} activity added', '{n} activities added'),
  confirming: {
    count: (count) => counted(count, '{n} answer to confirm', '{n} answers to confirm'),
    from: (model, version) =>
      version === ''
        ? `Sheet begun from the model “${model}”.`
        : `Sheet begun from the model “${model}”, version ${version}.`,
    lead: 'They came with the model and nobody has read them yet: changing an answer confirms it.',
    section: 'Confirm this part',
    all: 'Confirm all',
    one: (question) => `Confirm: ${question}`,
    nothing: 'No answer is left to confirm.',
    confirmed: (count) => counted(count, '{n} answer confirmed', '{n} answers confirmed'),
  },
}
