import type { settings as french } from '../../fr/shell/settings'
import type { SameShape } from '../../shape'

export const settings: SameShape<typeof french> = {
  title: 'Settings',
  lead: 'They apply to this machine, not to a file.',
  language: 'Language of the screen',
  languageHint: 'Documents have their own language, chosen when you export.',
  theme: 'Appearance',
  author: 'Your name',
  authorHint: 'Noted beside each change, and printed with the latest ones in the record.',
  recents: 'Recent files',
  keepRecents: 'Remember the files I open',
  keepRecentsHint: 'Untick on a shared computer: no file is listed as recent.',
  about: 'About',
  notices: 'Third-party components and licences',
  noticesUnheard: 'Trente no longer answers: close this box and try again.',
  noticesLead: 'What others wrote and Trente uses, each with its licence.',
  version: (version) => `Trente ${version}`,
  offline: 'Trente connects to nothing: no telemetry, no update check, no remote font.',
  saved: 'Settings saved.',
}
