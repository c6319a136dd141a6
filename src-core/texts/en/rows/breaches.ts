import type { RowDefinitions } from '../../../registers'
import type { RowTexts } from '../../shape'

export const breachEvents: RowTexts<RowDefinitions['breachEvents']['fields']> = {
  one: 'event',
  add: 'Add an event',
  fields: {
    at: { label: 'Date and time', help: 'The day and hour, even roughly.' },
    event: { label: 'Event', help: 'One fact a line; no name of a victim.' },
    by: { label: 'By whom', help: 'The department or the function.' },
  },
}

export const breachNotifications: RowTexts<RowDefinitions['breachNotifications']['fields']> = {
  one: 'notification',
  add: 'Add a notification',
  fields: {
    phase: { label: 'Step', help: 'Initial, follow-up, complete, withdrawal.' },
    authority: { label: 'Authority', help: 'The lead authority when people live in several countries.' },
    sentAt: { label: 'Sent on', help: 'When it was sent, as on the receipt.' },
    channel: { label: 'Channel', help: 'Online service, email or telephone.' },
    authorityRef: { label: 'Reference of the authority', help: 'The number on the receipt.' },
    content: { label: 'Copy of what was sent', help: 'The document as it left.' },
    missingInfo: {
      label: 'Still to be given',
      help: 'What the enquiry will tell, without undue further delay. Empty: nothing.',
    },
    nextInfoDue: { label: 'Follow-up planned for', help: 'The date the authority was told.' },
  },
}

export const breachCustomers: RowTexts<RowDefinitions['breachCustomers']['fields']> = {
  one: 'controller told',
  add: 'Add a controller told',
  fields: {
    controller: { label: 'Controller', help: 'The customer on whose behalf the data are processed.' },
    at: { label: 'Told on', help: 'Without undue delay after becoming aware.' },
    content: { label: 'What it was told', help: 'Enough to make its own notification.' },
  },
}

export const breachOtherNotices: RowTexts<RowDefinitions['breachOtherNotices']['fields']> = {
  one: 'other notice',
  add: 'Add a notice',
  fields: {
    regime: { label: 'Under which rules', help: 'Each law has a clock of its own.' },
    at: { label: 'Made on', help: 'When it was sent or lodged.' },
    reference: { label: 'Reference', help: 'The number of the file, complaint or claim.' },
  },
}
