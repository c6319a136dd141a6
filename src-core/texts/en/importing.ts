import type { importing as french } from '../fr/importing'
import type { SameShape } from '../shape'

export const importing: SameShape<typeof french> = {}
