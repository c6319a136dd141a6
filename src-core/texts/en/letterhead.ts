import type { Texts } from '../texts'

export const letterhead: Texts['letterhead'] = {
  title: 'Letterhead',
  none: 'Trente’s own',
  choose: 'Choose a Word file…',
  replace: 'Replace…',
  remove: 'Remove',
  hint: 'Its logo, header, footer, fonts and styles dress every export, without its text.',
  chosen: (name) => `Word documents are now printed on “${name}”.`,
  removed: 'Word documents are printed on Trente’s own paper again.',
  reading: (name) => `Reading “${name}”…`,
  failed: (name) => `“${name}” could not be read: the letterhead has not changed. Try again.`,
  leftOut: (said) => `Left out: ${said}.`,
  leftOutOf: {
    template: 'the link to its template',
    merge: 'the source of its mail merge',
    protection: 'its protection against changes',
    links: 'links that lead to no web page',
  },
}
