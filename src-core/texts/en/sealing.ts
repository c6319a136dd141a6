import type { sealing as french } from '../fr/sealing'
import type { SameShape } from '../shape'
import { number } from './numbers'

export const sealing: SameShape<typeof french> = {
  strength: {
    short: 'Too short: at least twelve characters, or four words with no link between them.',
    guessable:
      'Easy to guess: avoid runs, repetitions, dates, the name of the client or of the file and the words everybody picks.',
    fair: 'Sufficient. One more word would make it strong.',
    strong: 'Strong.',
  },
  notTheSame: 'The two entries differ.',
  listed: 'encrypted',
  lockNow: 'Lock the file',
  unlock: {
    lead: 'This file is encrypted. Nothing of it is read before its passphrase.',
    passphrase: 'Passphrase',
    recoveryKey: 'Recovery key, as printed',
    open: 'Open',
    working: 'Checking…',
    useRecoveryKey: 'Passphrase forgotten? Use the recovery key',
    usePassphrase: 'Use the passphrase',
    useKeychain: 'Open with the keychain of this computer',
  },
  dialog: {
    title: 'Encrypt this file…',
    titleSealed: 'Passphrase and recovery key…',
    lead: 'The file and its earlier versions will open with this passphrase only. If it is lost, nobody can find it again.',
    leadSealed: 'A new passphrase takes the place of the former one and of the recovery key that came with it.',
    passphrase: 'New passphrase',
    passphraseHint: 'Four words with no link between them are easier to remember than a string of signs.',
    again: 'The same, once more',
    withRecoveryKey: 'Make a recovery key to print',
    elsewhere:
      'Documents exported already, copies and backups made elsewhere, and the history of a synchronised folder stay readable.',
    seal: 'Encrypt',
    change: 'Change the passphrase',
    makeRecoveryKey: 'Make a recovery key',
    newRecoveryKey: 'Replace the recovery key',
    removeRecoveryKey: 'Remove the recovery key',
    sealed: 'The file is encrypted, it was reopened to be sure, and the plain file is removed.',
    changed: 'The passphrase is changed. The former one opens nothing any more.',
    recoveryMade: 'The recovery key is made. A key printed before opens nothing any more.',
    recoveryGone: 'The recovery key is removed: the printed one opens nothing any more.',
    useKeychain: 'Open with the keychain of this computer too',
    leaveKeychain: 'No longer open with the keychain',
    keychainOpens:
      'The keychain of this computer will open the file for whoever is logged in as you. The passphrase is still asked for after a lock, and on any other computer.',
    keychainGone: 'The keychain of this computer no longer opens the file.',
    unseal: 'Make it plain again…',
    leadPlain:
      'The file and its earlier versions will be readable by whoever can reach the folder. The passphrase and the recovery key will have no effect.',
    unsealNow: 'Make it plain',
    unsealed: 'The file is plain again, and the encrypted one is removed.',
    understood: 'Understood',
  },
  lockAfter: {
    label: 'Lock an encrypted file',
    minutes: (count) => `After ${number(count)} minutes without activity`,
    never: 'Only when I ask',
    hint: 'What was not saved is saved first; the passphrase is then asked for again.',
  },
  recoveryKey: {
    title: (file) => `Recovery key of “${file}”`,
    print: 'Print',
    keep: 'Recovery key, shown once: print it and keep it away from this computer. It opens the file if the passphrase is forgotten.',
  },
}
