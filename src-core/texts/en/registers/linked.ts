import type { Registers } from '../../../registers'
import type { RegisterTexts } from '../../shape'
import { endingTexts, notesSection } from './ending'

export const processors: RegisterTexts<Registers['processors']> = {
  one: 'processor',
  many: 'Processors',
  add: 'New processor',
  lead: 'Those who process data on behalf of the organisation (Art. 28).',
  sections: {
    identity: { title: 'The processor', lead: 'What it does with the data, and from which countries.' },
    notes: notesSection,
  },
  fields: {
    name: { label: 'Name of the processor', help: 'The company that signs the contract.' },
    services: { label: 'Service', help: 'What it does with the data for the controller.' },
    country: { label: 'Country of processing', help: 'Where the data are hosted and processed.' },
    remoteAccessCountries: { label: 'Remote access from', help: 'Access from a third country is a transfer.' },
    contact: { label: 'Contact person', help: 'Whom to reach, above all in case of a breach.' },
    ...endingTexts,
  },
}

export const supportingAssets: RegisterTexts<Registers['supportingAssets']> = {
  one: 'supporting asset',
  many: 'Supporting assets',
  add: 'New supporting asset',
  lead: 'What the data rest on: software, hardware, paper, people.',
  sections: {
    identity: { title: 'The asset', lead: 'Software, server, paper or people: what the data rest on.' },
    notes: notesSection,
  },
  fields: {
    name: { label: 'Name of the asset', help: 'The usual name of the tool, the premises or the team.' },
    kind: { label: 'Kind of asset', help: 'People and paper count too.' },
    provider: { label: 'Provider', help: 'The processor that supplies or runs it.' },
    hostingCountry: { label: 'Country of hosting', help: 'Where the data physically are.' },
    version: { label: 'Version', help: 'The one in service.' },
    owner: { label: 'Owner of the asset', help: 'The person who answers for it.' },
    backup: { label: 'Backed up', help: 'A backup exists and restoring it has been tried.' },
    endOfLife: { label: 'End of life', help: 'The date after which it is no longer maintained.' },
    ...endingTexts,
  },
}

export const documents: RegisterTexts<Registers['documents']> = {
  one: 'document',
  many: 'Documents cited',
  add: 'New document',
  lead: 'The notices, contracts, policies and evidence the file refers to.',
  sections: {
    identity: { title: 'The document', lead: 'What it is, which version, where to find it.' },
    notes: notesSection,
  },
  fields: {
    title: { label: 'Title', help: 'The title printed on the document.' },
    kind: { label: 'Kind of document', help: 'A privacy notice, a contract, a policy or evidence.' },
    version: { label: 'Version', help: 'The one that applies today.' },
    date: { label: 'Date', help: 'The date of this version.' },
    where: { label: 'Location', help: 'The folder, address or cabinet where it is.' },
    tellsOfTransfers: {
      label: 'Tells of transfers',
      help: 'The notice names the country, the safeguard and where to get a copy.',
    },
    ...endingTexts,
  },
}
