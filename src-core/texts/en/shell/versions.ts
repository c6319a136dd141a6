import type { versions as french } from '../../fr/shell/versions'
import type { SameShape } from '../../shape'

export const versions: SameShape<typeof french> = {
  title: 'Earlier versions',
  show: 'See earlier versions',
  lead: 'Trente keeps copies on this machine as it saves. Going back to one of them erases nothing: the file as it stands becomes a version itself.',
  none: 'No earlier version of this file was kept on this machine.',
  savedAt: 'Kept on',
  what: 'Why',
  activities: 'Activities',
  size: 'Size',
  change: 'What would change',
  kinds: {
    'before-save': 'Before a save',
    'before-migration': 'Before a change of format',
    'before-import': 'Before an import',
    'before-restore': 'Before a replacement',
    'before-meeting': 'Before two versions were brought together',
    unsaved: 'Changes that could not be saved',
    interrupted: 'Interrupted save, beside the file',
    rescued: 'Rescued save, beside the file',
    'set-aside': 'File set aside by a replacement',
  },
  open: 'Open this version',
  unreadable: 'Unreadable',
  sealed: 'Encrypted with another passphrase, most often an earlier one',
  unlock: 'Unlock',
  comparing: 'Comparing…',
  noComparison: 'The present file cannot be read: there is nothing to compare with.',
  details: 'Details',
  backToFile: 'Back to the file',
}
