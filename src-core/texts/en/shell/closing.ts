import type { closing as french } from '../../fr/shell/closing'
import type { SameShape } from '../../shape'

export const closing: SameShape<typeof french> = {
  stay: 'Stay and try again',
  leave: 'Close without saving',
}
