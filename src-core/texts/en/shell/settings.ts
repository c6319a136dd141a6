import type { settings as french } from '../../fr/shell/settings'
import type { SameShape } from '../../shape'

export const settings: SameShape<typeof french> = {
  title: 'Settings',
  lead: 'They apply to this machine, not to a file.',
  language: 'Language of the screen',
  languageHint: 'Documents have their own language, chosen when you export.',
  theme: 'Appearance',
  author: 'Your name',
  authorHint: 'Written in the history beside each change, so that it can be accounted for.',
  recents: 'Recent files',
  keepRecents: 'Remember the files I open',
  keepRecentsHint: 'Untick on a shared computer: the list on the home page stays empty.',
  about: 'About',
  version: (version) => `Trente ${version}`,
  offline: 'Trente connects to nothing: no telemetry, no update check, no remote font.',
  saved: 'Settings saved.',
}
