import type { Multilingual } from '@core/kinds'
import { knowledgeOf } from '../knowledge/registry'
import type { Tag } from './dpia-start'

/** A tag as it is inserted, in both languages when it is ours. */
export function wordsOfTag(tag: Tag): Multilingual {
  if (typeof tag !== 'string') return tag
  const entry = knowledgeOf(tag)
  return entry ? (entry.insert ?? entry.title) : { fr: tag, en: tag }
}
