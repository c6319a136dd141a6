import type { AnySource } from './agenda'
import { lawSources } from './law-sources'
import { reviewSources } from './review-sources'

/** Every date of the file somebody waits for. A register joins with a line in one of the two, and its words. */
export const agendaSources: readonly AnySource[] = [...lawSources, ...reviewSources]
