import { cnilNumbers, type DpiaQuestion } from '@core/dpia/questions'
import type { KnowledgeEntry as CnilEntry, PiaKnowledge } from '@core/exchange/pia/knowledge-base'
import { eventOf, isRiskItem, itemOf } from '@core/exchange/pia/questions'
import type { Multilingual } from '@core/kinds'
import type { DpiaTopic, KnowledgeEntry, Said } from './knowledge'
import { topicOfEvent, topicOfQuestion } from './topics'

/**
 * Entries of a knowledge base of the CNIL's tool as ours. Such a base speaks one language: it stands in both.
 * @param id of the base, unlike that of any other: what its entries are known by
 */
export function fromCnilBase({ entries }: Pick<PiaKnowledge, 'entries'>, id: string): readonly KnowledgeEntry[] {
  return entries.flatMap((entry, at) => adapted(entry, `${id}-${at}`) ?? [])
}

/** Null for an entry that says nothing. */
function adapted({ kind, title, text, items }: CnilEntry, id: string): KnowledgeEntry | null {
  const [name, content] = [wordsOf(title), wordsOf(text)]
  if (name === '' && content === '') return null
  const entry = {
    id,
    topics: [...new Set(items.flatMap(topicsOfItem))],
    title: inBoth(name || content),
    text: inBoth(content || name),
  }
  // What they call a measure is inserted as one; the rest, of whatever sort, is there to be read.
  if (kind === 'measure') return { ...entry, kind, insert: entry.title }
  return { ...entry, kind: kind === 'other' ? 'principle' : kind }
}

const wordsOf = ({ fr, en }: Multilingual): string => (fr ?? en ?? '').trim()
const inBoth = (words: string): Said => ({ fr: words, en: words })

const numbered = Object.entries(cnilNumbers) as [DpiaQuestion, number][]

/** Items of their questionnaire without questions of ours (the overview, the validation) have no topic. */
function topicsOfItem(item: string): readonly DpiaTopic[] {
  if (item === '31') return ['measures']
  if (isRiskItem(item)) return [topicOfEvent[eventOf(item)]]
  return numbered.filter(([, number]) => itemOf(String(number)) === item).map(([name]) => topicOfQuestion(name))
}
