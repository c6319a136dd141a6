import type { closing as french } from '../../fr/shell/closing'
import type { SameShape } from '../../shape'

export const closing: SameShape<typeof french> = {
  stay: 'Stay and try again',
  leave: 'Close without saving',
  kept: 'If you close, nothing is lost: a copy of your work is kept on this computer, and Trente will offer it the next time this file is opened.',
  notKept: 'No copy of your work could be kept on this computer: if you close, what is not saved will be lost.',
}
