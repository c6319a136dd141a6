import { contentLanguages } from './content'
import type { Kind } from './kind'

/** Answered, and at least one language leaves nothing to fill in: a draft somebody inserted is no answer yet. */
export const isFilled = <V>(kind: Kind<V>, value: V): boolean => kind.isAnswered(value) && !holdsBlanks(kind, value)

/** Whichever language it is read in, something is left to fill in. */
export const holdsBlanks = <V>(kind: Kind<V>, value: V): boolean =>
  contentLanguages.every((language) => (kind.blanks?.(value, language) ?? []).length > 0)
