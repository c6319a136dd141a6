import type { Texts } from '../texts'

export const attachments: Texts['attachments'] = {
  attach: 'Attach a file…',
  hint: (most) => `or drop it here, or paste it: ${most} at most. It is kept beside the client file.`,
  hintSealed: (most) => `or drop it here, or paste it: ${most} at most. It is kept, encrypted, beside the client file.`,
  dropNow: 'Drop to attach.',
  adding: (name) => `Adding “${name}”…`,
  attached: (name) => `“${name}” is attached.`,
  again: (name) => `This file is attached already, as “${name}”.`,
  restored: (name) => `“${name}” is back in its place.`,
  tooLarge: (name, most) =>
    `“${name}” is larger than ${most}: it was not attached. Make it smaller, or note where you keep it.`,
  failed: (name) => `“${name}” could not be read: it was not attached. Try again.`,
  open: 'Open',
  openNamed: (name) => `Open “${name}”`,
  shown: (name) => `A copy of “${name}” is shown, for reading only: changes made to it are not kept.`,
  shownSealed: (name) =>
    `A copy of “${name}” is shown unencrypted, for reading only; it is erased when the file is closed or locked.`,
  missing: (folder) => `This file is no longer in “${folder}”: put it back in that folder, or attach it again.`,
  missingSealed: (folder) =>
    `This file is not in “${folder}” under the present passphrase: it was moved, or is still encrypted under an earlier passphrase. Attach it again.`,
  altered: (folder) => `This file has changed in “${folder}” since it was attached: attach the original again.`,
  elsewhere: 'Kept elsewhere',
}
