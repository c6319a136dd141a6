import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const clientFile: RegisterTexts<Registers['clientFile']> = {
  one: 'client file',
  many: 'Client file',
  add: 'New client file',
  lead: 'Whose record this is, and which authorities look at it.',
  sections: {
    identity: { title: 'The file', lead: 'Whose record this is, and which authorities look at it.' },
    upkeep: { title: 'Upkeep of the record', lead: 'Versions, circulation and handovers: what you can account for.' },
    notes: notesSection,
  },
  fields: {
    fileName: { label: 'Name of the client', help: 'The organisation or entity this file is about.' },
    mainOrganisation: { label: 'Main organisation', help: 'The organisation whose record this is.' },
    jurisdictionPacks: { label: 'Regulator packs', help: 'Countries whose rules come on top of the European ones.' },
    leadAuthority: {
      label: 'Lead authority',
      help: 'That of the main establishment, when the processing crosses borders.',
    },
    documentLanguages: { label: 'Document languages', help: 'The languages you hand documents over in.' },
    registerVersion: { label: 'Version of the record', help: 'The number printed on the documents you hand over.' },
    confidentiality: { label: 'Confidentiality', help: 'The marking printed on documents.' },
    letterhead: { label: 'Letterhead', help: 'The Word document that documents are printed on.' },
    snapshots: { label: 'Snapshots', help: 'What was handed over, when and to whom.' },
    importRemains: {
      label: 'Still to place',
      help: 'What an import found no place for, until you place or discard it.',
    },
    ...endingTexts,
  },
}
