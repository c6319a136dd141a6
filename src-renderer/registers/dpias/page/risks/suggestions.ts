import type { ContentLanguage } from '@core/kinds'
import type { KnowledgeEntry, KnowledgeKind } from '@templates/knowledge/knowledge'
import { knowledgeFor } from '@templates/knowledge/search'
import { knowledge } from '@templates/knowledge/registry'
import type { Option } from '../../../../form/controls/option'
import type { FearedEvent } from './risk-rows'
import { topicOfEvent } from '@templates/knowledge/topics'

/** What a list of tags is about: the sort of entry it may be filled with. */
export const kindOfTags = {
  impacts: 'impact',
  threats: 'threat',
  sources: 'source',
} as const satisfies Record<string, KnowledgeKind>
export type TagFieldName = keyof typeof kindOfTags

/** What an entry is called once inserted. */
export const labelOf = (entry: KnowledgeEntry, language: ContentLanguage): string =>
  entry.insert?.[language] ?? entry.title[language]

export interface SuggestionGroups {
  readonly forEvent: string
  readonly elsewhere: string
}

/** Entries of one sort: those that touch the event first, then the rest of the base. `value` is the id of the entry. */
export function suggestionsOf(
  kind: KnowledgeKind,
  event: FearedEvent | '',
  language: ContentLanguage,
  groups: SuggestionGroups,
): readonly Option[] {
  const near = event === '' ? [] : knowledgeFor(topicOfEvent[event]).filter((entry) => entry.kind === kind)
  const others = knowledge.filter((entry) => entry.kind === kind && !near.includes(entry))
  const option = (group: string) => (entry: KnowledgeEntry) => ({
    value: entry.id,
    label: labelOf(entry, language),
    group,
  })
  return [...near.map(option(groups.forEvent)), ...others.map(option(groups.elsewhere))]
}
