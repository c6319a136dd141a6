import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const measureLinks: RowTexts<RowDefinitions['measureLinks']['fields']> = {
  one: 'measure',
  add: 'Add a measure',
  fields: {
    measure: { label: 'Measure', help: 'Chosen among the security measures of the file.' },
    state: { label: 'State for this activity', help: 'Planned is not yet done.' },
    verifiedOn: { label: 'Checked on', help: 'The last time it was seen to work here.' },
    remark: { label: 'Remark', help: 'What is particular to this activity.' },
  },
}

export const cookiesTrackers: RowTexts<RowDefinitions['cookiesTrackers']['fields']> = {
  one: 'tracker',
  add: 'Add a tracker',
  fields: {
    name: { label: 'Name of the tracker', help: 'That of the cookie, pixel or development kit.' },
    purpose: { label: 'What it is for', help: 'Told to the person before anything is stored.' },
    provider: { label: 'Provider', help: 'Who stores or reads it.' },
    lifetime: { label: 'Lifetime', help: 'How long it stays on the device.' },
    exempt: {
      label: 'Exempt from consent',
      help: 'Strictly necessary for the service asked for, or otherwise exempted by law.',
    },
  },
}

export const attachments: RowTexts<RowDefinitions['attachments']['fields']> = {
  one: 'attachment',
  add: 'Note an item kept elsewhere',
  fields: {
    name: { label: 'File name', help: 'As you will recognise it; it changes nothing in the file kept.' },
    sha256: { label: 'SHA-256 fingerprint', help: 'Shows that the file has not changed.' },
    note: { label: 'Remark', help: 'What the item establishes.' },
  },
}

export const establishments: RowTexts<RowDefinitions['establishments']['fields']> = {
  one: 'establishment',
  add: 'Add an establishment',
  fields: {
    name: { label: 'Establishment', help: 'Its name or its town.' },
    country: { label: 'Country', help: 'The country where it is.' },
    isMain: {
      label: 'Main establishment',
      help: 'Central administration in the Union, or where purposes and means are decided.',
    },
  },
}

export const responsibilities: RowTexts<RowDefinitions['responsibilities']['fields']> = {
  one: 'duty',
  add: 'Add a duty',
  fields: {
    duty: { label: 'Duty', help: 'What the regulation asks for.' },
    party: { label: 'Party in charge', help: 'The organisation the arrangement names.' },
    remark: { label: 'Remark', help: 'Conditions, time limits, help from the other party.' },
  },
}

export const snapshots: RowTexts<RowDefinitions['snapshots']['fields']> = {
  one: 'snapshot',
  add: 'Add a snapshot',
  fields: {
    date: { label: 'Date', help: 'The day of the handover.' },
    reason: { label: 'Reason', help: 'Inspection, audit or yearly review.' },
    hash: { label: 'Fingerprint', help: 'Shows what was handed over, word for word.' },
    givenTo: { label: 'Handed to', help: 'The person or authority that received it.' },
  },
}

export const importRemains: RowTexts<RowDefinitions['importRemains']['fields']> = {
  one: 'entry to place',
  add: 'Add an entry to place',
  fields: {
    source: { label: 'Source file', help: 'The file that was imported.' },
    where: { label: 'Place', help: 'Where it stood in that file.' },
    text: { label: 'Content', help: 'What was read there, word for word.' },
    about: { label: 'Its record', help: 'The record it stood with in that file.' },
    takenOn: { label: 'Taken on', help: 'The day of the import.' },
  },
}
